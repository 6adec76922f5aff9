package vn.vanban.document;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.vanban.shared.Hash;

/** A kept file as an answer: for its reader's browser alone, which asks by the hash whether it is still the same. */
public final class FileAnswer {

    private FileAnswer() {}

    public static ResponseEntity<byte[]> of(
            Hash hash, String mediaType, ContentDisposition disposition, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(hash.value())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }
}
