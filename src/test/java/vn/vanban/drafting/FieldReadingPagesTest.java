package vn.vanban.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import vn.vanban.OfficeTest;
import vn.vanban.Road;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentCode;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentType;
import vn.vanban.document.Documents;
import vn.vanban.document.Recipient;
import vn.vanban.document.Version;
import vn.vanban.organization.Actor;
import vn.vanban.rendition.PdfRenderer;

@OfficeTest
class FieldReadingPagesTest {

    private static final String SUBJECT = "Kết luận họp rà soát thuốc dự phòng";

    @Autowired
    Road road;

    @Autowired
    Documents documents;

    @Autowired
    Drafting drafting;

    @Autowired
    TemplateFiller filler;

    @Autowired
    PdfRenderer renderer;

    MockMvcTester web;
    Actor signer;

    @BeforeEach
    void openTheOffice(@Autowired WebApplicationContext application) {
        web = MockMvcTester.from(
                application, builder -> builder.apply(springSecurity()).build());
        signer = road.actor(Road.SIGNER);
    }

    @Test
    void fillsEmptyFieldsFromTheFileAndSaysFromWhere() {
        DocumentId id = blank();

        MvcTestResult answer = upload(id, wordFile("<p>Giám đốc Sở kết luận như sau./.</p>"));

        assertThat(answer).hasStatus3xxRedirection();
        Document read = documents.get(id);
        assertThat(read.subject()).isEqualTo(SUBJECT);
        assertThat(read.signer()).contains(signer.id());
        assertThat(read.recipients())
                .extracting(Recipient::name)
                .containsExactly("UBND tỉnh Bình An (báo cáo)", "Bệnh viện Đa khoa tỉnh");
        assertThat(page(id, "/edit", Road.DRAFTER))
                .bodyText()
                .contains("Đọc từ tệp: “" + SUBJECT + "”")
                .containsPattern("Đọc từ tệp: “[^”]*" + signer.person().fullName());
        assertThat(drafting.submit(id, read.lock(), road.actor(Road.DRAFTER)).number())
                .isEqualTo(1);
    }

    @Test
    void saysFromWhereUntilTheWriterChangesTheField() {
        DocumentId id = blank();
        upload(id, wordFile("<p>Giám đốc Sở kết luận như sau./.</p>"));
        Document read = documents.get(id);
        DraftForm form = DraftForm.of(read, drafting.draftOf(id, road.actor(Road.DRAFTER)));
        drafting.save(
                id,
                new DraftForm(
                        read.lock(),
                        form.type(),
                        "Kết luận khác",
                        form.urgency(),
                        form.signer(),
                        form.recipients(),
                        "VT",
                        Map.of(),
                        ""),
                road.actor(Road.DRAFTER));

        assertThat(page(id, "/edit", Road.DRAFTER))
                .bodyText()
                .doesNotContain("Đọc từ tệp: “" + SUBJECT + "”")
                .containsPattern("Đọc từ tệp: “[^”]*" + signer.person().fullName());
    }

    @Test
    void leavesWhatTheWriterTyped() {
        DocumentId id = road.draft();
        Document typed = documents.get(id);

        assertThat(upload(id, wordFile("<p>Giám đốc Sở kết luận như sau./.</p>")))
                .hasStatus3xxRedirection();

        assertThat(documents.get(id).subject()).isEqualTo(typed.subject()).isNotEqualTo(SUBJECT);
        assertThat(documents.get(id).recipients()).isEqualTo(typed.recipients());
    }

    @Test
    void givesTheBlankFileAPlaceForEachFieldToRead() {
        DocumentId id = blank();
        byte[] blank = drafting.forWord(id, road.actor(Road.DRAFTER));

        assertThat(upload(id, blank)).hasStatus3xxRedirection();

        assertThat(documents.get(id).recipients()).isEmpty();
        assertThat(documents.get(id).signer()).isEmpty();
    }

    @Test
    void refusesATextThatBearsTheMarkOfAStateSecret() {
        DocumentId id = blank();

        assertThat(upload(id, wordFile("<p>MẬT</p><p>Giám đốc Sở kết luận như sau./.</p>")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("dấu độ mật");
        assertThat(documents.get(id).subject()).isEmpty();
    }

    @Test
    void linksCitedDocumentsOnlyForThoseWhoMaySeeThem() {
        DocumentId cited = road.draft();
        documents.number(cited, new DocumentCode(9071, "TB-SYT"), LocalDate.of(2026, 11, 10));
        DocumentId id = road.draft();
        byte[] docx =
                finished("<p>Thực hiện Thông báo số 9071/TB-SYT ngày 10/11/2026 và Kế hoạch số 12/KH-UBND./.</p>");
        Actor drafter = road.actor(Road.DRAFTER);
        documents.freeze(id, docx, renderer.render(docx), Version.Origin.FORM, drafter);
        documents.record(new DraftSubmitted(id, Road.by(drafter)));

        assertThat(page(id, Road.DRAFTER))
                .bodyText()
                .contains("/documents/" + cited, "9071/TB-SYT ngày 10/11/2026", "12/KH-UBND");
        assertThat(page(id, Road.UNIT_HEAD))
                .bodyText()
                .contains("9071/TB-SYT ngày 10/11/2026")
                .doesNotContain("/documents/" + cited);
    }

    @Test
    void readsThePdfOfAnotherDocumentAndLeavesTheTextAlone() {
        DocumentId id = blank();
        byte[] pdf = renderer.render(finished(
                "<p>Theo Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2026, các đơn vị báo cáo kết quả./.</p>"));
        assertThat(upload(id, "thong-bao.pdf", pdf)).hasStatus3xxRedirection();

        Document document = documents.get(id);
        assertThat(document.subject()).isEqualTo(SUBJECT);
        assertThat(document.signer()).contains(signer.id());
        assertThat(document.recipients())
                .extracting(Recipient::name)
                .contains("UBND tỉnh Bình An (báo cáo)", "Bệnh viện Đa khoa tỉnh");
        assertThat(drafting.draftOf(id, road.actor(Road.DRAFTER)).upload()).isEmpty();
        assertThat(page(id, "/edit", Road.DRAFTER))
                .bodyText()
                .contains("Tệp PDF: Thông báo", "SỞ Y TẾ", "GIÁM ĐỐC", "12/KH-UBND ngày 05/01/2026");
    }

    @Test
    void saysThatAScannedPdfHasNoWords() throws Exception {
        try (var scan = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            scan.addPage(new PDPage());
            scan.save(out);
            assertThat(upload(blank(), "ban-chup.pdf", out.toByteArray()))
                    .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                    .bodyText()
                    .contains("Tệp PDF là bản chụp (scan), không có chữ để đọc.");
        }
    }

    private DocumentId blank() {
        return drafting.begin(DocumentType.NOTICE, road.actor(Road.DRAFTER)).id();
    }

    private byte[] wordFile(String body) {
        return filler.prefill("TB", content(body));
    }

    private byte[] finished(String body) {
        return filler.fill("TB", content(body));
    }

    private DraftContent content(String body) {
        return new DraftContent(
                "THÔNG BÁO",
                "UBND TỈNH BÌNH AN",
                "SỞ Y TẾ",
                "Sở Y tế",
                "/TB-SYT",
                "Bình An",
                2026,
                SUBJECT,
                body,
                List.of("UBND tỉnh Bình An (báo cáo)", "Bệnh viện Đa khoa tỉnh"),
                "VT, NVY",
                List.of("GIÁM ĐỐC"),
                signer.person().fullName(),
                DraftDetails.NONE);
    }

    private MvcTestResult upload(DocumentId id, byte[] docx) {
        return upload(id, "ket-luan.docx", docx);
    }

    private MvcTestResult upload(DocumentId id, String name, byte[] content) {
        return web.post()
                .uri("/documents/" + id + "/upload")
                .multipart()
                .file(new MockMultipartFile("file", name, null, content))
                .with(user(Road.DRAFTER).roles("PERSON"))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult page(DocumentId id, String who) {
        return page(id, "", who);
    }

    private MvcTestResult page(DocumentId id, String path, String who) {
        return web.get()
                .uri("/documents/" + id + path)
                .with(user(who).roles("PERSON"))
                .exchange();
    }
}
