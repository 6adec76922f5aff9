package vn.vanban.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PadesPdfSignerTest {

    private final SigningDesk desk = new SigningDesk();

    @Test
    void keepsTheLeadersSignatureValidThroughNumberAndSeal() throws IOException {
        var validation = desk.validator.validate(desk.sealed(desk.numbered()));

        assertThat(validation.findings()).isEmpty();
        assertThat(validation.valid()).isTrue();
        assertThat(validation.signatures())
                .extracting("signer", "organization", "indication", "level", "coversWholeFile")
                .containsExactly(
                        tuple(
                                PrintedDocument.SIGNER,
                                PrintedDocument.OFFICE,
                                "TOTAL_PASSED",
                                "PAdES-BASELINE-B",
                                false),
                        tuple(
                                PrintedDocument.OFFICE,
                                PrintedDocument.OFFICE,
                                "TOTAL_PASSED",
                                "PAdES-BASELINE-B",
                                true));
        assertThat(validation.signatures()).extracting("signedAt").containsOnly(desk.clock.instant());
    }

    @ParameterizedTest
    @CsvSource({"7, 2026-02-05, 07, 05, 02", "87, 2026-03-09, 87, 09, 3", "10234, 2026-12-31, 10234, 31, 12"})
    void writesNumberAndDateAsTheDecreeHasThem(String number, LocalDate issuedOn, String no, String day, String month)
            throws IOException {
        var filled = desk.signer.fill(desk.signed(), number, issuedOn);

        assertThat(fields(filled)).isEqualTo(Map.of("number", no, "day", day, "month", month));
        assertThat(desk.validator.validate(desk.sealed(filled)).valid()).isTrue();
    }

    @Test
    @EnabledIf("vn.vanban.signing.Poppler#isInstalled")
    void isAcceptedAndReadByAnotherPdfProgram(@TempDir Path folder) throws Exception {
        var file = Files.write(folder.resolve("notice.pdf"), desk.sealed(desk.numbered()));

        assertThat(Poppler.run("pdfsig", "-nocert", file.toString()))
                .containsOnlyOnce("Total document signed\n")
                .contains("Signature #2")
                .doesNotContain("Invalid", "Mismatch");
        assertThat(Poppler.run("pdftotext", "-layout", file.toString(), "-").replaceAll(" +", " "))
                .contains("Số: 87 /TB-SYT")
                .contains("Bình An, ngày 03 tháng 12 năm 2026");
    }

    @Test
    void letsAKeyAnswerToAnotherProcess() throws IOException {
        var key = Pkcs12SigningKey.open(desk.directorKey.pkcs12(), SigningDesk.PIN);
        var prepared = desk.prepared();
        var request = new SigningRequest(key.certificateChain(), desk.clock.instant(), desk.handwriting());
        var value = key.sign(new PadesPdfSigner().dataToSign(prepared, request).bytes());

        var later = new PadesPdfSigner();
        var signed = later.embed(prepared, later.dataToSign(prepared, request), value);

        assertThat(desk.validator.validate(signed).intact()).isTrue();
    }

    @Test
    void refusesAnExpiredCertificate() {
        var tooLate = desk.clock.instant().plus(Duration.ofDays(1100));

        assertThatThrownBy(
                        () -> new SigningRequest(List.of(desk.directorKey.certificate()), tooLate, desk.handwriting()))
                .isInstanceOf(SigningImpossible.class)
                .hasMessageContaining("hết hạn");
    }

    @Test
    void refusesToNumberOrSealAnUnsignedDocument() throws IOException {
        var prepared = desk.prepared();

        assertThatThrownBy(() -> desk.signer.fill(prepared, "87", SigningDesk.ISSUED_ON))
                .hasMessageContaining("chưa có chữ ký số");
        assertThatThrownBy(() -> desk.sealed(prepared)).hasMessageContaining("chưa có chữ ký số");
    }

    @Test
    void refusesToNumberTwiceOrAfterTheSeal() throws IOException {
        var numbered = desk.numbered();
        var sealed = desk.sealed(numbered);

        assertThatThrownBy(() -> desk.signer.fill(numbered, "88", SigningDesk.ISSUED_ON))
                .hasMessageContaining("đã được ghi số");
        assertThatThrownBy(() -> desk.signer.fill(sealed, "88", SigningDesk.ISSUED_ON))
                .hasMessageContaining("đã được đóng dấu");
    }

    @Test
    void refusesADateOfAnotherYearThanThePrintedOne() throws IOException {
        var signed = desk.signed();

        assertThatThrownBy(() -> desk.signer.fill(signed, "1", LocalDate.of(2027, 1, 4)))
                .hasMessageContaining("năm 2027");
    }

    @Test
    void numbersMinutesWhoseHeadingBearsNoDay() throws IOException {
        var signed = desk.signed(desk.signer
                .prepare(PrintedDocument.minutes(), desk.handwriting())
                .pdf());
        var numbered = desk.signer.fill(signed, "7", SigningDesk.ISSUED_ON);

        assertThat(fields(numbered)).isEqualTo(Map.of("number", "07"));
        assertThat(desk.validator.validate(desk.sealed(numbered)).valid()).isTrue();
        assertThat(desk.validator.validate(desk.sealed(signed)).findings())
                .anyMatch(finding -> finding.contains("đóng dấu khi chưa ghi đủ số"));
    }

    @Test
    void refusesABlankTooNarrowForFiveDigits() {
        assertThatThrownBy(() -> desk.signer.prepare(PrintedDocument.noticeWithNarrowBlank(), desk.handwriting()))
                .hasMessage("Chỗ trống để ghi số văn bản quá hẹp.");
    }

    @Test
    void refusesADocumentThatDoesNotPrintTheSignersName() throws IOException {
        var prepared = desk.prepared();
        var stranger = new SignatureAppearance.Handwriting("Lê Thị Mai", SignatureImage.draw("Lê Thị Mai"));
        var key = Pkcs12SigningKey.open(desk.directorKey.pkcs12(), SigningDesk.PIN);

        assertThatThrownBy(() -> desk.sign(prepared, key, stranger)).hasMessageContaining("Lê Thị Mai");
    }

    private static Map<String, String> fields(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var form = document.getDocumentCatalog().getAcroForm();
            return HeadingBlank.fieldNames().stream()
                    .filter(name -> form.getField(name) != null)
                    .collect(Collectors.toMap(
                            name -> name, name -> form.getField(name).getValueAsString()));
        }
    }
}
