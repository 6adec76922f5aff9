package vn.vanban.followup;

/** How far an assignment has come. Whether it is late is never stored: see {@link vn.vanban.shared.DueText}. */
public enum AssignmentStatus {
    /** Written down beside a draft; in force only when the document is issued. */
    PLANNED,
    GIVEN,
    /** The lead unit says it is not theirs to do; the issuing side decides. */
    REFUSED,
    ACCEPTED,
    REPORTED,
    RETURNED,
    /** Nobody works on it until the issuing side resumes it. */
    SUSPENDED,
    CLOSED,
    CANCELLED,
    /** Another assignment of the same document took its place. */
    REPLACED;

    /** Whether the lead unit is working on it. */
    public boolean isUnderWay() {
        return this == ACCEPTED || this == RETURNED;
    }

    /** Whether its deadline runs against the lead unit, so that it is reminded and can be late. */
    public boolean isOwed() {
        return this == GIVEN || this == REFUSED || isUnderWay();
    }

    /** Whether nothing can happen to it any more. */
    public boolean isOver() {
        return this == CLOSED || this == CANCELLED || this == REPLACED;
    }
}
