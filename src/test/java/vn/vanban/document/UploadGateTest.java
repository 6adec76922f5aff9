package vn.vanban.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vanban.shared.BusinessRuleViolation;

class UploadGateTest {

    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private final UploadGate gate = new UploadGate();

    @Test
    void tellsWhatAFileIs() throws IOException {
        assertThat(gate.admit("a.docx", OfficeFiles.docx().bytes())).isEqualTo(FileKind.DOCX);
        assertThat(gate.admit("Bảng.XLSX", OfficeFiles.xlsx().bytes())).isEqualTo(FileKind.XLSX);
        assertThat(gate.admit("a.pdf", pdf(pdf -> {}))).isEqualTo(FileKind.PDF);
        assertThat(gate.admit("a.png", picture("png", 20))).isEqualTo(FileKind.PNG);
        assertThat(gate.admit("a.jpeg", picture("jpg", 20))).isEqualTo(FileKind.JPEG);
    }

    @Test
    void letsHyperlinksIn() {
        byte[] docx = withRelationship("hyperlink", "https://binhan.example/", "TargetMode='External'");

        assertThat(gate.admit("a.docx", docx, FileKind.DOCX)).isEqualTo(FileKind.DOCX);
    }

    @Test
    void refusesKindThatIsNotWantedHere() {
        assertThatThrownBy(() -> gate.admit("a.xlsx", OfficeFiles.xlsx().bytes(), FileKind.DOCX))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessage("Tệp là Excel (.xlsx); ở đây chỉ nhận Word (.docx).");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusesHostileFile(String kind, String name, byte[] content, String reason) {
        assertThatThrownBy(() -> gate.admit(name, content))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> {
                    assertThat(refusal.field()).contains("file");
                    assertThat(refusal).hasMessageContaining(reason);
                });
    }

    static Stream<Arguments> refusesHostileFile() throws IOException {
        return Stream.of(
                arguments("nothing", "a.docx", new byte[0], "rỗng"),
                arguments("21 MB", "a.docx", new byte[21 * 1024 * 1024], "20 MB"),
                arguments("old Word or password", "a.docx", OLE, "mật khẩu"),
                arguments("text named DOCX", "a.docx", "xin chào".getBytes(StandardCharsets.UTF_8), "Không nhận ra"),
                arguments("DOCX named PDF", "a.pdf", OfficeFiles.docx().bytes(), "phần mở rộng"),
                arguments("plain ZIP", "a.docx", OfficeFiles.of("none").bytes(), "không phải Word"),
                arguments("cut off", "a.docx", cut(OfficeFiles.docx().bytes()), "hỏng"),
                arguments(
                        "template with macros",
                        "a.docx",
                        OfficeFiles.of("wordprocessingml.document.macroEnabled").bytes(),
                        "macro"),
                arguments("macro part", "a.docx", withPart("word/vbaProject.bin", "x"), "macro"),
                arguments("embedded file", "a.docx", withPart("word/embeddings/a.bin", "x"), "nhúng"),
                arguments("ActiveX", "a.docx", withPart("word/activeX/activeX1.xml", "<x/>"), "ActiveX"),
                arguments(
                        "OLE under another name",
                        "a.docx",
                        OfficeFiles.docx().part("word/media/a.emf", OLE).bytes(),
                        "nhúng"),
                arguments(
                        "entity",
                        "a.docx",
                        withPart("word/a.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>"),
                        "DTD"),
                arguments(
                        "entity in UTF-16",
                        "a.docx",
                        OfficeFiles.docx()
                                .part("word/a.xml", "<!DOCTYPE a><a/>".getBytes(StandardCharsets.UTF_16))
                                .bytes(),
                        "DTD"),
                arguments(
                        "picture elsewhere",
                        "a.docx",
                        withRelationship("image", "http://192.0.2.1/a.png", "TargetMode=\"External\""),
                        "nằm ngoài"),
                arguments(
                        "template elsewhere",
                        "a.docx",
                        withRelationship("attachedTemplate", "http://192.0.2.1/a.dotm", "TargetMode='External'"),
                        "nằm ngoài"),
                arguments("foreign chunk", "a.docx", withRelationship("aFChunk", "a.html", ""), "nhúng"),
                arguments(
                        "field that runs",
                        "a.docx",
                        withPart(
                                "word/document.xml",
                                OfficeFiles.document(
                                        "<w:p><w:r><w:instrText> DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\\\a</w:instrText></w:r></w:p>")),
                        "bên ngoài"),
                arguments("path upwards", "a.docx", withPart("word/../../a.xml", "<a/>"), "trỏ ra ngoài"),
                arguments("two parts of one name", "a.docx", withPart("word/DOCUMENT.xml", "<a/>"), "trùng tên"),
                arguments(
                        "part missing from the directory",
                        "a.docx",
                        prefixed(OfficeFiles.docx().bytes()),
                        "mục lục"),
                arguments("too many parts", "a.docx", manyParts(), "2.000"),
                arguments("11 MB of XML", "a.docx", withPart("word/a.xml", randomXml(11)), "phình"),
                arguments(
                        "bomb",
                        "a.docx",
                        OfficeFiles.docx()
                                .part("word/media/a.bmp", new byte[30_000_000])
                                .bytes(),
                        "phình"),
                arguments(
                        "picture of 90 million dots",
                        "a.docx",
                        OfficeFiles.docx()
                                .part("word/media/a.png", picture("png", 9_500))
                                .bytes(),
                        "điểm ảnh"),
                arguments("locked PDF", "a.pdf", pdf(UploadGateTest::lock), "khóa"),
                arguments("PDF with password", "a.pdf", pdf(UploadGateTest::lockAgainstReading), "mật khẩu"),
                arguments(
                        "PDF with a program",
                        "a.pdf",
                        pdf(pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))),
                        "chương trình"),
                arguments("broken PDF", "a.pdf", "%PDF-1.7 hỏng".getBytes(StandardCharsets.UTF_8), "hỏng"),
                arguments("broken picture", "a.png", cut(picture("png", 20)), "hỏng"));
    }

    private static byte[] withPart(String name, String text) {
        return OfficeFiles.docx().part(name, text).bytes();
    }

    private static byte[] withRelationship(String type, String target, String mode) {
        return withPart("word/_rels/document.xml.rels", OfficeFiles.relationship(type, target, mode));
    }

    private static byte[] manyParts() {
        OfficeFiles docx = OfficeFiles.docx();
        for (int i = 0; i < 2_000; i++) {
            docx.part("word/" + i + ".xml", "<a/>");
        }
        return docx.bytes();
    }

    private static String randomXml(int megabytes) {
        char[] text = new char[megabytes * 1024 * 1024];
        Random random = new Random(1);
        for (int i = 0; i < text.length; i++) {
            text[i] = (char) ('a' + random.nextInt(20));
        }
        return "<a>" + new String(text) + "</a>";
    }

    private static byte[] cut(byte[] file) {
        return Arrays.copyOf(file, 20);
    }

    private static byte[] picture(String format, int side) throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY), format, picture);
        return picture.toByteArray();
    }

    private interface Change {
        void apply(PDDocument pdf) throws IOException;
    }

    private static byte[] pdf(Change change) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            change.apply(pdf);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void lock(PDDocument pdf) throws IOException {
        pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
    }

    private static void lockAgainstReading(PDDocument pdf) throws IOException {
        pdf.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
    }

    /** Half an archive before a whole one: who reads from the front and who reads by the directory see different files. */
    private static byte[] prefixed(byte[] docx) throws IOException {
        byte[] hidden = OfficeFiles.empty().part("word/hidden.xml", "<a/>").bytes();
        int directory = new String(hidden, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(hidden, 0, directory);
        both.write(docx);
        return both.toByteArray();
    }
}
