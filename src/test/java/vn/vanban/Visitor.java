package vn.vanban;

import java.net.CookieManager;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/** Somebody before the running application with a browser's means: cookies, forms and their token. */
class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" content=\"([^\"]+)\"");
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");

    private final RestClient web;
    private String token;

    Visitor(int port) {
        HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        web = RestClient.builder()
                .baseUrl("http://localhost:" + port)
                .requestFactory(new JdkClientHttpRequestFactory(browser))
                .build();
        token = token(FORM_TOKEN, "/sign-in");
    }

    static Visitor signedIn(int port, String username, String password) {
        Visitor visitor = new Visitor(port);
        visitor.send(HttpMethod.POST, "/sign-in", "username=" + username + "&password=" + password, new byte[0]);
        visitor.token = visitor.token(TOKEN, "/notices");
        return visitor;
    }

    /**
     * The status, or "in" for who is sent to the sign-in page.
     *
     * @param fields as in an address, not encoded; "name=@file" sends the upload under this file name
     */
    String send(HttpMethod method, String path, String fields, byte[] upload) {
        boolean get = method == HttpMethod.GET;
        String address = get && !fields.isEmpty() ? path + "?" + fields : path;
        RestClient.RequestBodySpec request = web.method(method).uri(address);
        if (!get) {
            request.header("X-CSRF-TOKEN", token).body(form(fields, upload));
        }
        return request.exchange((sent, answer) -> {
            String location = String.valueOf(answer.getHeaders().getLocation());
            return location.contains("/sign-in")
                    ? "in"
                    : Integer.toString(answer.getStatusCode().value());
        });
    }

    /** The page as HTML; empty unless it is there. */
    String page(String path) {
        return web.get()
                .uri(path)
                .exchange((sent, answer) -> answer.getStatusCode().is2xxSuccessful()
                        ? new String(answer.getBody().readAllBytes(), StandardCharsets.UTF_8)
                        : "");
    }

    byte[] file(String path) {
        return web.get().uri(path).retrieve().body(byte[].class);
    }

    /** The page that answers a form. */
    String answer(String path, MultiValueMap<String, Object> form) {
        return web.post()
                .uri(path)
                .header("X-CSRF-TOKEN", token)
                .body(form)
                .retrieve()
                .body(String.class);
    }

    /** Where a form that was accepted sends its reader; empty when it was refused or nobody is signed in. */
    Optional<String> sentOnBy(String path, MultiValueMap<String, Object> form) {
        return web.post().uri(path).header("X-CSRF-TOKEN", token).body(form).exchange((sent, answer) -> {
            String location = String.valueOf(answer.getHeaders().getLocation());
            boolean accepted = answer.getStatusCode().is3xxRedirection() && !location.contains("/sign-in");
            return accepted ? Optional.of(location) : Optional.empty();
        });
    }

    private static MultiValueMap<String, Object> form(String fields, byte[] upload) {
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        for (String field : fields.split("&")) {
            String name = field.replaceFirst("=.*", "");
            String value = field.substring(Math.min(field.length(), name.length() + 1));
            form.add(name, value.startsWith("@") ? file(value.substring(1), upload) : value);
        }
        return form;
    }

    static ByteArrayResource file(String name, byte[] content) {
        return new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }

    private String token(Pattern where, String page) {
        String html = web.get().uri(page).retrieve().body(String.class);
        Matcher found = where.matcher(html);
        if (!found.find()) {
            throw new IllegalStateException("no token in " + page);
        }
        return found.group(1);
    }
}
