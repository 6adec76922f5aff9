package vn.vanban.signing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A remote signing service as the Cloud Signature Consortium describes it, with one credential and a real key: it gives a
 * permission for certain hashes against PIN and one-time code, and signs those, once.
 */
final class SigningService implements AutoCloseable {

    static final String CREDENTIAL = "vgca-0001";
    static final String PIN = "8642";
    static final int AT_ONCE = 50;
    static final Duration PERMISSION_LASTS = Duration.ofMinutes(5);

    private static final class Refusal extends RuntimeException {
        private final int status;

        Refusal(int status, String error) {
            super(error);
            this.status = status;
        }
    }

    private record Permission(List<String> hashes, Instant until) {}

    private final SigningKey key;
    private final PrivateKey privateKey;
    private final HttpServer server;
    private final JsonMapper json = new JsonMapper();
    private final Map<String, Permission> permissions = new HashMap<>();
    private final Set<String> usedCodes = new TreeSet<>();
    private final List<String> asked = new ArrayList<>();
    private Duration ahead = Duration.ZERO;
    Runnable whileSigning = () -> {};
    int missingSignatures;

    SigningService(URI address, SigningKey key, PrivateKey privateKey) throws IOException {
        this.key = key;
        this.privateKey = privateKey;
        server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Math.max(0, address.getPort())), 0);
        server.createContext("/csc/v2/", this::answer);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    RemoteService.Settings settings(String secret) {
        return new RemoteService.Settings(
                "http://127.0.0.1:" + server.getAddress().getPort() + "/csc/v2", "", "vanban", secret);
    }

    /** The code its holder's device shows now; each is good once. */
    synchronized String code() {
        return "%06d".formatted(100_000 + usedCodes.size());
    }

    synchronized void passTime(Duration time) {
        ahead = ahead.plus(time);
    }

    synchronized List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String act = exchange.getRequestURI().getPath().substring("/csc/v2/".length());
            byte[] body = exchange.getRequestBody().readAllBytes();
            int status = 200;
            Map<String, Object> answer;
            try {
                if (act.equals("signatures/signHash")) {
                    whileSigning.run();
                }
                answer = answer(act, body, exchange.getRequestHeaders().getFirst("Authorization"));
            } catch (Refusal refusal) {
                status = refusal.status;
                answer = Map.of("error", refusal.getMessage(), "error_description", refusal.getMessage());
            }
            byte[] bytes = json.writeValueAsBytes(answer);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private synchronized Map<String, Object> answer(String act, byte[] body, String authorization) {
        asked.add(act);
        if (act.equals("oauth2/token")) {
            String form = new String(body, StandardCharsets.UTF_8);
            if (!form.contains("client_secret=mat+khau+dich+vu")) {
                throw new Refusal(401, "invalid_client");
            }
            return Map.of("access_token", "for-the-office", "token_type", "Bearer", "expires_in", 3600);
        }
        if (!"Bearer for-the-office".equals(authorization)) {
            throw new Refusal(401, "invalid_token");
        }
        JsonNode request = json.readTree(body);
        if (act.equals("credentials/list")) {
            return Map.of("credentialIDs", List.of(CREDENTIAL));
        }
        if (!request.path("credentialID").asString("").equals(CREDENTIAL)) {
            throw new Refusal(400, "invalid_request");
        }
        return switch (act) {
            case "credentials/info" -> info();
            case "credentials/authorize" -> authorize(request);
            case "signatures/signHash" -> sign(request);
            default -> throw new Refusal(404, "unknown_act");
        };
    }

    private Map<String, Object> info() {
        List<String> chain = key.certificateChain().stream()
                .map(one -> Base64.getEncoder().encodeToString(TrustedAuthorities.encoded(one)))
                .toList();
        return Map.of(
                "key", Map.of("status", "enabled", "algo", List.of("1.2.840.10045.4.3.2"), "len", 256),
                "cert", Map.of("status", "valid", "certificates", chain),
                "auth",
                        Map.of(
                                "mode",
                                "explicit",
                                "expression",
                                "PIN AND OTP",
                                "objects",
                                List.of(
                                        Map.of("type", "Password", "id", "PIN"),
                                        Map.of("type", "Password", "id", "OTP"))),
                "multisign", AT_ONCE);
    }

    private Map<String, Object> authorize(JsonNode request) {
        Map<String, String> answers = new HashMap<>();
        request.path("authData")
                .forEach(one ->
                        answers.put(one.path("id").asString(), one.path("value").asString()));
        if (!PIN.equals(answers.get("PIN"))) {
            throw new Refusal(400, "invalid_pin");
        }
        if (!code().equals(answers.get("OTP")) || !usedCodes.add(answers.get("OTP"))) {
            throw new Refusal(400, "invalid_otp");
        }
        List<String> hashes = hashes(request);
        if (request.path("numSignatures").asInt() != hashes.size()) {
            throw new Refusal(400, "invalid_request");
        }
        String permission = UUID.randomUUID().toString();
        permissions.put(permission, new Permission(hashes, now().plus(PERMISSION_LASTS)));
        return Map.of("SAD", permission, "expiresIn", PERMISSION_LASTS.toSeconds());
    }

    private Map<String, Object> sign(JsonNode request) {
        Permission permission = permissions.remove(request.path("SAD").asString(""));
        if (permission == null || now().isAfter(permission.until())) {
            throw new Refusal(400, "sad_expired");
        }
        if (!permission.hashes().equals(hashes(request))) {
            throw new Refusal(400, "hash_not_authorized");
        }
        List<String> signatures = permission.hashes().stream().map(this::sign).toList();
        return Map.of("signatures", signatures.subList(0, signatures.size() - missingSignatures));
    }

    private String sign(String hash) {
        try {
            Signature signature = Signature.getInstance("NONEwithECDSA");
            signature.initSign(privateKey);
            signature.update(Base64.getDecoder().decode(hash));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> hashes(JsonNode request) {
        List<String> hashes = new ArrayList<>();
        request.path("hashes").forEach(one -> hashes.add(one.asString()));
        return hashes;
    }

    private Instant now() {
        return Instant.now().plus(ahead);
    }
}
