package vn.vanban.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program on the signer's machine with a key file, as a browser finds it. */
class SigningAgentTest {

    private static final String ORIGIN = "https://vanban.example";
    private static final String PIN = "246810";

    @TempDir
    static Path folder;

    private static Path file;

    private final JsonMapper json = new JsonMapper();
    private final HttpClient browser = HttpClient.newHttpClient();
    private Confirmation signer = question -> Optional.of(PIN.toCharArray());
    private SigningAgent agent;

    @BeforeAll
    static void makeKeys() throws Exception {
        file = keyFile("ky.p12", "CN=Đỗ Minh Hạnh, O=Sở Y tế");
    }

    @BeforeEach
    void start() throws IOException {
        agent = new SigningAgent(ORIGIN, 0, new KeyFile(file), question -> signer.ask(question));
        agent.start();
    }

    @AfterEach
    void stop() {
        agent.close();
    }

    @Test
    void signsEachWithOnePin() throws Exception {
        X509Certificate certificate = certificate(file);
        byte[] one = ToBeSigned.of(certificate, "một");
        byte[] two = ToBeSigned.of(certificate, "hai");

        HttpResponse<String> answer = ask(certificate, one, two);

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode signatures = json.readTree(answer.body()).path("signatures");
        assertThat(signatures.size()).isEqualTo(2);
        assertThat(verifies(certificate, one, signatures.path(0))).isTrue();
        assertThat(verifies(certificate, two, signatures.path(1))).isTrue();
        assertThat(verifies(certificate, one, signatures.path(1))).isFalse();
    }

    @Test
    void showsTheSignerWhoAsksForWhat() throws Exception {
        var asked = new Exchanger<Confirmation.Question>();
        signer = question -> {
            try {
                asked.exchange(question, 10, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return Optional.empty();
        };
        X509Certificate certificate = certificate(file);
        var answer = browser.sendAsync(
                request(body(certificate, ToBeSigned.of(certificate, "một")), ORIGIN), BodyHandlers.ofString());

        assertThat(asked.exchange(null, 10, TimeUnit.SECONDS).text())
                .contains(ORIGIN, "Thông báo Kết luận giao ban", "Đỗ Minh Hạnh", "ky.p12");
        assertThat(answer.get().statusCode()).isEqualTo(422);
        assertThat(answer.get().body()).contains("DECLINED");
    }

    @Test
    void answersNoOtherPage() throws Exception {
        X509Certificate certificate = certificate(file);
        String body = body(certificate, ToBeSigned.of(certificate, "một"));

        for (String origin : List.of("https://evil.example", "https://vanban.example.evil.example", "null")) {
            HttpResponse<String> answer = browser.send(request(body, origin), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
        }
        assertThat(status("OPTIONS", "/v1/signatures", "https://evil.example").statusCode())
                .isEqualTo(403);
    }

    @Test
    void letsItsOwnPageIn() throws Exception {
        HttpResponse<String> answer = status("OPTIONS", "/v1/signatures", ORIGIN);

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains(ORIGIN);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Private-Network"))
                .contains("true");
        assertThat(status("GET", "/v1/status", ORIGIN).body()).contains("ky.p12");
    }

    @Test
    void signsNothingButTheSignatureOfADocumentByThatCertificate() throws Exception {
        X509Certificate certificate = certificate(file);
        X509Certificate other = certificate(keyFile("khac.p12", "CN=Người khác"));
        signer = question -> {
            throw new AssertionError("asked");
        };

        assertThat(ask(certificate, "bất kỳ".getBytes(StandardCharsets.UTF_8)).statusCode())
                .isEqualTo(400);
        assertThat(ask(certificate, certificate.getTBSCertificate()).statusCode())
                .isEqualTo(400);
        assertThat(ask(certificate, ToBeSigned.of(other, "một")).statusCode()).isEqualTo(400);
        assertThat(ask(certificate).statusCode()).isEqualTo(400);
        assertThat(browser.send(request("{", ORIGIN), BodyHandlers.ofString()).statusCode())
                .isEqualTo(400);
    }

    @Test
    void saysThatThePinIsWrong() throws Exception {
        signer = question -> Optional.of("000000".toCharArray());
        X509Certificate certificate = certificate(file);

        HttpResponse<String> answer = ask(certificate, ToBeSigned.of(certificate, "một"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("WRONG_PIN", "Mã PIN không đúng");
    }

    @Test
    void saysThatTheDeviceIsSomebodyElses() throws Exception {
        X509Certificate other = certificate(keyFile("khac.p12", "CN=Lê Thu Hà"));

        HttpResponse<String> answer = ask(other, ToBeSigned.of(other, "một"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("NOT_THIS_CERTIFICATE", "Lê Thu Hà");
    }

    @Test
    void saysThatThereIsNoDevice() throws Exception {
        agent.close();
        agent = new SigningAgent(ORIGIN, 0, new KeyFile(folder.resolve("khong-co.p12")), signer);
        agent.start();

        HttpResponse<String> answer = status("GET", "/v1/status", ORIGIN);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("NO_DEVICE", "khong-co.p12");
    }

    @Test
    void tellsALockedPinFromAWrongOne() {
        assertThat(PinFaults.of(fault("CKR_PIN_LOCKED")).reason()).isEqualTo(AgentRefusal.Reason.PIN_LOCKED);
        assertThat(PinFaults.of(fault("CKR_PIN_INCORRECT")).reason()).isEqualTo(AgentRefusal.Reason.WRONG_PIN);
        assertThat(PinFaults.of(fault("CKR_DEVICE_REMOVED")).reason()).isEqualTo(AgentRefusal.Reason.NO_DEVICE);
        assertThat(PinFaults.of(fault("CKR_GENERAL_ERROR")).reason()).isEqualTo(AgentRefusal.Reason.FAILED);
    }

    @Test
    void explainsItselfWhenStartedWithoutAPage() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int status = new AgentCommand(System.out, new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(List.of("--pkcs12", file.toString()));

        assertThat(status).isOne();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--origin");
    }

    private static Exception fault(String code) {
        return new IOException("load failed", new IllegalStateException(code));
    }

    private HttpResponse<String> ask(X509Certificate certificate, byte[]... toBeSigned) throws Exception {
        return browser.send(request(body(certificate, toBeSigned), ORIGIN), BodyHandlers.ofString());
    }

    private String body(X509Certificate certificate, byte[]... toBeSigned) throws Exception {
        Base64.Encoder base64 = Base64.getEncoder();
        return json.writeValueAsString(Map.of(
                "title", "Thông báo Kết luận giao ban",
                "certificate", base64.encodeToString(certificate.getEncoded()),
                "toBeSigned",
                        List.of(toBeSigned).stream().map(base64::encodeToString).toList()));
    }

    private HttpRequest request(String body, String origin) {
        return HttpRequest.newBuilder(address("/v1/signatures"))
                .header("Origin", origin)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private HttpResponse<String> status(String method, String path, String origin) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address(path))
                .header("Origin", origin)
                .method(method, BodyPublishers.noBody())
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + agent.port() + path);
    }

    private static boolean verifies(X509Certificate certificate, byte[] bytes, JsonNode value) throws Exception {
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initVerify(certificate);
        signature.update(bytes);
        return signature.verify(Base64.getDecoder().decode(value.asString()));
    }

    private static X509Certificate certificate(Path file) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PIN.toCharArray());
        }
        return (X509Certificate) store.getCertificate(store.aliases().nextElement());
    }

    private static Path keyFile(String name, String holder) throws Exception {
        Path made = folder.resolve(name);
        if (Files.notExists(made)) {
            String keytool =
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
            Process process = new ProcessBuilder(
                            keytool,
                            "-genkeypair",
                            "-keyalg",
                            "EC",
                            "-groupname",
                            "secp256r1",
                            "-dname",
                            holder,
                            "-storetype",
                            "PKCS12",
                            "-keystore",
                            made.toString(),
                            "-storepass",
                            PIN,
                            "-alias",
                            "key")
                    .inheritIO()
                    .start();
            assertThat(process.waitFor()).isZero();
        }
        return made;
    }
}
