package vn.vanban.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.docx4j.openpackaging.packages.SpreadsheetMLPackage;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.PartName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.xlsx4j.sml.CTRst;
import org.xlsx4j.sml.CTXstringWhitespace;
import org.xlsx4j.sml.Cell;
import org.xlsx4j.sml.Row;
import org.xlsx4j.sml.STCellType;
import vn.vanban.OfficeTest;
import vn.vanban.Road;
import vn.vanban.document.Attachment;
import vn.vanban.document.Attachments;
import vn.vanban.document.DocumentId;
import vn.vanban.document.Documents;
import vn.vanban.review.Review;

@OfficeTest
class AttachmentPagesTest {

    private static final String OUTSIDER = "tam.dinh";

    @Autowired
    Road road;

    @Autowired
    Documents documents;

    @Autowired
    Drafting drafting;

    @Autowired
    DraftAttachments drafts;

    @Autowired
    Attachments versions;

    @Autowired
    Review review;

    @Autowired
    StartingPoints startingPoints;

    @Autowired
    JdbcClient jdbc;

    MockMvcTester web;
    DocumentId id;

    @BeforeEach
    void beginDraft(@Autowired WebApplicationContext application) {
        web = MockMvcTester.from(
                application, builder -> builder.apply(springSecurity()).build());
        id = road.draft();
    }

    @Test
    void addsNamesOrdersAndRemovesFiles() throws Exception {
        assertThat(send("", List.of(), file("bieu-1.pdf", pdf(1)), file("bieu-2.pdf", pdf(2))))
                .hasStatus3xxRedirection();
        assertThat(get(Road.DRAFTER, "/edit")).bodyText().contains("bieu-1.pdf", "bieu-2.pdf");
        String first = drafts.of(id).get(0).hash().value();

        assertThat(send("down:" + first, List.of("Danh sách, đợt 1", "bieu-2.pdf")))
                .hasStatus3xxRedirection();
        assertThat(names()).containsExactly("bieu-2.pdf", "Danh sách, đợt 1.pdf");

        assertThat(send("remove:" + first, names())).hasStatus3xxRedirection();
        assertThat(names()).containsExactly("bieu-2.pdf");
    }

    @Test
    void writesNothingWhenOneFileIsRefused() throws Exception {
        assertThat(send("", List.of(), file("bieu-1.pdf", pdf(1)), file("ghi-chu.txt", "chữ".getBytes())))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("ghi-chu.txt", "Không nhận ra loại tệp");
        assertThat(drafts.of(id)).isEmpty();
    }

    @Test
    void refusesTheTwentyFirstFile() throws Exception {
        List<MockMultipartFile> many = new ArrayList<>();
        for (int n = 1; n <= DraftAttachments.MOST + 1; n++) {
            many.add(file("bieu-" + n + ".pdf", pdf(n)));
        }
        assertThat(send("", List.of(), many.toArray(MockMultipartFile[]::new)))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Không quá 20 tệp");
        assertThat(drafts.of(id)).isEmpty();
    }

    @Test
    void refusesAListThatWasChangedElsewhere() throws Exception {
        drafts.add(id, "bieu-1.pdf", pdf(1), road.actor(Road.DRAFTER));

        assertThat(send("", List.of("bieu-1.pdf", "bieu-2.pdf"))).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void refusesTheMarkOfAStateSecretAndLetsTheWordStand() throws Exception {
        assertThat(send("", List.of(), file("mat.docx", docx("SỞ Y TẾ", "TỐI MẬT", "BÁO CÁO"))))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("dấu độ mật “TỐI MẬT”");
        assertThat(send("", List.of(), file("thuong.docx", docx("Giữ bí mật thông tin người bệnh, BẢO MẬT dữ liệu."))))
                .hasStatus3xxRedirection();
        assertThat(names()).containsExactly("thuong.docx");
    }

    @Test
    void freezesTheFilesWithTheVersion() throws Exception {
        drafts.add(id, "bieu-1.pdf", pdf(1), road.actor(Road.DRAFTER));
        submit();
        List<Attachment> frozen = versions.of(id, 1);
        assertThat(frozen).extracting(Attachment::name).containsExactly("bieu-1.pdf");
        String address = "/versions/1/attachments/" + frozen.get(0).hash();

        assertThat(get(Road.UNIT_HEAD, "?tab=attachments")).bodyText().contains("Tệp kèm theo 1", "bieu-1.pdf");
        assertThat(get(Road.UNIT_HEAD, address + "/file"))
                .hasHeader("X-Content-Type-Options", "nosniff")
                .body()
                .isEqualTo(pdf(1));
        assertThat(get(OUTSIDER, address)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(OUTSIDER, address + "/file")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void keepsTheFilesOfAVersionWhateverBecomesOfTheDraft() throws Exception {
        drafts.add(id, "bieu-1.pdf", pdf(1), road.actor(Road.DRAFTER));
        submit();
        review.returnForRevision(id, road.actor(Road.UNIT_HEAD), "Thay biểu số 1.");
        assertThat(send("remove:" + drafts.of(id).get(0).hash(), names())).hasStatus3xxRedirection();

        assertThat(drafts.of(id)).isEmpty();
        assertThat(versions.of(id, 1)).extracting(Attachment::name).containsExactly("bieu-1.pdf");
        assertThatThrownBy(() ->
                        jdbc.sql("update document.attachment set name = 'x'").update())
                .hasMessageContaining("never changed");
    }

    @Test
    void showsAWorkbookAsWordsAndNeverAsMarkup() throws Exception {
        drafts.add(id, "bieu.xlsx", xlsx("<script>alert(1)</script>"), road.actor(Road.DRAFTER));
        String address = "/attachments/" + drafts.of(id).get(0).hash();

        assertThat(get(Road.DRAFTER, address))
                .bodyText()
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
        assertThat(get(Road.DRAFTER, address + "/file"))
                .headers()
                .hasHeaderSatisfying("Content-Disposition", values -> assertThat(values.get(0))
                        .startsWith("attachment;"));
        assertThat(get(Road.UNIT_HEAD, address)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void setsAWordFileIntoPages() throws Exception {
        drafts.add(id, "phu-luc.docx", docx("Phụ lục danh sách"), road.actor(Road.DRAFTER));

        assertThat(get(Road.DRAFTER, "/attachments/" + drafts.of(id).get(0).hash() + "/pages.pdf"))
                .body()
                .startsWith("%PDF".getBytes());
    }

    @Test
    void takesTheFilesAlongIntoACopy() throws Exception {
        drafts.add(id, "bieu-1.pdf", pdf(1), road.actor(Road.DRAFTER));

        DocumentId copy = startingPoints.begin(id, StartingPoints.Way.COPY, road.actor(Road.DRAFTER));

        assertThat(drafts.of(copy)).isEqualTo(drafts.of(id)).hasSize(1);
    }

    private void submit() {
        jdbc.sql("update drafting.draft set body = '<p>Giám đốc Sở kết luận./.</p>' where document_id = ?")
                .param(id.value())
                .update();
        drafting.submit(id, documents.get(id).lock(), road.actor(Road.DRAFTER));
    }

    private List<String> names() {
        return drafts.of(id).stream().map(Attachment::name).toList();
    }

    private MvcTestResult get(String who, String path) {
        return web.get()
                .uri("/documents/" + id + path)
                .with(user(who).roles("PERSON"))
                .exchange();
    }

    private MvcTestResult send(String act, List<String> names, MockMultipartFile... files) {
        var request = web.post().uri("/documents/" + id + "/attachments").multipart();
        for (MockMultipartFile file : files) {
            request = request.file(file);
        }
        request = request.param("act", act);
        for (Attachment attachment : drafts.of(id)) {
            request = request.param("hash", attachment.hash().value());
        }
        for (String name : names) {
            request = request.param("name", name);
        }
        return request.with(user(Road.DRAFTER).roles("PERSON")).with(csrf()).exchange();
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("file", name, null, content);
    }

    /** So many empty pages: files of different bytes. */
    private static byte[] pdf(int pages) throws Exception {
        try (PDDocument pdf = new PDDocument()) {
            for (int n = 0; n < pages; n++) {
                pdf.addPage(new PDPage());
            }
            pdf.setDocumentId(1L);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] docx(String... paragraphs) throws Exception {
        WordprocessingMLPackage word = WordprocessingMLPackage.createPackage();
        for (String paragraph : paragraphs) {
            word.getMainDocumentPart().addParagraphOfText(paragraph);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        word.save(out);
        return out.toByteArray();
    }

    private static byte[] xlsx(String words) throws Exception {
        SpreadsheetMLPackage excel = SpreadsheetMLPackage.createPackage();
        var sheet = excel.createWorksheetPart(new PartName("/xl/worksheets/sheet1.xml"), "Biểu 1", 1);
        CTXstringWhitespace text = new CTXstringWhitespace();
        text.setValue(words);
        CTRst rich = new CTRst();
        rich.setT(text);
        Cell cell = new Cell();
        cell.setR("B2");
        cell.setT(STCellType.INLINE_STR);
        cell.setIs(rich);
        Row row = new Row();
        row.getC().add(cell);
        sheet.getContents().getSheetData().getRow().add(row);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        excel.save(out);
        return out.toByteArray();
    }
}
