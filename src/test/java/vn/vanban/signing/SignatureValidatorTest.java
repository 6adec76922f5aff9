package vn.vanban.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;

class SignatureValidatorTest {

    private final SigningDesk desk = new SigningDesk();

    @Test
    void refusesAFlippedByte() throws IOException {
        var forged = desk.sealed(desk.numbered());
        forged[forged.length / 5] ^= 1;

        var validation = desk.validator.validate(forged);

        assertThat(validation.valid()).isFalse();
        assertThat(validation.findings()).anyMatch(finding -> finding.contains("đã bị sửa sau khi ký"));
    }

    @Test
    void refusesABoxPaintedBetweenSignatureAndSeal() throws IOException {
        var validation = desk.validator.validate(desk.sealed(withBlackBox(desk.numbered())));

        assertThat(validation.signatures()).extracting("indication").containsOnly("TOTAL_PASSED");
        assertThat(validation.findings())
                .singleElement()
                .asString()
                .startsWith("Sau chữ ký số của %s, tệp bị sửa ngoài ô số".formatted(PrintedDocument.SIGNER));
    }

    @Test
    void refusesABoxPaintedAfterTheSeal() throws IOException {
        var validation = desk.validator.validate(withBlackBox(desk.sealed(desk.numbered())));

        assertThat(validation.valid()).isFalse();
        assertThat(validation.findings()).contains("Tệp bị thêm nội dung sau chữ ký số cuối cùng.");
    }

    @Test
    void refusesANumberRewrittenAfterTheSeal() throws IOException {
        var validation = desk.validator.validate(withValue(desk.sealed(desk.numbered()), "number", "99"));

        assertThat(validation.signatures()).extracting("coversWholeFile").containsOnly(false);
        assertThat(validation.findings()).containsExactly("Tệp bị thêm nội dung sau chữ ký số cuối cùng.");
    }

    @Test
    void refusesAnAuthorityNobodyTrusts() throws IOException {
        var strict = new SignatureValidator(desk.clock, List.of(new SigningDesk().authority.certificate()));

        assertThat(strict.validate(desk.signed()).findings())
                .contains("Chữ ký số của %s không do tổ chức chứng thực được tin cậy cấp."
                        .formatted(PrintedDocument.SIGNER));
    }

    @Test
    void neverCallsValidWhatMayHaveBeenRevoked() throws Exception {
        var key = new KeyOfUnknownStanding(desk.clock.instant());
        var trusting = new SignatureValidator(
                desk.clock, List.of(key.certificateChain().get(1)));

        var validation = trusting.validate(desk.sign(desk.prepared(), key, desk.handwriting()));

        assertThat(validation.signatures()).extracting("indication").containsExactly("INDETERMINATE");
        assertThat(validation.findings())
                .contains("Chữ ký số của Holder chưa biết chứng thư số còn hiệu lực hay đã bị thu hồi.");
    }

    @Test
    void refusesAForeignFormFieldFilledAfterTheSignature() throws IOException {
        var signed = desk.signed(withForeignField(desk.prepared()));
        var numbered = desk.signer.fill(signed, "87", SigningDesk.ISSUED_ON);
        assertThat(desk.validator.validate(desk.sealed(numbered)).findings()).isEmpty();

        var sealed = desk.sealed(withValue(numbered, "amount", "1"));

        assertThat(desk.validator.validate(sealed).findings())
                .singleElement()
                .asString()
                .startsWith("Sau chữ ký số của %s, tệp bị sửa ngoài ô số".formatted(PrintedDocument.SIGNER));
    }

    @Test
    void refusesAFileWithoutSignatureOrSense() throws IOException {
        assertThat(desk.validator.validate(desk.prepared()).findings()).containsExactly("Tệp không có chữ ký số.");
        assertThat(desk.validator
                        .validate("%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII))
                        .valid())
                .isFalse();
        assertThat(desk.validator.validate(new byte[] {1, 2, 3}).valid()).isFalse();
        assertThat(desk.validator.validate(new byte[0]).valid()).isFalse();
    }

    private static byte[] withBlackBox(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var page = document.getPage(0);
            try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
                content.addRect(100, 400, 200, 60);
                content.fill();
            }
            return incremental(document, page.getCOSObject());
        }
    }

    private static byte[] withForeignField(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var form = document.getDocumentCatalog().getAcroForm(null);
            var field = new PDTextField(form);
            field.setPartialName("amount");
            form.getFields().add(field);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] withValue(byte[] pdf, String name, String value) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var field = document.getDocumentCatalog().getAcroForm(null).getField(name);
            field.getCOSObject().setString("V", value);
            return incremental(document, field.getCOSObject());
        }
    }

    private static byte[] incremental(PDDocument document, COSDictionary changed) throws IOException {
        changed.setNeedToBeUpdated(true);
        var out = new ByteArrayOutputStream();
        document.saveIncremental(out, Set.of(changed));
        return out.toByteArray();
    }
}
