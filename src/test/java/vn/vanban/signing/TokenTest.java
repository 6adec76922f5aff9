package vn.vanban.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import vn.vanban.RunningAgent;
import vn.vanban.SoftHsm;

/** A token whose key signs through the program on the signer's machine; the file is then judged by two readers. */
class TokenTest {

    private static final String ORIGIN = "https://vanban.example";

    @TempDir
    Path folder;

    private final SigningDesk desk = new SigningDesk();
    private final JsonMapper json = new JsonMapper();
    private int port;

    @Test
    void signsWithATokenInSoftHsm() throws Exception {
        try (RunningAgent agent = agent()) {
            byte[] prepared = desk.prepared();
            var chain = List.of(desk.directorKey.certificate(), desk.authority.certificate());
            var request = new SigningRequest(chain, desk.clock.instant(), desk.handwriting());
            DataToSign dataToSign = desk.signer.dataToSign(prepared, request);

            var answer = ask(dataToSign.bytes());
            assertThat(agent.typePin(SoftHsm.PIN)).contains(ORIGIN, "Thông báo", PrintedDocument.SIGNER);

            assertThat(answer.get().statusCode()).as(answer.get().body()).isEqualTo(200);
            byte[] value = Base64.getDecoder()
                    .decode(json.readTree(answer.get().body())
                            .path("signatures")
                            .path(0)
                            .asString());
            byte[] sealed = desk.sealed(
                    desk.signer.fill(desk.signer.embed(prepared, dataToSign, value), "87", SigningDesk.ISSUED_ON));
            assertThat(desk.validator.validate(sealed).findings()).isEmpty();
            if (Poppler.isInstalled()) {
                assertThat(Poppler.run(
                                "pdfsig",
                                "-nocert",
                                Files.write(folder.resolve("notice.pdf"), sealed)
                                        .toString()))
                        .contains("Signature is Valid")
                        .doesNotContain("Invalid", "Mismatch");
            }
        }
    }

    @Test
    void asksForThePinEachTimeAndRefusesAWrongOneAfterARightOne() throws Exception {
        try (RunningAgent agent = agent()) {
            var request = new SigningRequest(
                    List.of(desk.directorKey.certificate()), desk.clock.instant(), desk.handwriting());
            byte[] bytes = desk.signer.dataToSign(desk.prepared(), request).bytes();

            var right = ask(bytes);
            agent.typePin(SoftHsm.PIN);
            assertThat(right.get().statusCode()).isEqualTo(200);
            var wrong = ask(bytes);
            agent.typePin("000000");
            assertThat(wrong.get().statusCode()).isEqualTo(422);
            assertThat(wrong.get().body()).contains("WRONG_PIN");
            var declined = ask(bytes);
            agent.typePin("");
            assertThat(declined.get().body()).contains("DECLINED");
        }
    }

    private RunningAgent agent() throws Exception {
        SoftHsm token = new SoftHsm(folder, desk.directorKey.pkcs12(), new String(SigningDesk.PIN));
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        return new RunningAgent(
                ORIGIN, port, token.environment(), "--pkcs11", SoftHsm.library().toString());
    }

    private CompletableFuture<HttpResponse<String>> ask(byte[] toBeSigned) throws Exception {
        Base64.Encoder base64 = Base64.getEncoder();
        String body = json.writeValueAsString(Map.of(
                "title", "Thông báo Kết luận",
                "certificate",
                        base64.encodeToString(desk.directorKey.certificate().getEncoded()),
                "toBeSigned", List.of(base64.encodeToString(toBeSigned))));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v1/signatures"))
                .header("Origin", ORIGIN)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().sendAsync(request, BodyHandlers.ofString());
    }
}
