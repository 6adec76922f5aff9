package vn.vanban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanban.document.Attachment;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.Documents;
import vn.vanban.document.FileKind;
import vn.vanban.document.Files;
import vn.vanban.document.Version;
import vn.vanban.drafting.DraftSubmitted;
import vn.vanban.review.Review;
import vn.vanban.signing.Signing;
import vn.vanban.workflow.EngineJobs;

/** The files that go with a notice, from its number to the hands of its reader. */
@OfficeTest
class AnnexRoadTest {

    @Autowired
    Road road;

    @Autowired
    SetNotice notice;

    @Autowired
    Documents documents;

    @Autowired
    Files files;

    @Autowired
    Review review;

    @Autowired
    Signing signing;

    @Autowired
    EngineJobs jobs;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @Test
    void signsTheAnnexInTheNameOfTheOrganization() throws IOException {
        DocumentId id = road.sealed();

        Visitor drafter = Visitor.signedIn(port, Road.DRAFTER, "BinhAn@2026");
        byte[] annex = drafter.file(
                "/documents/" + id + "/annexes/" + notice.asAttachment().hash());

        Document document = documents.get(id);
        assertThat(lineOn(annex))
                .matches("Số: " + Pattern.quote(document.code().orElseThrow().toString())
                        + "; \\d\\d/\\d\\d/\\d{4}; \\d\\d:\\d\\d:\\d\\d \\+07:00");
        String judged = drafter.page("/documents/" + id + "?tab=signed-annexes");
        assertThat(judged).contains("Phụ lục đã ký 1", "Biểu mẫu.pdf", lineOn(annex));
        assertThat(signatures(annex)).isEqualTo(1);
    }

    @Test
    void sealsNothingUntilEachAnnexIsSignedAndSignsNoneTwice() {
        Attachment sound = notice.asAttachment();
        byte[] broken = "%PDF-1.7 nothing more".getBytes(StandardCharsets.UTF_8);
        Attachment unreadable =
                new Attachment("Danh mục.pdf", files.keep(Files.PDF, broken), FileKind.PDF, broken.length);
        DocumentId id = signedWith(sound, unreadable);
        road.number(id);

        assertThatThrownBy(() -> jobs.run(id)).hasStackTraceContaining("Danh mục.pdf");
        assertThat(documents.get(id).status()).isEqualTo(DocumentStatus.NUMBERED);
        assertThat(hashes("file_hash", id))
                .containsExactly(notice.asAttachment().hash().value());
        List<String> signed = hashes("pdf_hash", id);
        assertThatThrownBy(() -> signing.seal(id)).hasMessageContaining("Danh mục.pdf");
        assertThat(hashes("pdf_hash", id)).isEqualTo(signed);
    }

    @Test
    void leavesAnOriginalOfAnotherOfficeAsItIs() {
        byte[] original = documents.currentPdf(road.signed());
        Attachment foreign =
                new Attachment("Bản gốc.pdf", files.keep(Files.PDF, original), FileKind.PDF, original.length);
        DocumentId id = signedWith(notice.asAttachment(), foreign);
        road.number(id);

        jobs.run(id);

        assertThat(documents.get(id).status()).isEqualTo(DocumentStatus.SEALED);
        assertThat(hashes("file_hash", id))
                .containsExactly(notice.asAttachment().hash().value());
    }

    private DocumentId signedWith(Attachment... annexes) {
        DocumentId id = road.draft();
        files.keep(Files.PDF, notice.pdf());
        documents.freeze(
                id, notice.docx(), notice.pdf(), Version.Origin.FORM, List.of(annexes), road.actor(Road.DRAFTER));
        documents.record(new DraftSubmitted(id, Road.by(road.actor(Road.DRAFTER))));
        review.approveContent(id, road.actor(Road.UNIT_HEAD), "");
        review.approveFormalities(id, road.actor(Road.FORMALITY_CHECKER), "");
        road.sign(id);
        return id;
    }

    private List<String> hashes(String column, DocumentId id) {
        return jdbc.sql("select " + column + " from signing.annex where document_id = :id")
                .param("id", id.value())
                .query(String.class)
                .list();
    }

    private static int signatures(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getSignatureDictionaries().size();
        }
    }

    /** What the signature prints at the top right of the first page. */
    private static String lineOn(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage first = document.getPage(0);
            PDAnnotation widget = first.getAnnotations().get(0);
            PDRectangle place = widget.getRectangle();
            assertThat(place.getUpperRightX()).isBetween(540f, 560f);
            assertThat(place.getLowerLeftY()).isGreaterThan(780);
            try (PDDocument printed = new PDDocument()) {
                PDPage page = new PDPage(widget.getNormalAppearanceStream().getBBox());
                page.setResources(widget.getNormalAppearanceStream().getResources());
                page.setContents(
                        new PDStream(printed, widget.getNormalAppearanceStream().getContents()));
                printed.addPage(page);
                return new PDFTextStripper().getText(printed).strip();
            }
        }
    }
}
