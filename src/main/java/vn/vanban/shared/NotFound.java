package vn.vanban.shared;

/** It does not exist, or its existence is none of the reader's business (status 404 for both). */
public class NotFound extends RuntimeException {

    public NotFound(String message) {
        super(message);
    }
}
