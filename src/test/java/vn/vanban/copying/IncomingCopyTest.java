package vn.vanban.copying;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.vanban.OfficeTest;
import vn.vanban.Road;
import vn.vanban.ScannedPaper;
import vn.vanban.document.DocumentCode;
import vn.vanban.document.Documents;
import vn.vanban.register.IncomingId;
import vn.vanban.signing.ForeignFiles;

@OfficeTest
class IncomingCopyTest {

    private static final byte[] SCAN = ScannedPaper.of(2, 200);

    @Autowired
    Road road;

    @Autowired
    IncomingDesk desk;

    @Autowired
    Documents documents;

    IncomingId entry;

    @BeforeEach
    void enterWhatCame() {
        entry = desk.enter();
    }

    @Test
    void signsAScannedSaoYAsSaoLucInTheNameOfTheOrganization() throws IOException {
        assertThat(desk.order(entry, "PAPER_COPY-COPY_OF_COPY-ELECTRONIC", SCAN))
                .hasStatus3xxRedirection();

        CertifiedCopy copy = desk.last(entry);
        byte[] pdf = desk.file(copy);
        assertThat(copy.code().notation()).isEqualTo("SL-SYT");
        assertThat(Arrays.copyOf(pdf, SCAN.length)).isEqualTo(SCAN);
        assertThat(IncomingDesk.text(pdf)).contains("Sao lục; Sở Y tế;");
        assertThat(desk.verified(pdf)).contains("Văn bản nguyên vẹn, 1 chữ ký hợp lệ");
        pdf[pdf.length / 2] ^= 1;
        assertThat(desk.verified(pdf)).doesNotContain("Văn bản nguyên vẹn");
        assertThat(desk.source(copy)).isEqualTo(SCAN);
    }

    @Test
    void setsTheBlockOfAPaperSaoLucAfterTheScansLastPage() throws IOException {
        assertThat(desk.order(entry, "PAPER_COPY-COPY_OF_COPY-ELECTRONIC", SCAN))
                .hasStatus3xxRedirection();
        int number = desk.last(entry).code().number();

        assertThat(desk.order(entry, "PAPER_COPY-COPY_OF_COPY-PAPER", SCAN)).hasStatus3xxRedirection();

        assertThat(desk.last(entry).code()).isEqualTo(new DocumentCode(number + 1, "SL-SYT"));
        byte[] pdf = desk.file(desk.last(entry));
        try (PDDocument printed = Loader.loadPDF(pdf)) {
            assertThat(printed.getNumberOfPages()).isEqualTo(3);
        }
        assertThat(IncomingDesk.text(pdf))
                .contains("SAO LỤC", "Số: " + desk.last(entry).code(), "- Sở Tài chính;", "- Lưu: VT.");
    }

    @Test
    void makesSaoYOfAPaperOriginalIntoAFile() throws IOException {
        assertThat(desk.order(entry, "PAPER_ORIGINAL-CERTIFIED_COPY-ELECTRONIC", SCAN))
                .hasStatus3xxRedirection();

        assertThat(desk.last(entry).code().notation()).isEqualTo("SY-SYT");
        assertThat(IncomingDesk.text(desk.file(desk.last(entry)))).contains("Sao y; Sở Y tế;");
    }

    @Test
    void printsASignedFileAndItsSaoYWithTheirSignaturesNoMore() throws IOException {
        byte[] original = documents.currentPdf(road.sealed());

        assertThat(desk.order(entry, "SIGNED_ORIGINAL-CERTIFIED_COPY-PAPER", original))
                .hasStatus3xxRedirection();

        byte[] printed = desk.file(desk.last(entry));
        assertThat(IncomingDesk.text(printed))
                .contains("NVY", "SAO Y", "Số: " + desk.last(entry).code());
        assertThat(IncomingDesk.text(printed).indexOf("SAO Y"))
                .isGreaterThan(IncomingDesk.text(printed).indexOf("NVY"));
        try (PDDocument document = Loader.loadPDF(printed)) {
            assertThat(document.getSignatureDictionaries()).isEmpty();
        }
        assertThat(desk.source(desk.last(entry))).isEqualTo(original);
        assertThat(desk.page(entry, Road.REGISTRY_CLERK)).contains("chữ ký số hợp lệ: Đỗ Minh Hạnh (Sở Y tế), Sở Y tế");

        assertThat(desk.order(entry, "PAPER_ORIGINAL-CERTIFIED_COPY-ELECTRONIC", SCAN))
                .hasStatus3xxRedirection();
        assertThat(desk.order(entry, "SIGNED_COPY-COPY_OF_COPY-PAPER", desk.file(desk.last(entry))))
                .hasStatus3xxRedirection();
        assertThat(IncomingDesk.text(desk.file(desk.last(entry))))
                .contains(
                        "Sao y; Sở Y tế;", "SAO LỤC", "Số: " + desk.last(entry).code());
    }

    @Test
    void refusesWhatTheLawDoesNotKnowWithTheArticle() {
        int before = desk.numbered();
        byte[] signed = documents.currentPdf(road.sealed());

        refused("PAPER_ORIGINAL-COPY_OF_COPY-PAPER", SCAN, "direction", "Điều 25.2");
        refused("SIGNED_ORIGINAL-COPY_OF_COPY-PAPER", signed, "direction", "Điều 25.2");
        refused("PAPER_COPY-CERTIFIED_COPY-PAPER", SCAN, "direction", "Điều 25.1");
        refused("SIGNED_ORIGINAL-CERTIFIED_COPY-ELECTRONIC", signed, "direction", "Điều 25.1");
        refused("SIGNED_COPY-COPY_OF_COPY-ELECTRONIC", signed, "direction", "Điều 25.2");
        refused("PAPER_ORIGINAL-EXTRACT-PAPER", SCAN, "direction", "trích sao phải lập lại thể thức");
        refused("", SCAN, "direction", "hình thức sao");
        assertThat(desk.numbered()).isEqualTo(before);
    }

    @Test
    void refusesAtItsFieldAFileThatIsNotWhatItIsSaidToBe() throws Exception {
        int before = desk.numbered();
        byte[] signed = documents.currentPdf(road.sealed());
        String paper = "PAPER_COPY-COPY_OF_COPY-ELECTRONIC";
        String electronic = "SIGNED_ORIGINAL-CERTIFIED_COPY-PAPER";

        refused(paper, new byte[0], "file", "Hãy chọn tệp PDF");
        refused(paper, "không phải PDF".getBytes(StandardCharsets.UTF_8), "file", "Không nhận ra loại tệp");
        refused(paper, locked(SCAN), "file", "bị khóa");
        refused(paper, signed, "file", "không phải ảnh quét");
        refused("PAPER_COPY-COPY_OF_COPY-PAPER", signed, "file", "không phải bản quét từ giấy");
        refused(paper, ScannedPaper.of(1, 100), "file", "200 dpi");
        refused(electronic, SCAN, "file", "không có chữ ký số");
        refused(electronic, documents.currentPdf(road.signed()), "file", "chưa có số");
        refused(electronic, writtenInto(signed), "file", "bị");
        assertThat(desk.numbered()).isEqualTo(before);
    }

    @Test
    void leavesTheUnknownToTheClerkAndSaysSoAfterwards() throws Exception {
        byte[] unknown = ForeignFiles.signed(SCAN);
        refused("SIGNED_COPY-COPY_OF_COPY-PAPER", unknown, "lookedAt", "tổ chức chứng thực được tin cậy");

        assertThat(desk.order(entry, "SIGNED_COPY-COPY_OF_COPY-PAPER", unknown, "lookedAt", "true"))
                .hasStatus3xxRedirection();

        assertThat(desk.page(entry, Road.REGISTRY_CLERK))
                .contains("chữ ký số chưa xác định được, văn thư đã tự kiểm tra: Phòng Văn thư xa");
    }

    @Test
    void makesOneCopyOfAFormSentTwice() {
        String copy = UUID.randomUUID().toString();

        assertThat(desk.order(entry, "PAPER_COPY-COPY_OF_COPY-PAPER", SCAN, "copy", copy))
                .hasStatus3xxRedirection();
        int numbered = desk.numbered();
        assertThat(desk.order(entry, "PAPER_COPY-COPY_OF_COPY-PAPER", SCAN, "copy", copy))
                .hasStatus3xxRedirection();

        assertThat(desk.copies(entry)).singleElement().satisfies(one -> assertThat(one.id())
                .hasToString(copy));
        assertThat(desk.numbered()).isEqualTo(numbered);
    }

    @Test
    void makesOneCopyOfAFormSentTwiceAtOnce() throws Exception {
        String copy = UUID.randomUUID().toString();
        int before = desk.numbered();
        ExecutorService hands = Executors.newFixedThreadPool(2);
        Callable<MvcTestResult> press = () -> desk.order(entry, "PAPER_COPY-COPY_OF_COPY-PAPER", SCAN, "copy", copy);

        List<Future<MvcTestResult>> answers = hands.invokeAll(List.of(press, press));
        hands.shutdown();

        for (Future<MvcTestResult> answer : answers) {
            assertThat(answer.get()).hasStatus3xxRedirection();
        }
        assertThat(desk.copies(entry)).hasSize(1);
        assertThat(desk.numbered()).isEqualTo(before + 1);
    }

    @Test
    void standsBesideItsEntryAndInTheBookOfCopies() {
        assertThat(desk.page(entry, Road.REGISTRY_CLERK)).contains("Làm bản sao", "Chưa có bản sao nào");
        assertThat(desk.order(entry, "PAPER_COPY-COPY_OF_COPY-PAPER", SCAN)).hasStatus3xxRedirection();
        String name = desk.last(entry).name();

        assertThat(desk.page(entry, Road.REGISTRY_CLERK)).contains(name, "Tệp nguồn: bản sao y trên giấy");
        assertThat(IncomingDesk.html(desk.get("/registers/incoming", Road.REGISTRY_CLERK)))
                .contains(name, IncomingCopies.addressOf(desk.last(entry)), "Làm bản sao");
        assertThat(IncomingDesk.html(desk.get("/registers?register=" + desk.book(), Road.REGISTRY_CLERK)))
                .contains(
                        desk.last(entry).code().toString(),
                        "Sao lục Công văn về việc báo cáo biên chế, số " + desk.code(entry),
                        "của Sở Nội vụ",
                        "Sở Tài chính");
    }

    @Test
    void isMadeByTheRegistrySeenByWhoKeepsTheBookAndUnknownToOthers() {
        assertThat(desk.order(entry, "PAPER_COPY-COPY_OF_COPY-PAPER", SCAN)).hasStatus3xxRedirection();
        String file = IncomingCopies.addressOf(desk.last(entry));

        assertThat(desk.page(entry, Road.SIGNER))
                .contains(desk.last(entry).name())
                .doesNotContain("Tệp PDF của văn bản");
        assertThat(desk.get(file, Road.SIGNER)).hasStatusOk();
        assertThat(desk.orderBy(Road.SIGNER, entry, "PAPER_COPY-COPY_OF_COPY-PAPER", SCAN))
                .hasStatus(403);
        for (String stranger : List.of("nhan.bach", "diep.phan", Road.DRAFTER)) {
            assertThat(desk.get("/registers/incoming/" + entry + "/copies", stranger))
                    .hasStatus(404);
            assertThat(desk.get(file, stranger)).hasStatus(404);
            assertThat(desk.orderBy(stranger, entry, "PAPER_COPY-COPY_OF_COPY-PAPER", SCAN))
                    .hasStatus(404);
        }
    }

    private void refused(String direction, byte[] pdf, String field, String reason) {
        MvcTestResult answer = desk.order(entry, direction, pdf);
        assertThat(answer).hasStatus(422);
        assertThat(IncomingDesk.html(answer)).contains("data-field=\"" + field + "\"", reason);
    }

    private static byte[] locked(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.protect(new StandardProtectionPolicy("chủ", "khóa", new AccessPermission()));
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** A line over the first page of a signed file, as a revision of its own. */
    private static byte[] writtenInto(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            try (var pen = new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, true)) {
                pen.addRect(100, 400, 300, 20);
                pen.fill();
            }
            document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            var out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }
}
