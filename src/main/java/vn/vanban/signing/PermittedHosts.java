package vn.vanban.signing;

import eu.europa.esig.dss.spi.client.http.DataLoader;
import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import vn.vanban.shared.Hash;

/**
 * Asks over HTTP the hosts an office has named and no others: most addresses come out of certificates, and anybody can
 * put a certificate into a file and show it to the public page. No redirect is followed, for the same reason.
 */
final class PermittedHosts implements DataLoader {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final int MOST_BYTES = 20 << 20;
    private static final int MOST_REMEMBERED = 200;

    private final Set<String> hosts;
    private final Duration timeout;
    private final Duration memory;
    private final String authorization;
    private final transient Clock clock;
    private final transient Map<String, Answer> answers = new ConcurrentHashMap<>();
    private String contentType = "application/octet-stream";
    private volatile String complaint;

    /** No answer, and why, in words for people. */
    static final class Silence extends DSSExternalResourceException {
        Silence(String reason, Exception cause) {
            super(reason, cause);
        }
    }

    /** Begun with the first question: most offices ask nobody. */
    private static final class Client {
        static final HttpClient HTTP = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    private record Answer(byte[] content, Instant at) {}

    /**
     * @param hosts each as in an address: {@code crl.ca.gov.vn} or {@code 10.0.0.5:8080}
     * @param memory how long an answer is given again without asking; zero asks always
     */
    PermittedHosts(List<String> hosts, Duration timeout, Duration memory, Clock clock) {
        this(hosts, timeout, memory, clock, "");
    }

    private PermittedHosts(List<String> hosts, Duration timeout, Duration memory, Clock clock, String authorization) {
        this.hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        this.timeout = timeout;
        this.memory = memory;
        this.clock = clock;
        this.authorization = authorization;
    }

    /** The same with a name and a password, when the name is not blank. */
    PermittedHosts as(String username, String password) {
        var pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return username.isBlank()
                ? this
                : new PermittedHosts(
                        List.copyOf(hosts),
                        timeout,
                        memory,
                        clock,
                        "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    @Override
    public byte[] get(String address) {
        return remembered(address, () -> request(address).GET());
    }

    @Override
    public DataAndUrl get(List<String> addresses) {
        Silence last = null;
        for (String address : addresses) {
            try {
                return new DataAndUrl(address, get(address));
            } catch (Silence e) {
                last = e;
            }
        }
        throw last == null ? silence("Chứng thư số không ghi nơi tra cứu.", null) : last;
    }

    @Override
    public byte[] post(String address, byte[] content) {
        return remembered(address + " " + Hash.of(content), () -> request(address)
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(content)));
    }

    @Override
    public void setContentType(String contentType) {
        this.contentType = contentType;
    }

    private interface Question {
        HttpRequest.Builder ask();
    }

    private byte[] remembered(String key, Question question) {
        Instant now = clock.instant();
        Answer known = answers.get(key);
        if (known != null && now.isBefore(known.at().plus(memory))) {
            return known.content();
        }
        byte[] content = send(question.ask().build());
        if (!memory.isZero()) {
            if (answers.size() >= MOST_REMEMBERED) {
                answers.clear();
            }
            answers.put(key, new Answer(content, now));
        }
        return content;
    }

    private HttpRequest.Builder request(String address) {
        URI uri;
        try {
            uri = URI.create(address.strip());
        } catch (IllegalArgumentException e) {
            throw silence("Địa chỉ %s không đọc được.".formatted(address), e);
        }
        if (!Set.of("http", "https").contains(String.valueOf(uri.getScheme()))
                || !hosts.contains(String.valueOf(uri.getAuthority()).toLowerCase(Locale.ROOT))) {
            throw silence("Máy chủ %s chưa được phép hỏi.".formatted(uri.getAuthority()), null);
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        return authorization.isEmpty() ? request : request.header("Authorization", authorization);
    }

    private byte[] send(HttpRequest request) {
        String host = request.uri().getAuthority();
        var body = new ByteArrayOutputStream();
        var answer = Client.HTTP.sendAsync(
                request, HttpResponse.BodyHandlers.ofByteArrayConsumer(part -> append(body, part)));
        try {
            int status = answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS).statusCode();
            if (status != 200) {
                throw silence("Máy chủ %s từ chối (mã %d).".formatted(host, status), null);
            }
            return body.toByteArray();
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw silence(
                    "Máy chủ %s không trả lời trong %d giây.".formatted(host, Math.max(1, timeout.toSeconds())), e);
        } catch (ExecutionException e) {
            throw silence("Không kết nối được với máy chủ %s.".formatted(host), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw silence("Bị ngắt khi đang hỏi máy chủ %s.".formatted(host), e);
        }
    }

    private Silence silence(String reason, Exception cause) {
        complaint = reason;
        return new Silence(reason, cause);
    }

    /** Why the last question got no answer: the library asks on elsewhere and tells nobody. */
    Optional<String> complaint() {
        return Optional.ofNullable(complaint);
    }

    private static void append(ByteArrayOutputStream body, Optional<byte[]> part) {
        part.ifPresent(body::writeBytes);
        if (body.size() > MOST_BYTES) {
            throw new UncheckedIOException(new IOException("more than " + MOST_BYTES + " bytes"));
        }
    }
}
