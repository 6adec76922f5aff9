package vn.vanban.shared;

/** Somebody else was faster: what the reader acted on is not what stands now (status 409). */
public class Overtaken extends RuntimeException {

    public Overtaken(String message) {
        super(message);
    }
}
