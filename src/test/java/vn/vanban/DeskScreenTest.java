package vn.vanban;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanban.followup.AssignmentId;
import vn.vanban.followup.FollowUp;
import vn.vanban.followup.IssuedDocuments;
import vn.vanban.followup.LeadUnits;
import vn.vanban.organization.Actors;
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
    LeadUnits leadUnits;

    @Autowired
    FollowUp followUp;

    @Autowired
    Actors actors;

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

    @Test
    void showsAllCountsOnThePhone() {
        Page page = signedIn();
        page.setViewportSize(390, 844);
        page.navigate("/assignments");

        assertThat(page.locator(".pagehead .seg").evaluate("tabs => tabs.scrollWidth <= tabs.clientWidth"))
                .isEqualTo(true);
    }

    @Test
    void beginsEachAwaitedEventAtTheLeftEdgeOfThePhone() {
        String event = "tại kỳ họp gần nhất của HĐND tỉnh";
        issuedDocuments.assigning("Trình nghị quyết", "H00.SYT.BVDK", event);
        issuedDocuments.assigning("Trình đề án nâng cấp trạm y tế các xã miền núi", "H00.SYT.BVDK", event);
        Page page = signedIn("chau.ta");
        page.setViewportSize(390, 844);
        page.navigate("/assignments/events");

        assertThat((List<?>) page.locator(".item.event .title, .item.event form")
                        .evaluateAll("parts => parts.map(part => part.getBoundingClientRect().x)"))
                .hasSizeGreaterThanOrEqualTo(4)
                .allMatch(Integer.valueOf(16)::equals);
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

    @Test
    void landsOnTheTaskAfterEachActAndOnTheFieldThatIsWrong() {
        AssignmentId task = assigned("Rà soát tủ trực của các khoa", 20);
        List<String> failures = new ArrayList<>();
        Page page = signedIn();
        page.onPageError(failures::add);
        page.navigate("/assignments?open=" + task);
        page.locator(".sheet button.go").first().click();
        Locator heading = page.locator(".sheet-head h1");
        assertThat(page.locator(".sheet-head")).containsText("Đang thực hiện");
        assertThat(heading).isFocused();
        page.keyboard().press("p");
        page.locator("#percent").fill("33.5");
        page.locator("#note").fill("Đã rà soát ba khoa");
        page.locator("#progress footer button").click();
        assertThat(page.locator("#percent-said .err")).hasText("Hãy nhập một số nguyên.");
        page.locator("#percent").fill("30");
        page.locator("#progress footer button").click();
        assertThat(page.locator("#toasts")).containsText("Đã ghi tiến độ");
        assertThat(heading).isFocused();
        heading.click();
        assertThat(failures).isEmpty();
    }

    @Test
    void takesATaskInItsRowWithoutLeavingThePage() {
        AssignmentId task = assigned("Kiểm tra tủ mát của khoa Sản", 20);
        Page page = signedIn();
        page.navigate("/assignments");
        page.evaluate("window.kept = true");
        Locator row = page.locator("#assignment-" + task);
        row.locator("button").click();

        assertThat(page.locator("#toasts")).containsText("Đã tiếp nhận nhiệm vụ");
        assertThat(row).isFocused();
        assertThat(row.locator("button")).hasCount(0);
        assertThat(row).containsText("0%");
        assertThat(page.locator(".sheet-head")).containsText("Kiểm tra tủ mát của khoa Sản");
        assertThat(page.locator(".sheet-head")).containsText("Đang thực hiện");
        assertThat(page.evaluate("window.kept")).isEqualTo(true);

        page.setViewportSize(390, 844);
        AssignmentId other = assigned("Kiểm tra tủ mát của khoa Nhi", 20);
        page.navigate("/assignments");
        page.locator("#assignment-" + other + " button").click();
        assertThat(page.locator("#assignment-" + other)).isFocused();
    }

    @Test
    void saysInItsRowThatATaskHasChangedSince() {
        AssignmentId task = assigned("Kiểm tra tủ mát của khoa Mắt", 20);
        Page page = signedIn();
        page.navigate("/assignments");
        page.locator(".sheet-head").waitFor();
        leadUnits.refuse(task, actors.named("diep.phan"), "Không thuộc chức năng");
        Locator row = page.locator("#assignment-" + task);
        row.locator("button").click();

        assertThat(row.locator("[data-refusal]")).containsText("Nhiệm vụ đã đổi sau khi bạn mở trang");
        assertThat(row).containsText("Kiểm tra tủ mát của khoa Mắt");
    }

    @Test
    void opensADialogOnItsFirstEmptyFieldAlsoWhereThatHoldsChips() {
        AssignmentId task = assigned("Thống kê tủ lạnh vắc xin", 20);
        leadUnits.refuse(task, actors.named("diep.phan"), "Không thuộc chức năng");
        Page page = signedIn("chau.ta");
        page.navigate("/assignments/" + task);
        page.locator("[data-opens=reassignment]").click();
        Locator unit = page.locator("#new-lead-add");
        assertThat(unit).isFocused();

        page.locator("#reassignment-remark").focus();
        page.locator("#reassignment footer button").click();

        assertThat(page.locator("#new-lead-said .err")).containsText("Hãy chọn đơn vị chủ trì mới");
        assertThat(unit).isFocused();
    }

    @Test
    void goesBackFromATaskByEscapeButNotWhileSomethingIsOpenOrTyped() {
        AssignmentId task = assigned("Kiểm kê cáng cứu thương", 20);
        followUp.accept(task, actors.named("diep.phan"), "");
        Page page = signedIn();
        page.navigate("/assignments/" + task);
        page.keyboard().press("p");
        page.locator("#note").fill("Đã đếm");
        page.keyboard().press("Escape");
        assertThat(page.locator("#progress")).isHidden();
        page.locator("#result").fill("Đủ 12 cái");
        for (int times = 0; times < 3; times++) {
            page.keyboard().press("Escape");
        }
        assertThat(page.locator("#result")).hasValue("Đủ 12 cái");
        assertThat(page).hasURL(Pattern.compile(".*/assignments/" + task + "$"));

        page.locator("#result").fill("");
        page.keyboard().press("Escape");
        page.keyboard().press("Escape");

        assertThat(page).hasURL(Pattern.compile(".*/assignments$"));
    }

    @Test
    void takesWhatIsTypedIntoAUnitFieldForANameAlsoWithoutEnter() {
        AssignmentId task = assigned("Kiểm kê bình chữa cháy", 20);
        Page page = signedIn("chau.ta");
        page.navigate("/assignments/" + task);
        page.locator("[data-opens=replacement]").click();
        page.locator("#replacement-reason").fill("Gộp đầu mối");
        Locator lead = page.locator("#replacement-lead-add");
        lead.fill("Sở Nội vụ");
        lead.press("Control+Enter");
        assertThat(page.locator("#replacement-lead-said .err")).isVisible();
        assertThat(page.locator("#replacement-lead-suggestions")).hasAttribute("aria-label", "Gợi ý đơn vị");
        page.getByLabel("Bỏ Sở Nội vụ").click();
        assertThat(page.locator("[data-recipients] [role=status]", new Page.LocatorOptions().setHasText("Đã bỏ")))
                .hasText("Đã bỏ Sở Nội vụ. 1 đơn vị.");
        page.locator("#replacement-cooperating-add").fill("Trung tâm Kiểm nghiệm");

        page.locator("#replacement footer button").click();

        assertThat(page.locator("#toasts")).containsText("Đã giao nhiệm vụ thay");
        assertThat(page.locator(".sheet-head")).containsText("Phối hợp: Trung tâm Kiểm nghiệm");
    }

    private Page signedIn() {
        return signedIn("diep.phan");
    }

    private Page signedIn(String username) {
        Page page = browsers.chromium()
                .newContext(new Browser.NewContextOptions().setBaseURL("http://localhost:" + port))
                .newPage();
        page.navigate("/sign-in");
        page.getByLabel("Tên đăng nhập").fill(username);
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
