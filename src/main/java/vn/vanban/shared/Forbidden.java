package vn.vanban.shared;

/** The reader may see it but the act is somebody else's (status 403). */
public class Forbidden extends RuntimeException {

    public Forbidden(String message) {
        super(message);
    }
}
