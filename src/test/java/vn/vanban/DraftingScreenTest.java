package vn.vanban;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vanban.document.DocumentId;
import vn.vanban.organization.DemoAccounts;

/** The screen on which a document is written, in a browser. */
@OfficeTest
class DraftingScreenTest {

    /** Milliseconds; a busy machine takes its time. */
    private static final double PATIENCE = 120_000;

    @LocalServerPort
    int port;

    @Autowired
    DemoAccounts demo;

    @Autowired
    Road road;

    @Autowired
    SetNotice notice;

    @Test
    void arrangesFilesByKeyboardWithoutLeavingTheText() {
        DocumentId id = road.draft();
        try (var browsers = new Browsers()) {
            Page page = writer(browsers, id);
            page.getByText("Thêm tệp").first().press("Enter");
            page.getByLabel("Thêm tệp").setInputFiles(new FilePayload("Biểu mẫu.pdf", "application/pdf", notice.pdf()));
            page.getByText("Tải lên, lưu tên").press("Enter");

            assertThat(page.locator("#attachment-list")).containsText("Biểu mẫu.pdf", soon());
            assertThat(page.getByLabel("Tên tệp 1, Biểu mẫu.pdf")).isVisible();
            page.getByLabel("Thêm tệp")
                    .setInputFiles(new FilePayload("ghi-chu.pdf", "application/pdf", "chữ".getBytes()));
            page.getByText("Tải lên, lưu tên").press("Enter");
            assertThat(page.locator("[data-refusal-place]").first()).containsText("ghi-chu.pdf");
            page.setViewportSize(390, 844);
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
        }
    }

    @Test
    void beginsAnAnnexBehindTheText() {
        DocumentId id = road.draft();
        try (var browsers = new Browsers()) {
            Page page = writer(browsers, id);
            page.locator(".editor-text").click();
            page.keyboard().type("Nội dung.");
            page.getByLabel("Bắt đầu phụ lục (in sau chữ ký)").click();
            page.keyboard().type("Danh sách");
            page.keyboard().press("Enter");
            page.keyboard().type("Khoa Nội.");

            assertThat(page.locator("textarea[name=body]").inputValue())
                    .contains("<p>Nội dung.</p><h1 class=\"annex\">Danh sách</h1><p>Khoa Nội.</p>");
        }
    }

    private Page writer(Browsers browsers, DocumentId id) {
        Page page = browsers.chromium()
                .newContext(new Browser.NewContextOptions().setBaseURL("http://localhost:" + port))
                .newPage();
        page.setDefaultTimeout(PATIENCE);
        page.navigate("/sign-in");
        page.getByLabel("Tên đăng nhập").fill(Road.DRAFTER);
        page.getByLabel("Mật khẩu").fill(demo.password());
        page.locator("button.go").click();
        page.waitForURL("**/inbox**");
        page.navigate("/documents/" + id + "/edit");
        return page;
    }

    private static LocatorAssertions.ContainsTextOptions soon() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE);
    }
}
