package vn.vanban.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.w3c.dom.Document;
import vn.vanban.OfficeTest;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentType;
import vn.vanban.document.Documents;
import vn.vanban.document.DocxText;
import vn.vanban.organization.Actors;
import vn.vanban.shared.Hash;

@OfficeTest
class TemplatePagesTest {

    private static final String ADMINISTRATOR = "phuc.cao";
    private static final String CLERK = "chi.vu";
    private static final String ADDRESS = "Số 12 đường Hòa Bình, phường Bình An";

    @Autowired
    Documents documents;

    @Autowired
    Drafting drafting;

    @Autowired
    Actors actors;

    @Autowired
    DocumentTemplates standard;

    MockMvcTester web;

    @BeforeEach
    void openThePages(@Autowired WebApplicationContext application) {
        web = MockMvcTester.from(
                application, builder -> builder.apply(springSecurity()).build());
    }

    @Test
    void writesOnTheRestyledTemplateUntilTheOfficeGoesBack() throws Exception {
        DocumentId begun = programme();
        byte[] word = drafting.forWord(begun, actors.named(CLERK));
        Hash frozen = submitted(programme());

        byte[] restyled = withAddress("CTr");
        assertThat(upload("CTr", "mau-rieng.docx", restyled)).hasStatus3xxRedirection();
        assertThat(page("/templates")).bodyText().contains("mau-rieng.docx · Cao Đình Phúc", "Mẫu riêng");
        assertThat(page("/templates/CTr/current.docx")).body().isEqualTo(restyled);
        assertThat(textOf(begun)).contains(ADDRESS);
        assertThat(DocxText.of(documents.docx(frozen))).doesNotContain(ADDRESS);
        drafting.attach(begun, "viet-truoc.docx", word, actors.named(CLERK));
        drafting.preview(begun, actors.named(CLERK));
        drafting.detach(begun, actors.named(CLERK));
        assertThat(DocxText.of(drafting.forWord(ofTheProvince(), actors.named("linh.phan"))))
                .doesNotContain(ADDRESS);

        assertThat(web.post()
                        .uri("/templates/CTr/standard")
                        .with(user(ADMINISTRATOR).roles("PERSON"))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(textOf(begun)).doesNotContain(ADDRESS);
        assertThat(page("/templates/CTr")).bodyText().contains("mau-rieng.docx", "Mẫu chuẩn");
    }

    @Test
    void keepsTheOldTemplateUntilTheNewOnePasses() throws Exception {
        byte[] wrong = changed("HD", document -> {
            ContentControl.allIn(document).stream()
                    .filter(control -> control.tag().equals("subject"))
                    .forEach(ContentControl::unwrap);
        });

        assertThat(upload("HD", "thieu.docx", wrong))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains(
                        "Chưa dùng “thieu.docx”; mẫu đang dùng giữ nguyên.",
                        "Thiếu trường: “Trích yếu” (thẻ subject).");
        assertThat(upload("HD", "gia.docx", "không phải Word".getBytes()))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Không nhận ra loại tệp.");
        assertThat(page("/templates/HD/current.docx")).body().isEqualTo(standard.of("HD"));
    }

    @Test
    void showsASampleOfEveryTemplate() {
        assertThat(page("/templates/GM"))
                .bodyText()
                .contains("Mẫu Giấy mời", "từ khi cài đặt")
                .doesNotContain("Mẫu riêng");
        assertThat(page("/templates/GM/sample.pdf")).hasStatusOk().hasContentType("application/pdf");
        assertThat(page("/templates/XX")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private DocumentId programme() {
        return drafting.begin(DocumentType.PROGRAMME, actors.named(CLERK)).id();
    }

    private DocumentId ofTheProvince() {
        return drafting.begin(DocumentType.PROGRAMME, actors.named("linh.phan")).id();
    }

    private Hash submitted(DocumentId id) {
        Signers.Signer signer = drafting.signersOf(documents.get(id)).get(0);
        DraftForm form = new DraftForm(
                documents.get(id).lock(),
                DocumentType.PROGRAMME,
                "Công tác năm 2027",
                null,
                signer.value(),
                "Bệnh viện Đa khoa tỉnh",
                "VT",
                Map.of(),
                "<p>Các phòng thực hiện./.</p>");
        int lock = drafting.save(id, form, actors.named(CLERK)).lock();
        return drafting.submit(id, lock, actors.named(CLERK)).docx();
    }

    private String textOf(DocumentId id) {
        return DocxText.of(drafting.forWord(id, actors.named(CLERK)));
    }

    /** The office's address at the foot of the first page's text, as Word would write it. */
    private byte[] withAddress(String form) throws Exception {
        return changed(form, document -> {
            var body =
                    WordXml.descendants(document.getDocumentElement(), "body").get(0);
            var run = WordXml.element(document, "r", WordXml.text(document, ADDRESS));
            var style = WordXml.element(document, "pPr", WordXml.element(document, "pStyle", "VBNoiNhanDong"));
            var pages = WordXml.children(body, "sectPr").get(0);
            body.insertBefore(WordXml.element(document, "p", style, run), pages);
        });
    }

    private interface Change {
        void apply(Document document) throws Exception;
    }

    private byte[] changed(String form, Change change) throws Exception {
        DocxFile file = new DocxFile(standard.of(form));
        Document document = file.document();
        change.apply(document);
        return file.with(document);
    }

    private MvcTestResult upload(String form, String name, byte[] docx) {
        return web.post()
                .uri("/templates/" + form)
                .multipart()
                .file(new MockMultipartFile("file", name, null, docx))
                .with(user(ADMINISTRATOR).roles("PERSON"))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult page(String address) {
        return web.get().uri(address).with(user(ADMINISTRATOR).roles("PERSON")).exchange();
    }
}
