package vn.vanban;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vanban.document.DocumentId;
import vn.vanban.followup.AssignmentId;
import vn.vanban.followup.AssignmentPlan;
import vn.vanban.followup.AssignmentPlans;
import vn.vanban.organization.Directory;
import vn.vanban.shared.WorkingCalendar;
import vn.vanban.workflow.EngineJobs;

/** From an issued notice to two closed tasks: one handed over and extended, the other late until everybody heard of it. */
@OfficeTest
class AssignmentRoadTest {

    private static final String EXTENDED = "Rà soát dự trữ máu cho mùa cao điểm";
    private static final String LATE = "Thống kê máy thở đang dùng";
    private static final double PATIENCE = 30_000;

    @LocalServerPort
    private int port;

    @Autowired
    private Road road;

    @Autowired
    private AssignmentPlans plans;

    @Autowired
    private Directory directory;

    @Autowired
    private EngineJobs jobs;

    @Autowired
    private MovableClock clock;

    private Browsers browsers;
    private Browser browser;
    private LocalDate due;
    private LocalDate later;

    @BeforeEach
    void openBrowser() {
        setDefaultAssertionTimeout(PATIENCE);
        browsers = new Browsers();
        browser = browsers.chromium();
        due = directory.calendar().plusWorkingDays(directory.today(), 10);
        later = directory.calendar().plusWorkingDays(due, 4);
    }

    @AfterEach
    void closeBrowser() {
        clock.putBack();
        browsers.close();
    }

    @Test
    void carriesTasksThroughHandOverExtensionAndLatenessToTheirEnd() {
        DocumentId document = road.signed();
        AssignmentId extended = plan(document, EXTENDED);
        AssignmentId late = plan(document, LATE);
        road.issueSigned(document);
        jobs.run(document);

        Page clerk = as("thuy.ly");
        acknowledge(clerk, document);
        accept(clerk, extended);
        handOver(clerk, "Phan Ngọc Diệp");
        accept(clerk, late);

        Page doctor = as("diep.phan");
        askForMoreTime(doctor, extended);
        Page drafter = as(Road.DRAFTER);
        grantWhatWasAsked(drafter, extended);
        report(doctor, extended, "Đã rà soát, dự trữ đủ cho 30 ngày.");

        clock.moveTo(directory
                .calendar()
                .plusWorkingDays(due, 6)
                .atTime(WorkingCalendar.OPENING)
                .atZone(WorkingCalendar.ZONE));
        jobs.ring(late);
        clerk.navigate(address("/assignments"));
        assertThat(clerk.locator("[aria-label='Quá hạn'] .item", containing(LATE))
                        .first())
                .containsText("Quá hạn");
        assertTold(as("khoa.trinh"), "Quá hạn kéo dài");
        assertTold(as("dat.luu"), "Quá hạn kéo dài, báo người theo dõi");

        report(clerk, late, "Đã thống kê 14 máy.");
        close(drafter, extended, "Xong");
        close(drafter, late, "Xong, quá hạn");
    }

    private AssignmentId plan(DocumentId document, String content) {
        return plans.plan(
                document,
                road.actor(Road.REGISTRY_CLERK),
                new AssignmentPlan(
                        content,
                        Optional.of(road.unit("H00.SYT.BVDK")),
                        List.of(),
                        due.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")),
                        "",
                        "điểm 1",
                        ""));
    }

    private void acknowledge(Page page, DocumentId document) {
        page.navigate(address("/receipts"));
        Lists.find(page, page.locator("form[action='/documents/" + document + "/receipt'] button"))
                .click();
        assertThat(page.locator("#toasts")).containsText("Đã xác nhận");
    }

    private void accept(Page page, AssignmentId id) {
        page.navigate(address("/assignments/" + id));
        page.locator(".sheet button", containing("Tiếp nhận")).click();
        assertThat(page.locator(".sheet-head")).containsText("Đang thực hiện");
    }

    private void handOver(Page page, String person) {
        page.locator("[data-opens=hand-over]").click();
        page.locator("#person")
                .selectOption(page.locator("#person option", containing(person)).getAttribute("value"));
        page.locator("#hand-over footer button").click();
        assertThat(page.locator(".sheet-head")).containsText("Người làm: " + person);
    }

    private void askForMoreTime(Page page, AssignmentId id) {
        assertWaits(page, "Báo cáo kết quả");
        page.navigate(address("/assignments/" + id));
        page.locator("[data-opens=extension]").click();
        page.locator("#extension-until").fill(due.toString());
        page.locator("#extension-reason").fill("Chờ kết quả kiểm kê của các khoa");
        page.locator("#extension footer button").click();
        assertThat(page.locator("#extension-until-said")).containsText("Hạn mới phải sau hạn hiện nay");
        page.locator("#extension-until").fill(later.toString());
        page.locator("#extension footer button").click();
        assertThat(page.locator(".sheet")).containsText("Đang xin gia hạn đến");
    }

    /** Other tests leave work in the same inboxes, which fills pages before this. */
    private void assertWaits(Page page, String act) {
        page.navigate(address("/inbox?show=ASSIGNMENT"));
        Locator item = page.locator("#inbox .item", containing(act)).filter(having(EXTENDED));
        Locator more = page.locator("#inbox .more a");
        while (item.count() == 0 && more.count() > 0) {
            page.navigate(address(more.getAttribute("href")));
        }
        assertThat(item).isVisible();
    }

    private void grantWhatWasAsked(Page page, AssignmentId id) {
        assertWaits(page, "Quyết định gia hạn");
        page.navigate(address("/assignments/" + id));
        page.locator("[data-opens=grant]").click();
        page.locator("#grant footer button").click();
        assertThat(page.locator(".sheet-head"))
                .containsText("gia hạn lần 1: " + later.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
        assertThat(page.locator(".sheet")).containsText("Giữ nguyên trong mọi báo cáo");
        Assertions.assertThat(AccessibilityTest.findings(page)).isEmpty();
    }

    private void report(Page page, AssignmentId id, String result) {
        page.navigate(address("/assignments/" + id));
        page.locator("#result").fill(result);
        page.locator(".sheet button", containing("Nộp kết quả")).click();
        assertThat(page.locator(".sheet-head")).containsText("Chờ xác nhận");
    }

    private void assertTold(Page page, String words) {
        page.waitForCondition(() -> {
            page.navigate(address("/notices"));
            return page.locator(".notice", containing(LATE)).allInnerTexts().stream()
                    .anyMatch(notice -> notice.contains(words));
        });
    }

    private void close(Page page, AssignmentId id, String standing) {
        page.navigate(address("/assignments/" + id));
        page.locator("[data-opens=closing]").click();
        page.locator("#closing footer button").click();
        assertThat(page.locator(".sheet-head")).containsText("Hoàn thành");
        assertThat(page.locator(".sheet-head .due")).containsText(standing);
    }

    private Page as(String username) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(1440, 1000).setLocale("vi-VN"));
        context.setDefaultTimeout(PATIENCE);
        Page page = context.newPage();
        page.navigate(address("/sign-in"));
        page.locator("[name=username]").fill(username);
        page.locator("[name=password]").fill("BinhAn@2026");
        page.locator("form button.go").click();
        page.waitForURL(address("/inbox"));
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
