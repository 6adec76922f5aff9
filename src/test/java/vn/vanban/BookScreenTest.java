package vn.vanban;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vanban.organization.DemoAccounts;

/** The books and their settings in a browser: what their dialogs leave on the page. */
@OfficeTest
class BookScreenTest {

    private static final double PATIENCE = 120_000;

    @Autowired
    DemoAccounts demo;

    @LocalServerPort
    int port;

    private final Browsers browsers = new Browsers();

    @AfterEach
    void closeBrowser() {
        browsers.close();
    }

    @Test
    void entersPaperThatArrivedAndShowsTheBookAgain() {
        Page page = signedIn("diep.phan", "/registers/incoming#arrival");
        String code = System.nanoTime() + "/SNV-VP";

        page.locator("#author").fill("Sở Nội vụ");
        page.locator("#code").fill(code);
        page.locator("#issuedOn").fill("2099-12-01");
        page.locator("#title").fill("Công văn về việc báo cáo biên chế");
        page.locator("#receiver").fill("Phòng Tổ chức");
        page.locator("dialog[open] button.go").click();
        page.getByText("không được sau hôm nay").waitFor();
        page.locator("#issuedOn").fill("2026-01-15");
        page.locator("dialog[open] button.go").click();

        page.getByText("Đã vào sổ, số đến").waitFor();
        assertThat(page.locator("td", new Page.LocatorOptions().setHasText(code))
                        .count())
                .isOne();
        assertThat(page.locator(".brand").count()).isOne();
        assertThat(AccessibilityTest.findings(page)).isEmpty();
    }

    @Test
    void makesASaoLucOfPaperThatArrived() {
        Page page = signedIn("ly.tran", "/registers/incoming#arrival");
        String code = System.nanoTime() + "/SNV-VP";
        page.locator("#author").fill("Sở Nội vụ");
        page.locator("#code").fill(code);
        page.locator("#issuedOn").fill("2026-01-15");
        page.locator("#title").fill("Công văn về việc báo cáo biên chế");
        page.locator("#receiver").fill("Văn phòng Sở");
        page.locator("dialog[open] button.go").click();
        page.locator("tr", new Page.LocatorOptions().setHasText(code))
                .getByText("Làm bản sao")
                .click();

        page.locator("#file").setInputFiles(new FilePayload("quet.pdf", "application/pdf", ScannedPaper.of(1, 100)));
        page.getByLabel("Sao lục thành bản điện tử").check();
        page.locator("#signer").selectOption(new SelectOption().setIndex(1));
        page.locator("#recipients").fill("Sở Tài chính");
        assertThat(AccessibilityTest.findings(page)).isEmpty();
        page.locator("form button.go.lg").click();
        page.locator("#file-said").getByText("200 dpi").last().waitFor();
        assertThat(page.locator("#recipients").inputValue()).isEqualTo("Sở Tài chính");
        page.locator("#file").setInputFiles(new FilePayload("quet.pdf", "application/pdf", ScannedPaper.of(1, 200)));
        page.locator("form button.go.lg").click();

        page.locator("#toasts").getByText("Đã làm bản Sao lục").waitFor();
        assertThat(page.locator(".files a[download]").count()).isOne();
        assertThat(page.locator(".brand").count()).isOne();
        assertThat(AccessibilityTest.findings(page)).isEmpty();
    }

    @Test
    void sendsTypeIntoAnotherRegisterAndShowsTheSettingsAgain() {
        Page page = signedIn("phuc.cao", "/registers/settings#intake");
        String name = "Bản ghi nhớ " + System.nanoTime();

        page.locator("#intake-type").selectOption("MEMORANDUM");
        page.locator("#intake-register").fill(name);
        page.locator("dialog[open] button.go").click();

        page.locator("#toasts").getByText("vào sổ " + name).waitFor();
        assertThat(page.locator("td b", new Page.LocatorOptions().setHasText(name))
                        .count())
                .isOne();
        assertThat(page.locator(".brand").count()).isOne();
        assertThat(AccessibilityTest.findings(page)).isEmpty();
    }

    private Page signedIn(String username, String address) {
        BrowserContext context =
                browsers.chromium().newContext(new Browser.NewContextOptions().setBaseURL("http://localhost:" + port));
        context.setDefaultTimeout(PATIENCE);
        Page page = context.newPage();
        page.navigate("/sign-in");
        page.getByLabel("Tên đăng nhập").fill(username);
        page.getByLabel("Mật khẩu").fill(demo.password());
        page.locator("button.go").click();
        page.waitForURL("**/inbox**");
        page.navigate(address);
        return page;
    }
}
