package vn.vanban.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vanban.shared.BusinessRuleViolation;

/** PDF files that burst, run or hide, refused before a library unpacks them. */
class HostilePdfTest {

    private static final byte[] WORDS = deflated("BT (Xin) Tj ET".getBytes(StandardCharsets.ISO_8859_1));
    private static final byte[] BOMB = deflated(new byte[128 * 1024 * 1024]);

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("page that bursts", pdf("/Filter /FlateDecode", BOMB), "phình"),
                Arguments.of("name in hex", pdf("/Filter /Flate#44ecode", BOMB), "phình"),
                Arguments.of("packed twice", pdf("/Filter [/FlateDecode /FlateDecode]", deflated(BOMB)), "phình"),
                Arguments.of("packed in letters", pdf("/Filter [/AHx /Fl]", hex(BOMB)), "phình"),
                Arguments.of("packed by another object", pdf("/Filter 9 0 R", BOMB), "phình"),
                Arguments.of(
                        "page that bursts as a picture", pdf("/Subtype /Image /Filter /FlateDecode", BOMB), "hỏng"),
                Arguments.of("brackets without end", pdf("/X " + "[".repeat(100_000), WORDS), "phình"),
                Arguments.of("locked", pdf("/Filter /FlateDecode /Encrypt 9 0 R", WORDS), "khóa"),
                Arguments.of("program", pdf("/AA << /S /JavaScript /JS (x) >>", WORDS), "chương trình"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void refusesWithItsReason(String kind, byte[] pdf, String reason) {
        assertThatThrownBy(() -> new UploadGate().admit("a.pdf", pdf))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining(reason);
    }

    @Test
    void admitsPagesWithWordsBracketsAndLargePictures() {
        byte[] words = "BT (a \\( b [ << ) Tj ET".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(new UploadGate().admit("a.pdf", pdf("/T (x [ \\) << y) /Filter /FlateDecode", deflated(words))))
                .isEqualTo(FileKind.PDF);
        assertThat(new UploadGate()
                        .admit(
                                "a.pdf",
                                file(List.of(
                                        content("/Filter /FlateDecode", WORDS),
                                        content("/Type /XObject /Subtype /Image /Filter /FlateDecode", BOMB)))))
                .isEqualTo(FileKind.PDF);
    }

    private static byte[] pdf(String dictionary, byte[] stream) {
        return file(List.of(content(dictionary, stream)));
    }

    private static byte[] file(List<byte[]> streams) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        write(file, "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n");
        write(file, "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n");
        write(file, "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R >>\nendobj\n");
        for (int i = 0; i < streams.size(); i++) {
            write(file, (4 + i) + " 0 obj\n");
            file.writeBytes(streams.get(i));
            write(file, "\nendobj\n");
        }
        write(file, "trailer << /Root 1 0 R >>\n%%EOF");
        return file.toByteArray();
    }

    private static byte[] content(String dictionary, byte[] stream) {
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        write(object, "<< /Length %d %s >>\nstream\n".formatted(stream.length, dictionary));
        object.writeBytes(stream);
        write(object, "\nendstream");
        return object.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, String words) {
        out.writeBytes(words.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] hex(byte[] bytes) {
        StringBuilder hex = new StringBuilder();
        for (byte one : bytes) {
            hex.append("%02x".formatted(one));
        }
        return hex.append('>').toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] deflated(byte[] bytes) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                DeflaterOutputStream zip = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION))) {
            zip.write(bytes);
            zip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
