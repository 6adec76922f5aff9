package vn.vanban.document;

/** Where a document stands on its road (NĐ 30/2020, Điều 10-18): signed first, then numbered, then sealed. */
public enum DocumentStatus {
    DRAFT,
    CONTENT_CHECK,
    CONSULTATION,
    FORMALITY_CHECK,
    AWAITING_SIGNATURE,
    SIGNED,
    NUMBERED,
    SEALED,
    ISSUED,
    WITHDRAWN,
    /** Its number was given up before the issue. */
    VOIDED,
    /** Issued, and taken back: whoever received it destroys it (Điều 18.4). */
    RECALLED,
    /** Issued, and another document has taken its place (Điều 18.3). */
    REPLACED,
    /** Issued, and another document has ended its force. */
    CANCELLED;

    /** The whole state machine. A number once given is never taken back: nothing returns from NUMBERED, it is issued or voided. */
    public boolean canBecome(DocumentStatus next) {
        return switch (this) {
            case DRAFT -> next == CONTENT_CHECK || next == WITHDRAWN;
            case CONTENT_CHECK -> next == CONSULTATION || next == FORMALITY_CHECK || isBack(next);
            case CONSULTATION -> next == CONTENT_CHECK || isBack(next);
            case FORMALITY_CHECK -> next == AWAITING_SIGNATURE || isBack(next);
            case AWAITING_SIGNATURE -> next == SIGNED || isBack(next);
            case SIGNED -> next == NUMBERED || next == DRAFT;
            case NUMBERED -> next == SEALED || next == VOIDED;
            case SEALED -> next == ISSUED || next == VOIDED;
            case ISSUED -> next == RECALLED || next == REPLACED || next == CANCELLED;
            case WITHDRAWN, VOIDED, RECALLED, REPLACED, CANCELLED -> false;
        };
    }

    private static boolean isBack(DocumentStatus next) {
        return next == DRAFT || next == WITHDRAWN;
    }

    public boolean isBeforeSignature() {
        return ordinal() < SIGNED.ordinal();
    }

    public boolean isSigned() {
        return !isBeforeSignature() && this != WITHDRAWN && this != VOIDED;
    }

    /** Whether it went out, whatever became of it later. */
    public boolean isIssued() {
        return this == ISSUED || isEnded();
    }

    /** Whether it went out and is in force no more. */
    public boolean isEnded() {
        return this == RECALLED || this == REPLACED || this == CANCELLED;
    }

    /** Whether its road is at an end. */
    public boolean isEnd() {
        return isIssued() || this == WITHDRAWN || this == VOIDED;
    }
}
