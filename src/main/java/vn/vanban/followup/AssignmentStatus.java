package vn.vanban.followup;

/** How far an assignment has come. Whether it is late is never stored: see {@link vn.vanban.shared.DueText}. */
public enum AssignmentStatus {
    /** Written down beside a draft; in force only when the document is issued. */
    PLANNED,
    GIVEN,
    ACCEPTED,
    REPORTED,
    RETURNED,
    CLOSED;

    /** The whole state machine. */
    public boolean canBecome(AssignmentStatus next) {
        return switch (this) {
            case PLANNED -> next == GIVEN;
            case GIVEN -> next == ACCEPTED;
            case ACCEPTED, RETURNED -> next == REPORTED;
            case REPORTED -> next == RETURNED || next == CLOSED;
            case CLOSED -> false;
        };
    }

    /** Whether the lead unit is working on it. */
    public boolean isUnderWay() {
        return this == ACCEPTED || this == RETURNED;
    }
}
