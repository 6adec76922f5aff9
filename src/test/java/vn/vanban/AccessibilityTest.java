package vn.vanban;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vanban.organization.DemoAccount;
import vn.vanban.organization.DemoAccounts;

/** Every section of the frame, as seen by the first of the demo people who has it, against the rules of WCAG 2.2 AA. */
@OfficeTest
class AccessibilityTest {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Pages that no section leads to by itself. */
    private static final Map<String, String> BEHIND = Map.of(
            "/templates", "/templates/GM", "/standing", "/standing/tasks?figure=LATE", "/councils", "/councils/new");

    /** Milliseconds; a busy machine takes its time. */
    private static final double PATIENCE = 120_000;

    @LocalServerPort
    int port;

    @Autowired
    DemoAccounts demo;

    @Test
    void findsNothingAgainstAnySection() {
        Set<String> seen = new HashSet<>();
        List<String> findings = new ArrayList<>();
        try (var browsers = new Browsers()) {
            Browser browser = browsers.chromium();
            for (DemoAccount account : demo.accounts()) {
                Page page = browser.newContext(new Browser.NewContextOptions().setBaseURL("http://localhost:" + port))
                        .newPage();
                page.setDefaultTimeout(PATIENCE);
                page.navigate("/sign-in");
                if (seen.add("/sign-in")) {
                    findings.addAll(findings(page));
                }
                signIn(page, account.username());
                for (String address : sections(page)) {
                    if (seen.add(address)) {
                        page.navigate(address);
                        findings.addAll(findings(page));
                        if (BEHIND.containsKey(address)) {
                            page.navigate(BEHIND.get(address));
                            findings.addAll(findings(page));
                        }
                    }
                }
                page.context().close();
            }
        }
        assertThat(seen).hasSizeGreaterThan(5);
        assertThat(findings).isEmpty();
    }

    private void signIn(Page page, String username) {
        page.getByLabel("Tên đăng nhập").fill(username);
        page.getByLabel("Mật khẩu").fill(demo.password());
        page.locator("button.go").click();
        page.waitForURL("**/inbox**");
    }

    @SuppressWarnings("unchecked")
    private static List<String> sections(Page page) {
        return (List<String>) page.evalOnSelectorAll(
                ".frame-side a, .frame-top a[href]", "links => links.map(link => link.getAttribute('href'))");
    }

    /** On the desk and on the phone, by day and by night. */
    static List<String> findings(Page page) {
        List<String> findings = new ArrayList<>();
        for (int width : List.of(1440, 390)) {
            page.setViewportSize(width, 900);
            for (ColorScheme colors : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colors));
                new AxeBuilder(page)
                        .withTags(RULES)
                        .analyze()
                        .getViolations()
                        .forEach(rule -> findings.add("%s at %d px, %s: %s %s"
                                .formatted(
                                        page.url(),
                                        width,
                                        colors,
                                        rule.getId(),
                                        rule.getNodes().get(0).getHtml())));
            }
        }
        return findings;
    }
}
