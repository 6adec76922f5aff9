package vn.vanban;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vanban.distribution.Recall;
import vn.vanban.document.DocumentId;
import vn.vanban.organization.DemoAccounts;
import vn.vanban.workflow.EngineJobs;

/** The pages that a document has after its issue, on the desk and on the phone, against the rules of WCAG 2.2 AA. */
@OfficeTest
class AfterIssueScreenTest {

    private static final double PATIENCE = 120_000;

    @Autowired
    Road road;

    @Autowired
    Recall recall;

    @Autowired
    EngineJobs jobs;

    @Autowired
    DemoAccounts demo;

    @LocalServerPort
    int port;

    @Test
    void findsNothingAgainstCopiesAndRecalledDocuments() {
        DocumentId id = road.sealed();
        road.issue(id);
        jobs.run(id);
        try (var browsers = new Browsers()) {
            Page page = browsers.chromium()
                    .newContext(new Browser.NewContextOptions().setBaseURL("http://localhost:" + port))
                    .newPage();
            page.setDefaultTimeout(PATIENCE);
            page.navigate("/sign-in");
            page.getByLabel("Tên đăng nhập").fill(Road.REGISTRY_CLERK);
            page.getByLabel("Mật khẩu").fill(demo.password());
            page.locator("button.go").click();
            page.waitForURL("**/inbox**");

            page.navigate("/documents/" + id + "/copies/new");
            assertThat(AccessibilityTest.findings(page)).isEmpty();
            page.navigate("/documents/" + id + "#recall");
            assertThat(page.locator("#recall").isVisible()).isTrue();
            assertThat(AccessibilityTest.findings(page)).isEmpty();
            recall.order(id, road.actor(Road.SIGNER), "Sai thời hạn ở điểm 2", Optional.empty());
            page.navigate("/documents/" + id + "?tab=recipients");
            assertThat(page.getByText("Đã thu hồi lúc").isVisible()).isTrue();
            assertThat(AccessibilityTest.findings(page)).isEmpty();
        }
    }
}
