package vn.vanban.signing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignatureIntegrityTest {

    private final SigningDesk desk = new SigningDesk();

    @Test
    void holdsForASignatureJustMade() throws IOException {
        byte[] signed = desk.signed();

        assertThatCode(() -> SignatureIntegrity.require(signed, desk.directorKey.certificate()))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesTheSignatureOfAnotherKey() throws IOException {
        byte[] signed = desk.signed();

        assertThatThrownBy(() -> SignatureIntegrity.require(signed, desk.sealKey.certificate()))
                .isInstanceOf(SigningImpossible.class);
    }

    @Test
    void refusesAValueMadeByAnotherKeyThanTheCertificates() throws IOException {
        var director = Pkcs12SigningKey.open(desk.directorKey.pkcs12(), SigningDesk.PIN);
        var other = Pkcs12SigningKey.open(desk.sealKey.pkcs12(), SigningDesk.PIN);
        var prepared = desk.prepared();
        var request = new SigningRequest(director.certificateChain(), desk.clock.instant(), desk.handwriting());
        var dataToSign = desk.signer.dataToSign(prepared, request);
        var signed = desk.signer.embed(prepared, dataToSign, other.sign(dataToSign.bytes()));

        assertThatThrownBy(() -> SignatureIntegrity.require(signed, desk.directorKey.certificate()))
                .isInstanceOf(SigningImpossible.class)
                .hasMessageContaining("không khớp");
    }

    @Test
    void refusesWhateverByteWasChangedSince() throws IOException {
        byte[] signed = desk.signed();
        int length = signed.length;

        IntStream.of(20, length / 3, length / 2, length - 200).forEach(place -> {
            byte[] changed = signed.clone();
            changed[place] ^= 1;
            assertThatThrownBy(() -> SignatureIntegrity.require(changed, desk.directorKey.certificate()))
                    .as("byte %d of %d", place, length)
                    .isInstanceOf(SigningImpossible.class);
        });
    }

    @Test
    void refusesAFileWithMoreThanWhatWasSigned() throws IOException {
        byte[] signed = desk.signed();
        byte[] longer = Arrays.copyOf(signed, signed.length + 1);
        longer[signed.length] = '\n';

        assertThatThrownBy(() -> SignatureIntegrity.require(longer, desk.directorKey.certificate()))
                .isInstanceOf(SigningImpossible.class);
    }

    @Test
    void refusesAFileWithoutOrWithFurtherSignatures() throws IOException {
        byte[] unsigned = desk.prepared();
        byte[] sealed = desk.sealed(desk.numbered());

        assertThatThrownBy(() -> SignatureIntegrity.require(unsigned, desk.directorKey.certificate()))
                .isInstanceOf(SigningImpossible.class);
        assertThatThrownBy(() -> SignatureIntegrity.require(sealed, desk.sealKey.certificate()))
                .isInstanceOf(SigningImpossible.class);
    }
}
