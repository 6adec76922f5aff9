package vn.vanban.agent;

/** Why nothing was signed: a word for the page, and Vietnamese for its reader. */
final class AgentRefusal extends RuntimeException {

    enum Reason {
        /** The page is not the one this program works for. */
        STRANGER,
        /** What was sent is nothing this program signs. */
        BAD_REQUEST,
        /** Another signature is being confirmed. */
        BUSY,
        /** The signer did not confirm. */
        DECLINED,
        NO_DEVICE,
        WRONG_PIN,
        PIN_LOCKED,
        /** The device has no key for the certificate that was asked for. */
        NOT_THIS_CERTIFICATE,
        FAILED
    }

    private final Reason reason;

    AgentRefusal(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    AgentRefusal(Reason reason, String message, Exception cause) {
        super(message, cause);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
