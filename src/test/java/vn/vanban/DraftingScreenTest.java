package vn.vanban;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanban.document.DocumentId;
import vn.vanban.organization.DemoAccounts;

/** The screen on which a document is written, in a browser. */
@OfficeTest
class DraftingScreenTest {

    /** Milliseconds; a busy machine takes its time. */
    private static final double PATIENCE = 120_000;

    private static final double LONGER_THAN_A_REFRESH = 6_000;

    /** As Word puts it on the clipboard. */
    private static final String WORD =
            """
            <html xmlns:o="urn:schemas-microsoft-com:office:office"><body>
            <p class=MsoNormal style='text-indent:1cm'><b><span style='font-size:14pt;color:red'>I. KẾT QUẢ</span></b></p>
            <p class=MsoNormal>Đạt<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span
            class=MsoFootnoteReference>[1]</span></a>.</p>
            <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>-<span>&nbsp; </span></span>Việc một</p>
            <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>-<span>&nbsp; </span></span>Việc hai</p>
            <table><tr><td colspan=2><p class=MsoNormal>Chung</p></td></tr><tr><td><p>A</p></td><td><p>B</p></td></tr></table>
            <div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1>
            <p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title="">[1]</a> Theo sổ.</p>
            </div></div></body></html>
            """;

    private static final String PASTE =
            """
            html => {
              const clipboardData = new DataTransfer();
              clipboardData.setData('text/html', html);
              document.querySelector('.editor-text')
                .dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}));
            }
            """;

    @LocalServerPort
    int port;

    @Autowired
    DemoAccounts demo;

    @Autowired
    Road road;

    @Autowired
    SetNotice notice;

    @Autowired
    JdbcClient jdbc;

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
            assertThat(page.locator("#attachment-form [data-refusal]")).containsText("ghi-chu.pdf", soon());
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

    @Test
    void namesTheDraftByItsSubjectAsSoonAsThatIsSaved() {
        DocumentId id = road.draft();
        try (var browsers = new Browsers()) {
            Page page = writer(browsers, id);
            page.getByLabel("Trích yếu").fill("Kết luận họp về kho vắc xin");

            assertThat(page.locator("h1")).hasText("Kết luận họp về kho vắc xin", again());
        }
    }

    @Test
    void saysThatTheUrgencyIsDecidedThoughThePageWasToRefreshItselfMeanwhile() {
        DocumentId id = road.awaitingSignature();
        try (var browsers = new Browsers()) {
            Page page = signedIn(browsers, Road.SIGNER);
            var act = new AtomicReference<Route>();
            page.route("**/urgency", act::set);
            page.navigate("/documents/" + id);
            page.getByLabel("Độ khẩn do người ký quyết định").selectOption("URGENT");
            page.getByText("Đổi, lập bản mới").click();
            page.waitForTimeout(LONGER_THAN_A_REFRESH);
            act.get().resume();

            assertThat(page.locator("#toasts")).containsText("Đã lập bản mới", soon());
        }
    }

    @Test
    void showsNoCountOfAnEarlierStateWhileTheFormIsBeingChecked() {
        DocumentId id = road.draft();
        try (var browsers = new Browsers()) {
            Page page = writer(browsers, id);
            Locator count = page.locator("#findings .panehead [role=status]");
            assertThat(count).isVisible(shown());
            var check = new AtomicReference<Route>();
            page.route("**/findings", check::set);
            page.locator(".editor-text").click();
            page.keyboard().type("Các đơn vị thực hiện.");

            assertThat(page.getByText("Đang kiểm tra…")).isVisible(shown());
            assertThat(count).not().isVisible();
            check.get().resume();
            assertThat(count).isVisible(shown());
        }
    }

    @Test
    void putsAFindingRightByKeyAndTakesItBack() {
        DocumentId id = road.draft();
        try (var browsers = new Browsers()) {
            Page page = writer(browsers, id);
            Locator text = page.locator(".editor-text");
            Locator errors = page.locator("#findings .finding.error");
            text.click();
            page.keyboard().type("Các đơn vị thực hiện.");
            assertThat(errors).containsText("“./.”", soon());
            page.keyboard().press("F8");
            assertThat(page.locator("#findings .finding.on")).containsText("“./.”", soon());
            assertThat(page.evaluate("getSelection().toString()")).isEqualTo("Các đơn vị thực hiện.");

            page.keyboard().press("End");
            page.keyboard().press("Alt+Enter");
            assertThat(page.locator("#findings [data-undoes]")).isVisible(shown());
            assertThat(text).hasText("Các đơn vị thực hiện./.", again());
            assertThat(errors).hasCount(0, counted());
            page.keyboard().type(" Thêm.");
            assertThat(text).hasText("Các đơn vị thực hiện./. Thêm.", again());
            for (int i = 0; i < " Thêm.".length(); i++) {
                page.keyboard().press("Backspace");
            }
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();

            page.locator("#findings [data-undoes]").click();
            assertThat(text).hasText("Các đơn vị thực hiện.", again());
            assertThat(errors).containsText("“./.”", soon());
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("[role=alert]").first()).containsText("Còn lỗi thể thức", soon());
        }
    }

    @Test
    void writesAFootnoteAndKeepsThoseOfPastedText() {
        DocumentId id = road.draft();
        try (var browsers = new Browsers()) {
            Page page = writer(browsers, id);
            page.locator(".editor-text").click();
            page.keyboard().type("Người cao tuổi");
            page.getByLabel("Chú thích cuối trang").first().click();
            page.getByLabel("Lời chú thích").fill("Từ đủ 60 tuổi.");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator(".editor-text .footnote")).hasAttribute("title", "Từ đủ 60 tuổi.", marked());
            page.keyboard().press("Control+End");
            page.keyboard().press("Enter");
            page.evaluate(PASTE, WORD);

            assertThat(page.locator("textarea[name=body]").inputValue())
                    .startsWith("<p>Người cao tuổi<span class=\"footnote\">Từ đủ 60 tuổi.</span></p>"
                            + "<h2>I. KẾT QUẢ</h2><p>Đạt<span class=\"footnote\">Theo sổ.</span>.</p>"
                            + "<ul><li><p>Việc một</p></li><li><p>Việc hai</p></li></ul>"
                            + "<table><tbody><tr><td colspan=\"2\"><p>Chung</p></td></tr>"
                            + "<tr><td><p>A</p></td><td><p>B</p></td></tr></tbody></table>");
        }
    }

    @Test
    void takesPartsAndNamesOfColumnsFromPastedText() {
        DocumentId id = road.draft();
        try (var browsers = new Browsers()) {
            Page page = writer(browsers, id);
            page.locator(".editor-text").click();
            page.evaluate(
                    PASTE,
                    "<p class=MsoNormal>PHẦN I</p><p class=MsoNormal><b>Kết quả</b></p><table><tr><td rowspan=2>"
                            + "Nội dung</td><td colspan=2><b>Số ca</b></td></tr><tr><td>Tháng</td><td>Năm</td></tr>"
                            + "<tr><td>Sởi</td><td>1</td><td>2</td></tr></table>");

            assertThat(page.locator("textarea[name=body]").inputValue())
                    .contains("<h2>PHẦN I</h2><h2>Kết quả</h2>")
                    .contains("<tr><th rowspan=\"2\"><p>Nội dung</p></th><th colspan=\"2\"><p>Số ca</p></th></tr>"
                            + "<tr><th><p>Tháng</p></th><th><p>Năm</p></th></tr><tr><td><p>Sởi</p></td>");
        }
    }

    @Test
    void leavesNothingUnsavedOnTheMachineOfWhoSignsOut() {
        DocumentId id = road.draft();
        try (var browsers = new Browsers()) {
            Page page = writer(browsers, id);
            page.route("**/draft", Route::abort);
            page.locator(".editor-text").click();
            page.keyboard().type("Chưa lưu.");
            page.waitForFunction("Object.keys(localStorage).some(key => key.startsWith('unsaved:'))");

            page.onDialog(Dialog::accept);
            page.locator("form[data-signs-out]").evaluate("form => form.requestSubmit()");
            page.waitForURL("**/sign-in**");

            assertThat(page.evaluate("JSON.stringify(localStorage)").toString()).doesNotContain("Chưa lưu.");
        }
    }

    @Test
    void goesOnWhereAClosedTabSavedItsLastWordsLate() {
        DocumentId id = road.draft();
        try (var browsers = new Browsers()) {
            Page closed = writer(browsers, id);
            closed.route("**/draft", Route::abort);
            closed.locator(".editor-text").click();
            closed.keyboard().type("Lời cuối.");
            assertThat(closed.locator("[data-autosave-state]")).containsText("Chưa lưu được", soon());

            Page reopened = closed.context().newPage();
            reopened.setDefaultTimeout(PATIENCE);
            reopened.navigate("/documents/" + id + "/edit");
            reopened.getByText("Lấy lại").waitFor();
            closed.unroute("**/draft");
            assertThat(closed.locator("[data-autosave-state]")).containsText("Đã tự lưu", soon());
            closed.close();

            reopened.getByText("Lấy lại").click();
            reopened.locator(".editor-text").click();
            reopened.keyboard().press("Control+End");
            reopened.keyboard().type(" Viết tiếp.");
            assertThat(reopened.locator("[data-autosave-state]")).containsText("Đã tự lưu", soon());
            reopened.reload();

            assertThat(reopened.locator(".editor-text")).hasText("Lời cuối. Viết tiếp.", again());
        }
    }

    @Test
    void showsFindingsAndPageInTurnsOnASmallDesk() {
        DocumentId id = road.draft();
        try (var browsers = new Browsers()) {
            Page page = writer(browsers, id);
            Locator findings = page.locator("#findings .panehead");
            Locator printed = page.locator("#printed .pdf-page");
            page.setViewportSize(1440, 900);
            assertThat(findings).isVisible(shown());
            assertThat(printed.first()).isVisible(shown());

            page.setViewportSize(1300, 900);
            assertThat(printed.first()).not().isVisible();
            page.getByText("Trang in").press("Enter");
            assertThat(printed.first()).isVisible(shown());
            assertThat(findings).not().isVisible();
            page.keyboard().press("F8");
            assertThat(findings).isVisible();
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        }
    }

    @Test
    void proposesTheSelectedWordsOnceByTheKeyOfThePage() {
        DocumentId id = road.draft();
        jdbc.sql("update drafting.draft set body = ? where document_id = ?")
                .params(
                        "<p>1. Giao Văn phòng Sở mua quạt trước ngày 20/12/2099.</p><p>2. Giao Thanh tra Sở kiểm tra phòng khám.</p><p>Lau sạch các bàn ghế.</p>",
                        id.value())
                .update();
        try (var browsers = new Browsers()) {
            Page page = signedIn(browsers, Road.DRAFTER);
            page.navigate("/documents/" + id + "/proposals");
            Locator rows = page.locator("[data-list] > .prop");
            assertThat(rows).hasCount(2);
            takesBackTheLastActWhereverTheCursorHasGone(page);
            page.getByText("Lau sạch các bàn ghế").click(new Locator.ClickOptions().setClickCount(3));
            page.keyboard().press("n");
            assertThat(rows).hasCount(3, counted());
            Locator added = page.locator("[data-editing] textarea[name=content]");
            assertThat(added).isFocused();
            page.keyboard().press("Escape");
            assertThat(added).hasCount(0, counted());

            page.evaluate("getSelection().removeAllRanges()");
            page.keyboard().press("n");
            assertThat(page.locator("[data-refusal]")).containsText("Hãy bôi đen cả câu", soon());
            assertThat(rows).hasCount(3);

            page.getByText("Giao Văn phòng Sở mua quạt").first().click(new Locator.ClickOptions().setClickCount(3));
            page.getByText("Thêm từ câu đã chọn").click();
            assertThat(rows).hasCount(4, counted());
            assertThat(page.locator("[data-editing] blockquote"))
                    .hasText("Giao Văn phòng Sở mua quạt trước ngày 20/12/2099.");
            page.keyboard().press("Escape");
            assertThat(added).hasCount(0, counted());

            keepsWhatIsTypedIntoAProposal(page);

            page.setViewportSize(390, 844);
            assertThat(page.locator(".shared-deadline label")).isVisible();
            assertThat(
                            page.locator(".shared-deadline")
                                    .evaluate(
                                            "bar => bar.scrollHeight <= bar.clientHeight && bar.scrollWidth <= bar.clientWidth"))
                    .isEqualTo(true);
        }
    }

    private static void takesBackTheLastActWhereverTheCursorHasGone(Page page) {
        for (String act : List.of("Enter", "x")) {
            page.locator("#proposal-1 .subject").click();
            page.keyboard().press(act);
            assertThat(page.locator("#proposal-2[aria-current=true]")).hasCount(1, counted());
            assertThat(page.locator("#proposal-1[data-state=waiting]")).hasCount(0);
            page.keyboard().press("z");
            assertThat(page.locator("#proposal-1[data-state=waiting][aria-current=true]"))
                    .hasCount(1, counted());
            assertThat(page.locator("#proposal-2[data-state=waiting]")).hasCount(1);
        }
    }

    private static void keepsWhatIsTypedIntoAProposal(Page page) {
        List<String> asked = new ArrayList<>();
        Locator work = page.locator("[data-editing] textarea[name=content]");
        page.locator("#proposal-1 .subject").click();
        page.locator("#proposal-1 [data-key=E]").click();
        work.fill("Mua quạt trần");
        page.locator(".pagehead h1").click();
        page.onceDialog(question -> {
            asked.add(question.message());
            question.dismiss();
        });
        page.keyboard().press("Escape");
        assertThat(work).hasValue("Mua quạt trần");

        page.onceDialog(question -> {
            asked.add(question.message());
            question.accept();
        });
        page.keyboard().press("Escape");
        assertThat(work).hasCount(0, counted());
        assertThat(asked).hasSize(2).allMatch(question -> question.contains("chưa được lưu"));
        page.locator("#proposal-1 [data-key=E]").click();
        assertThat(work).isVisible(shown());
        page.locator(".pagehead h1").click();
        page.keyboard().press("Escape");
        assertThat(work).hasCount(0, counted());
        assertThat(page.url()).endsWith("/proposals");
    }

    private Page writer(Browsers browsers, DocumentId id) {
        Page page = signedIn(browsers, Road.DRAFTER);
        page.navigate("/documents/" + id + "/edit");
        return page;
    }

    private Page signedIn(Browsers browsers, String who) {
        Page page = browsers.chromium()
                .newContext(new Browser.NewContextOptions().setBaseURL("http://localhost:" + port))
                .newPage();
        page.setDefaultTimeout(PATIENCE);
        page.navigate("/sign-in");
        page.getByLabel("Tên đăng nhập").fill(who);
        page.getByLabel("Mật khẩu").fill(demo.password());
        page.locator("button.go").click();
        page.waitForURL("**/inbox**");
        return page;
    }

    private static LocatorAssertions.IsVisibleOptions shown() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE);
    }

    private static LocatorAssertions.HasCountOptions counted() {
        return new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE);
    }

    private static LocatorAssertions.HasAttributeOptions marked() {
        return new LocatorAssertions.HasAttributeOptions().setTimeout(PATIENCE);
    }

    private static LocatorAssertions.HasTextOptions again() {
        return new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE);
    }

    private static LocatorAssertions.ContainsTextOptions soon() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE);
    }
}
