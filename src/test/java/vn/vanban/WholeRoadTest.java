package vn.vanban;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import vn.vanban.document.DocumentId;
import vn.vanban.shared.WorkingCalendar;
import vn.vanban.workflow.EngineJobs;

/** A clerk, a leader, the registry and a unit carry a twelve-point conclusion notice from the first draft to the closed task. */
@OfficeTest
class WholeRoadTest {

    private static final String SUBJECT = "Kết luận của Giám đốc Sở Y tế tại Hội nghị giao ban quý III năm 2026";
    private static final String TASK = "Lập phương án hai đội cấp cứu lưu động trực 24 giờ";
    private static final double PATIENCE = 60_000;

    @LocalServerPort
    private int port;

    @Autowired
    private EngineJobs jobs;

    private Browsers browsers;
    private Browser browser;

    @BeforeEach
    void openBrowser() {
        setDefaultAssertionTimeout(PATIENCE);
        browsers = new Browsers();
        browser = browsers.chromium();
    }

    @AfterEach
    void closeBrowser() {
        browsers.close();
    }

    @Test
    void carriesAConclusionNoticeFromFirstDraftToClosedTask() throws IOException {
        String document = draftAndSubmit(as("chau.ta"));
        approveAndSign(as("nam.nguyen"), document);
        byte[] pdf = numberSealAndIssue(as("ly.tran"), document);
        assertCompleteAndSigned(pdf, as("ly.tran"));
        acceptAndReport(as("diep.phan"));
        closeAssignment(as("chau.ta"), document);
    }

    private String draftAndSubmit(Page page) throws IOException {
        page.navigate(address("/documents/new"));
        page.locator("input[name=type][value=NOTICE]").check();
        page.locator("main button.go").click();
        page.waitForURL(Pattern.compile(".*/edit"));
        page.locator("#subject").fill(SUBJECT);
        page.locator("#signer")
                .selectOption(page.locator("#signer option", containing("Nguyễn Hoài Nam"))
                        .getAttribute("value"));
        for (String name :
                new String[] {"UBND tỉnh Bình An (báo cáo)", "Các phòng chuyên môn Sở", "Các đơn vị trực thuộc"}) {
            page.locator("#recipients-add").fill(name);
            page.keyboard().press("Enter");
        }
        paste(
                page,
                new ClassPathResource("vn/vanban/drafting/ket-luan-giao-ban.html")
                        .getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.locator("[data-autosave-state]")).containsText("Đã tự lưu");
        page.locator("button", containing("Trình duyệt")).click();
        page.waitForURL(Pattern.compile(".*/documents/[0-9a-f-]{36}$"));
        assertThat(page.locator("main")).containsText("Chờ duyệt nội dung");
        return page.url();
    }

    private void approveAndSign(Page page, String document) {
        page.navigate(address("/inbox"));
        assertThat(Lists.find(
                        page,
                        page.locator("#inbox .item a", containing(SUBJECT)).first()))
                .isVisible();
        page.navigate(document);
        act(page, "content-approval");
        assertThat(page.locator("main")).containsText("Chờ kiểm tra thể thức");
        act(page, "formality-approval");
        assertThat(page.locator("main")).containsText("Chờ ký");
        page.locator("[data-opens=signature]").click();
        page.locator("dialog[open] input[name=pin]").fill("123456");
        page.locator("dialog[open] footer button").click();
        assertThat(page.locator("main")).containsText("Đã ký, chờ cấp số");
    }

    private byte[] numberSealAndIssue(Page page, String document) {
        page.navigate(document + "?tab=assignments");
        page.locator("#content-new").fill(TASK);
        page.locator("#lead-new-add").fill("đa khoa tỉnh");
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-recipients]", containing("Chủ trì")).locator(".chips-list"))
                .containsText("Bệnh viện Đa khoa tỉnh");
        page.locator("#deadline-new").fill(inThreeWeeks());
        page.locator("#beside button.go", containing("Thêm nhiệm vụ")).click();
        assertThat(page.locator("#beside .prop")).containsText(TASK);
        page.locator("#beside .prop summary").click();
        page.locator("#product-1").fill("Phương án");
        page.locator("#beside button.go", containing("Lưu nhiệm vụ")).click();
        assertThat(page.locator("#beside .prop")).containsText("Phương án");

        DocumentId id = DocumentId.of(document.substring(document.lastIndexOf('/') + 1));
        page.navigate(address("/registry?document=" + id));
        page.locator("button", containing("Cấp số")).click();
        assertThat(page.locator("main")).containsText("Đang đóng dấu");
        jobs.run(id);
        assertThat(page.locator("main")).containsText("Đã đóng dấu");
        page.locator("button", containing("Phát hành")).click();
        assertThat(page.locator("main")).containsText("Hôm nay đã phát hành");
        jobs.run(id);
        page.navigate(document);
        assertThat(page.locator("main")).containsText("Đã phát hành");
        return page.request().get(document + "/versions/1.pdf").body();
    }

    private void assertCompleteAndSigned(byte[] pdf, Page page) throws IOException {
        try (PDDocument signed = Loader.loadPDF(pdf)) {
            var form = signed.getDocumentCatalog().getAcroForm();
            LocalDate today = LocalDate.now(WorkingCalendar.ZONE);
            assertThat(form.getField("number").getValueAsString()).matches("\\d{2,}");
            assertThat(form.getField("day").getValueAsString()).isEqualTo("%02d".formatted(today.getDayOfMonth()));
            assertThat(form.getField("month").getValueAsString())
                    .isEqualTo((today.getMonthValue() < 3 ? "%02d" : "%d").formatted(today.getMonthValue()));
            assertThat(signed.getSignatureDictionaries()).hasSize(2);
            assertThat(new PDFTextStripper().getText(signed).replaceAll("\\s+", " "))
                    .contains(
                            "Thứ nhất, về khu khám bệnh",
                            "Mười hai, về chế độ báo cáo",
                            "thực hiện./.",
                            "TL. GIÁM ĐỐC");
        }
        page.navigate(address("/verify"));
        page.locator("input[type=file]").setInputFiles(new FilePayload("thong-bao.pdf", "application/pdf", pdf));
        page.locator("main form button.go").click();
        assertThat(page.locator("main")).containsText("Nguyễn Hoài Nam ký");
        assertThat(page.locator("main")).containsText("đóng dấu");
        assertThat(page.locator("main")).not().containsText("Không xác định");
    }

    private void acceptAndReport(Page page) throws IOException {
        page.navigate(address("/receipts"));
        page.locator("button", containing("Xác nhận")).first().click();
        assertThat(page.locator("#toasts")).not().isEmpty();
        page.navigate(address("/assignments"));
        Lists.find(page, page.locator(".item a", containing(TASK)).first()).click();
        assertThat(page.locator(".sheet-head")).containsText(TASK);
        page.locator(".sheet button", containing("Tiếp nhận")).click();
        assertThat(page.locator(".sheet-head")).containsText("Đang thực hiện");
        assertThat(page.locator(".sheet-head")).containsText(TASK);
        page.locator("#result").fill("Đã lập phương án, bố trí hai xe và mười hai người trực theo ca.");
        page.locator("#file").setInputFiles(new FilePayload("phuong-an.pdf", "application/pdf", onePage()));
        page.locator(".sheet button", containing("Nộp kết quả")).click();
        assertThat(page.locator(".sheet-head")).containsText("Chờ xác nhận");
    }

    private void closeAssignment(Page page, String document) {
        page.navigate(document + "?tab=assignments");
        page.locator("[data-opens^=closing]").click();
        page.locator("dialog[open] footer button").click();
        assertThat(page.locator("#beside")).containsText("Hoàn thành");
        page.navigate(document + "?tab=history");
        assertThat(page.locator("#beside")).containsText("Xác nhận hoàn thành");
    }

    private void act(Page page, String dialog) {
        page.locator("[data-opens=" + dialog + "]").click();
        page.locator("#" + dialog + " footer button").click();
    }

    /** As from Word: the clipboard holds HTML. */
    private void paste(Page page, String html) {
        page.locator(".ProseMirror").click();
        page.evaluate(
                """
                html => {
                  const clipboardData = new DataTransfer();
                  clipboardData.setData("text/html", html);
                  document.querySelector(".ProseMirror").dispatchEvent(
                    new ClipboardEvent("paste", {clipboardData, bubbles: true, cancelable: true}));
                }""",
                html);
        assertThat(page.locator(".ProseMirror")).containsText("Mười hai, về chế độ báo cáo");
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
        page.waitForLoadState(LoadState.LOAD);
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static String inThreeWeeks() {
        return LocalDate.now(WorkingCalendar.ZONE).plusWeeks(3).format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }

    private static byte[] onePage() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }
}
