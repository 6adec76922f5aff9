package vn.vanban.signing;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/**
 * How a person signs: where their key is and, unless this server keeps it, which certificate it must be.
 *
 * @param chain the holder's certificate first; empty for a key that this server keeps
 * @param credential what the remote service calls the key
 * @param asks what the remote service wants to hear before it signs: PIN, OTP or both
 * @param image of the handwriting, as PNG; empty for a key that this server keeps
 */
record SigningWay(
        Kind kind, List<X509Certificate> chain, Optional<String> credential, List<String> asks, byte[] image) {

    enum Kind {
        SERVER("Khóa máy chủ giữ", "Người ký nhập mã PIN trên trang này. Dùng được trên điện thoại."),
        AGENT(
                "Thiết bị ký trên máy của người ký",
                "USB token, thẻ hoặc tệp khóa. Máy của người ký chạy chương trình ký."),
        REMOTE(
                "Dịch vụ ký số từ xa",
                "Khóa ở nhà cung cấp dịch vụ. Người ký nhập mã của dịch vụ. Dùng được trên điện thoại.");

        private final String title;
        private final String detail;

        Kind(String title, String detail) {
            this.title = title;
            this.detail = detail;
        }

        public String title() {
            return title;
        }

        public String detail() {
            return detail;
        }
    }

    static final String PIN = "PIN";
    static final String OTP = "OTP";

    static final SigningWay BY_SERVER =
            new SigningWay(Kind.SERVER, List.of(), Optional.empty(), List.of(), new byte[0]);

    static SigningWay byAgent(List<X509Certificate> chain, byte[] image) {
        return new SigningWay(Kind.AGENT, List.copyOf(chain), Optional.empty(), List.of(), image);
    }

    static SigningWay byService(String credential, RemoteService.Credential found, byte[] image) {
        return new SigningWay(Kind.REMOTE, found.chain(), Optional.of(credential), found.asks(), image);
    }
}
