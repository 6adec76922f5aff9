package vn.vanban;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanban.followup.AssignmentId;
import vn.vanban.followup.IssuedDocuments;
import vn.vanban.organization.DemoAccounts;
import vn.vanban.organization.Directory;

/** The desk of a unit with more work than fits on a page of its list, in a browser. */
@OfficeTest
class DeskScreenTest {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Long enough for the script to put another task in its place. */
    private static final int REST_MILLIS = 2_000;

    @Autowired
    IssuedDocuments issuedDocuments;

    @Autowired
    Directory directory;

    @Autowired
    JdbcClient jdbc;

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
    void keepsTheOpenTaskWhenItsRowStandsOnAnotherPageOfTheList() {
        AssignmentId open = assigned("Kiểm kê tủ thuốc cấp cứu", 20);
        assigned("Kiểm kê kho vật tư", 30);
        String place = jdbc.sql(
                        "select 'turn=' || turn || '&due=' || due || '&after=' || id from followup.assignment where id = cast(:id as uuid)")
                .param("id", open.toString())
                .query(String.class)
                .single();
        Page page = signedIn();

        page.navigate("/assignments?open=" + open + "&" + place);
        page.locator("[data-list] .item").first().waitFor();
        page.waitForTimeout(REST_MILLIS);

        assertThat(page.locator("#assignment-" + open).count()).isZero();
        assertThat(page.locator(".sheet-head").textContent()).contains("Kiểm kê tủ thuốc cấp cứu");
    }

    /** The browser's own words are in its language, which here is English. */
    @Test
    void saysInVietnameseAtTheFieldWhatIsLackingBeforeAnythingIsSent() {
        AssignmentId task = assigned("Lập danh sách tủ thuốc", 20);
        Page page = signedIn();
        page.navigate("/assignments/" + task);
        page.locator("[data-opens=refusal]").click();

        page.locator("#refusal footer button").click();

        Locator said = page.locator("#refusal-reason-said .err");
        assertThat(said).hasText("Hãy nhập “Lý do”.");
        assertThat(page.locator("#refusal-reason")).isFocused();
        page.keyboard().type("Khoa Dược không giữ tủ thuốc");
        assertThat(said).hasCount(0);
        page.locator("#refusal footer button").click();
        assertThat(page.locator("#toasts")).containsText("từ chối");
    }

    private Page signedIn() {
        Page page = browsers.chromium()
                .newContext(new Browser.NewContextOptions().setBaseURL("http://localhost:" + port))
                .newPage();
        page.navigate("/sign-in");
        page.getByLabel("Tên đăng nhập").fill("diep.phan");
        page.getByLabel("Mật khẩu").fill(demo.password());
        page.locator("button.go").click();
        page.waitForURL("**/inbox**");
        return page;
    }

    private AssignmentId assigned(String content, int workingDays) {
        return issuedDocuments.assigning(
                content,
                "H00.SYT.BVDK",
                directory
                        .calendar()
                        .plusWorkingDays(directory.today(), workingDays)
                        .format(TYPED));
    }
}
