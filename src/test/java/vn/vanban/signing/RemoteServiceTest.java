package vn.vanban.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.vanban.shared.BusinessRuleViolation;

/** The remote service's interface, against one that really signs. */
class RemoteServiceTest {

    private final SigningDesk desk = new SigningDesk();
    private SigningService service;
    private RemoteService client;
    private RemoteService.Credential credential;

    @BeforeEach
    void open() throws Exception {
        service = new SigningService(
                URI.create("http://127.0.0.1"),
                Pkcs12SigningKey.open(desk.directorKey.pkcs12(), SigningDesk.PIN),
                privateKey(desk.directorKey.pkcs12(), SigningDesk.PIN));
        client = new RemoteService(service.settings("mat khau dich vu"));
        credential = client.describe(SigningService.CREDENTIAL);
    }

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void findsAPersonsKeyAndWhatItAsksFor() {
        assertThat(client.credentialsOf("hanh.do")).containsExactly(SigningService.CREDENTIAL);
        assertThat(credential.chain().get(0)).isEqualTo(desk.directorKey.certificate());
        assertThat(credential.asks()).containsExactly("PIN", "OTP");
        assertThat(credential.atOnce()).isEqualTo(50);
    }

    @Test
    void signsThroughTheRemoteServiceWithAOneTimeCode() throws Exception {
        byte[] prepared = desk.prepared();
        var request = new SigningRequest(credential.chain(), desk.clock.instant(), desk.handwriting());
        DataToSign dataToSign = desk.signer.dataToSign(prepared, request);
        List<byte[]> hashes = List.of(RemoteSigning.sha256(dataToSign.bytes()));

        byte[] value = sign(authorize(hashes), hashes).get(0);

        byte[] signed = desk.signer.embed(prepared, dataToSign, value);
        assertThat(desk.validator.validate(signed).intact()).isTrue();
    }

    @Test
    void signsSeveralHashesWithOneCode() {
        List<byte[]> hashes = List.of(hash("một"), hash("hai"), hash("ba"));

        assertThat(sign(authorize(hashes), hashes)).hasSize(3);
    }

    @Test
    void saysWhichAnswerWasWrong() {
        List<byte[]> hashes = List.of(hash("một"));

        assertThatThrownBy(() -> authorize(hashes, SigningService.PIN, "000000"))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.field())
                        .contains("otp"))
                .hasMessageContaining("OTP sai");
        assertThatThrownBy(() -> authorize(hashes, "1111", service.code()))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.field())
                        .contains("pin"));
    }

    @Test
    void refusesACodeThatWasUsed() {
        String code = service.code();
        List<byte[]> hashes = List.of(hash("một"));
        authorize(hashes, SigningService.PIN, code);

        assertThatThrownBy(() -> authorize(hashes, SigningService.PIN, code)).hasMessageContaining("OTP sai");
    }

    @Test
    void takesNothingForAnExpiredPermissionOrForOtherHashes() {
        List<byte[]> hashes = List.of(hash("một"));
        String late = authorize(hashes);
        service.passTime(SigningService.PERMISSION_LASTS.plusSeconds(1));

        assertThatThrownBy(() -> sign(late, hashes))
                .isInstanceOf(SigningImpossible.class)
                .hasMessageContaining("sad_expired");
        String forOne = authorize(hashes);
        assertThatThrownBy(() -> sign(forOne, List.of(hash("hai")))).hasMessageContaining("hash_not_authorized");
    }

    @Test
    void refusesAnAnswerWithFewerSignaturesThanHashes() {
        List<byte[]> hashes = List.of(hash("một"), hash("hai"));
        service.missingSignatures = 1;

        assertThatThrownBy(() -> sign(authorize(hashes), hashes)).hasMessageContaining("không đủ chữ ký");
    }

    @Test
    void saysThatTheServiceDoesNotAnswerOrDoesNotKnowUs() {
        assertThatThrownBy(() -> new RemoteService(service.settings("another")).describe(SigningService.CREDENTIAL))
                .hasMessageContaining("invalid_client");
        service.close();
        assertThatThrownBy(() -> client.describe(SigningService.CREDENTIAL)).hasMessageContaining("không trả lời");
    }

    private String authorize(List<byte[]> hashes) {
        return authorize(hashes, SigningService.PIN, service.code());
    }

    private String authorize(List<byte[]> hashes, String pin, String code) {
        return client.authorize(SigningService.CREDENTIAL, hashes, Map.of("PIN", pin, "OTP", code));
    }

    private List<byte[]> sign(String permission, List<byte[]> hashes) {
        return client.sign(
                SigningService.CREDENTIAL,
                permission,
                hashes,
                credential.chain().get(0));
    }

    private static byte[] hash(String document) {
        return RemoteSigning.sha256(document.getBytes());
    }

    static PrivateKey privateKey(byte[] pkcs12, char[] pin) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(pkcs12), pin);
        return (PrivateKey) store.getKey(store.aliases().nextElement(), pin);
    }
}
