package vn.vanban.organization;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Where the browser finds the editor's modules. Browsers take it only inline, so the page's security policy names the
 * hash of these very bytes.
 */
@Component
class ImportMap {

    private final String json;

    ImportMap() throws IOException {
        json = new ClassPathResource("importmap.json").getContentAsString(StandardCharsets.UTF_8);
    }

    String json() {
        return json;
    }

    String integrity() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
