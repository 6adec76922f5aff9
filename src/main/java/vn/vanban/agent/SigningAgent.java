package vn.vanban.agent;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers one page of the signer's browser, on this machine only.
 *
 * <p>{@code GET /v1/status} says whether the device is there. {@code POST /v1/signatures} takes
 * {@code {title, certificate, toBeSigned: []}} (base64) and answers {@code {signatures: []}} after the signer has
 * confirmed with their PIN; a refusal is {@code {reason, message}}.
 */
final class SigningAgent implements AutoCloseable {

    static final int PORT = 18987;

    private static final int MOST_DOCUMENTS = 100;
    private static final int MOST_BYTES = 1_000_000;

    private final String origin;
    private final Signer signer;
    private final Confirmation confirmation;
    private final JsonMapper json = new JsonMapper();
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final ExecutorService hands = Executors.newFixedThreadPool(4);
    private final HttpServer server;

    /** @param origin of the only page that is answered, such as {@code https://vanban.example.vn} */
    SigningAgent(String origin, int port, KeyDevice device, Confirmation confirmation) throws IOException {
        this.origin = origin;
        this.signer = new Signer(device);
        this.confirmation = confirmation;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", this::answer);
        server.setExecutor(hands);
    }

    void start() {
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        hands.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            try {
                requireOwnPage(exchange);
                allowOwnPage(exchange);
                switch (exchange.getRequestMethod() + " "
                        + exchange.getRequestURI().getPath()) {
                    case "OPTIONS /v1/status", "OPTIONS /v1/signatures" -> exchange.sendResponseHeaders(204, -1);
                    case "GET /v1/status" -> send(exchange, 200, status());
                    case "POST /v1/signatures" -> send(exchange, 200, signatures(exchange));
                    default -> exchange.sendResponseHeaders(404, -1);
                }
            } catch (AgentRefusal refusal) {
                int status =
                        switch (refusal.reason()) {
                            case STRANGER -> 403;
                            case BAD_REQUEST -> 400;
                            case BUSY -> 409;
                            case FAILED -> 500;
                            default -> 422;
                        };
                send(exchange, status, Map.of("reason", refusal.reason(), "message", refusal.getMessage()));
            }
        }
    }

    /** Another page gets no permission to read the answer; and a name that leads here by a trick is not this machine. */
    private void requireOwnPage(HttpExchange exchange) {
        String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
        boolean here = host.equals("127.0.0.1:" + port()) || host.equals("localhost:" + port());
        if (!here || !origin.equals(exchange.getRequestHeaders().getFirst("Origin"))) {
            throw new AgentRefusal(
                    AgentRefusal.Reason.STRANGER, "Chương trình ký này chỉ phục vụ trang %s.".formatted(origin));
        }
    }

    private void allowOwnPage(HttpExchange exchange) {
        var headers = exchange.getResponseHeaders();
        headers.set("Access-Control-Allow-Origin", origin);
        headers.set("Access-Control-Allow-Methods", "GET, POST");
        headers.set("Access-Control-Allow-Headers", "Content-Type");
        // Browsers ask this before a page of the network may reach the machine it is shown on.
        headers.set("Access-Control-Allow-Private-Network", "true");
        headers.set("Vary", "Origin");
    }

    private Map<String, Object> status() {
        signer.device().requirePresent();
        return Map.of("device", signer.device().title());
    }

    private Map<String, Object> signatures(HttpExchange exchange) throws IOException {
        if (!String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"))
                .startsWith("application/json")) {
            throw badRequest(null);
        }
        JsonNode asked = read(exchange);
        X509Certificate certificate = certificate(asked.path("certificate").asString(""));
        List<byte[]> toBeSigned = new ArrayList<>();
        for (JsonNode one : asked.path("toBeSigned")) {
            toBeSigned.add(base64(one.asString("")));
        }
        if (toBeSigned.isEmpty() || toBeSigned.size() > MOST_DOCUMENTS) {
            throw badRequest(null);
        }
        toBeSigned.forEach(bytes -> SignedAttributes.require(bytes, certificate));
        if (!oneAtATime.tryLock()) {
            throw new AgentRefusal(
                    AgentRefusal.Reason.BUSY, "Chương trình ký đang chờ mã PIN cho một lần ký khác trên máy này.");
        }
        try {
            signer.device().requirePresent();
            char[] pin = confirmation
                    .ask(new Confirmation.Question(
                            origin,
                            asked.path("title").asString(""),
                            toBeSigned.size(),
                            PersonNames.of(certificate),
                            signer.device().title()))
                    .orElseThrow(() ->
                            new AgentRefusal(AgentRefusal.Reason.DECLINED, "Bạn đã chọn không ký. Văn bản chưa ký."));
            return Map.of(
                    "signatures",
                    signer.sign(toBeSigned, certificate, pin).stream()
                            .map(Base64.getEncoder()::encodeToString)
                            .toList());
        } finally {
            oneAtATime.unlock();
        }
    }

    private JsonNode read(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES);
        try {
            return json.readTree(body);
        } catch (JacksonException e) {
            throw badRequest(e);
        }
    }

    private static X509Certificate certificate(String base64) {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(base64(base64)));
        } catch (GeneralSecurityException e) {
            throw badRequest(e);
        }
    }

    private static byte[] base64(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw badRequest(e);
        }
    }

    private static AgentRefusal badRequest(Exception cause) {
        return new AgentRefusal(
                AgentRefusal.Reason.BAD_REQUEST, "Yêu cầu gửi tới chương trình ký không đúng dạng.", cause);
    }

    private void send(HttpExchange exchange, int status, Map<String, Object> answer) throws IOException {
        byte[] body = json.writeValueAsBytes(answer);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
