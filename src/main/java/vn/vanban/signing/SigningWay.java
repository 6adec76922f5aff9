package vn.vanban.signing;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/**
 * How a person signs: where their key is and, unless this server keeps it, which certificate it must be.
 *
 * @param chain the holder's certificate first; empty for a key that this server keeps
 * @param credential what the remote service calls the key
 * @param image of the handwriting, as PNG; empty for a key that this server keeps
 */
record SigningWay(Kind kind, List<X509Certificate> chain, Optional<String> credential, byte[] image) {

    enum Kind {
        SERVER("Khóa máy chủ giữ"),
        AGENT("Thiết bị ký trên máy của người ký"),
        REMOTE("Dịch vụ ký số từ xa");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    static final SigningWay BY_SERVER = new SigningWay(Kind.SERVER, List.of(), Optional.empty(), new byte[0]);

    static SigningWay byAgent(List<X509Certificate> chain, byte[] image) {
        return new SigningWay(Kind.AGENT, List.copyOf(chain), Optional.empty(), image);
    }

    static SigningWay byService(String credential, List<X509Certificate> chain, byte[] image) {
        return new SigningWay(Kind.REMOTE, List.copyOf(chain), Optional.of(credential), image);
    }
}
