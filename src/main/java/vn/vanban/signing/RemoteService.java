package vn.vanban.signing;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vanban.shared.BusinessRuleViolation;

/**
 * A service that keeps people's keys and signs with them when they say so, by version 2 of the API of the Cloud Signature
 * Consortium. It may take a minute: never ask it inside a transaction.
 */
class RemoteService {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String SHA_256 = "2.16.840.1.101.3.4.2.1";
    private static final String RSA_WITH_SHA_256 = "1.2.840.113549.1.1.11";
    private static final String ECDSA_WITH_SHA_256 = "1.2.840.10045.4.3.2";

    /**
     * @param url of the API, such as {@code https://service.example/csc/v2}
     * @param bearer a token given once and for all; blank: one is asked for with the two below at {@code oauth2/token}
     */
    record Settings(String url, String bearer, String clientId, String clientSecret) {}

    /**
     * A key as the service describes it.
     *
     * @param asks PIN, OTP or both
     * @param atOnce how many signatures one permission may cover
     */
    record Credential(List<X509Certificate> chain, List<String> asks, int atOnce) {}

    private final Settings settings;
    private final JsonMapper json = new JsonMapper();
    private final HttpClient web =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    RemoteService(Settings settings) {
        this.settings = settings;
    }

    /** The keys of a person whom the service knows by this name. */
    List<String> credentialsOf(String userId) {
        List<String> ids = new ArrayList<>();
        ask("credentials/list", Map.of("userID", userId)).path("credentialIDs").forEach(id -> ids.add(id.asString()));
        return ids;
    }

    Credential describe(String credential) {
        JsonNode info = ask("credentials/info", Map.of("credentialID", credential, "certificates", "chain"));
        if (!info.path("key").path("status").asString("enabled").equals("enabled")) {
            throw new SigningImpossible("Dịch vụ ký từ xa đã tắt khóa này.");
        }
        if (!info.path("auth").path("mode").asString("").equals("explicit")) {
            throw new SigningImpossible("Khóa này không xác nhận bằng mã PIN hoặc OTP, nên chưa dùng được ở đây.");
        }
        List<String> chain = new ArrayList<>();
        info.path("cert").path("certificates").forEach(one -> chain.add(one.asString()));
        List<String> asks = new ArrayList<>();
        info.path("auth").path("objects").forEach(one -> asks.add(one.path("id").asString()));
        if (chain.isEmpty() || !List.of(SigningWay.PIN, SigningWay.OTP).containsAll(asks)) {
            throw new SigningImpossible("Dịch vụ ký từ xa mô tả khóa này theo cách chưa dùng được ở đây.");
        }
        return new Credential(
                CertificateChains.fromBase64(chain),
                asks,
                info.path("multisign").asInt(1));
    }

    /**
     * Permission to sign exactly these hashes, once and for a short while.
     *
     * @param answers what the signer typed, by {@link SigningWay#asks}
     * @throws BusinessRuleViolation the service does not accept an answer (field "pin" or "otp"), or cannot be reached
     */
    String authorize(String credential, List<byte[]> hashes, Map<String, String> answers) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("credentialID", credential);
        request.put("numSignatures", hashes.size());
        request.put("hashes", base64(hashes));
        request.put("hashAlgorithmOID", SHA_256);
        request.put(
                "authData",
                answers.entrySet().stream()
                        .map(answer -> Map.of("id", answer.getKey(), "value", answer.getValue()))
                        .toList());
        return ask("credentials/authorize", request).path("SAD").asString("");
    }

    /** The signatures in the order of the hashes. */
    List<byte[]> sign(String credential, String permission, List<byte[]> hashes, X509Certificate certificate) {
        JsonNode answer = ask(
                "signatures/signHash",
                Map.of(
                        "credentialID", credential,
                        "SAD", permission,
                        "hashes", base64(hashes),
                        "hashAlgorithmOID", SHA_256,
                        "signAlgo",
                                certificate.getPublicKey().getAlgorithm().equals("RSA")
                                        ? RSA_WITH_SHA_256
                                        : ECDSA_WITH_SHA_256));
        List<byte[]> signatures = new ArrayList<>();
        answer.path("signatures")
                .forEach(one -> signatures.add(Base64.getDecoder().decode(one.asString())));
        if (signatures.size() != hashes.size()) {
            throw new SigningImpossible("Dịch vụ ký từ xa trả về không đủ chữ ký, văn bản chưa ký.");
        }
        return signatures;
    }

    private static List<String> base64(List<byte[]> hashes) {
        return hashes.stream().map(Base64.getEncoder()::encodeToString).toList();
    }

    private JsonNode ask(String act, Map<String, Object> request) {
        return send(HttpRequest.newBuilder(address(act))
                .header("Authorization", "Bearer " + bearer())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json.writeValueAsString(request))));
    }

    /** Asked for anew each time: a signature a day is no load, and an old one may have been taken back. */
    private String bearer() {
        if (!settings.bearer().isBlank()) {
            return settings.bearer();
        }
        String form = "grant_type=client_credentials&scope=service&client_id=%s&client_secret=%s"
                .formatted(encoded(settings.clientId()), encoded(settings.clientSecret()));
        return send(HttpRequest.newBuilder(address("oauth2/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)))
                .path("access_token")
                .asString("");
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = web.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
            JsonNode body = json.readTree(answer.body());
            if (answer.statusCode() / 100 == 2) {
                return body;
            }
            throw refusal(body);
        } catch (IOException | JacksonException e) {
            throw new SigningImpossible(
                    "Dịch vụ ký từ xa không trả lời, văn bản chưa ký. Hãy thử lại sau ít phút; nếu còn lỗi, báo quản trị.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SigningImpossible("Hệ thống đang dừng, văn bản chưa ký.", e);
        }
    }

    private static BusinessRuleViolation refusal(JsonNode body) {
        String code = body.path("error").asString("");
        String said = body.path("error_description").asString(code);
        return switch (code) {
            case "invalid_pin" -> BusinessRuleViolation.at("pin", "Dịch vụ ký không nhận mã PIN này. Văn bản chưa ký.");
            case "invalid_otp" ->
                BusinessRuleViolation.at("otp", "Mã OTP sai hoặc đã hết hạn. Văn bản chưa ký; hãy lấy mã mới.");
            default -> new SigningImpossible("Dịch vụ ký từ xa từ chối: %s. Văn bản chưa ký.".formatted(said));
        };
    }

    private URI address(String act) {
        return URI.create(settings.url().replaceAll("/+$", "") + "/" + act);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
