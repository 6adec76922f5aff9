package vn.vanban.followup;

import static vn.vanban.followup.AssignmentStatus.ACCEPTED;
import static vn.vanban.followup.AssignmentStatus.CANCELLED;
import static vn.vanban.followup.AssignmentStatus.CLOSED;
import static vn.vanban.followup.AssignmentStatus.GIVEN;
import static vn.vanban.followup.AssignmentStatus.PLANNED;
import static vn.vanban.followup.AssignmentStatus.REFUSED;
import static vn.vanban.followup.AssignmentStatus.REPLACED;
import static vn.vanban.followup.AssignmentStatus.REPORTED;
import static vn.vanban.followup.AssignmentStatus.RETURNED;
import static vn.vanban.followup.AssignmentStatus.SUSPENDED;

import java.util.Optional;
import java.util.Set;

/**
 * The whole life of an assignment in one table: what can be done with it, by which side, in which states, and the state
 * that follows, where the act changes it.
 */
enum AssignmentAct {
    GIVE(Side.ISSUING, in(PLANNED), GIVEN),
    ACCEPT(Side.LEAD, in(GIVEN), ACCEPTED),
    REFUSE(Side.LEAD, in(GIVEN), REFUSED),
    INSIST(Side.ISSUING, in(REFUSED), GIVEN),
    REASSIGN(Side.ISSUING, in(REFUSED), GIVEN),
    HAND_OVER(Side.LEAD, in(ACCEPTED, RETURNED)),
    NOTE_PROGRESS(Side.WORKING, in(ACCEPTED, RETURNED)),
    REPORT_PART(Side.COOPERATING, in(ACCEPTED, RETURNED)),
    ASK_EXTENSION(Side.LEAD, in(ACCEPTED, RETURNED)),
    DECIDE_EXTENSION(Side.ISSUING, in(ACCEPTED, RETURNED, REPORTED, SUSPENDED)),
    ENTER_EVENT(Side.ISSUING, in(GIVEN, REFUSED, ACCEPTED, RETURNED, SUSPENDED)),
    CORRECT_EVENT(Side.ISSUING, in(GIVEN, REFUSED, ACCEPTED, RETURNED, SUSPENDED)),
    URGE(Side.ISSUING, in(GIVEN, ACCEPTED, RETURNED)),
    REPORT(Side.LEAD, in(ACCEPTED, RETURNED), REPORTED),
    RETURN(Side.ISSUING, in(REPORTED), RETURNED),
    CLOSE(Side.ISSUING, in(REPORTED), CLOSED),
    SUSPEND(Side.ISSUING, in(GIVEN, ACCEPTED, RETURNED), SUSPENDED),
    /** Back to the state in which it was suspended. */
    RESUME(Side.ISSUING, in(SUSPENDED)),
    CANCEL(Side.ISSUING, in(GIVEN, REFUSED, ACCEPTED, RETURNED, SUSPENDED), CANCELLED),
    REPLACE(Side.ISSUING, in(GIVEN, REFUSED, ACCEPTED, RETURNED, SUSPENDED), REPLACED);

    enum Side {
        /** Receivers of the lead unit, and the person it was handed to. */
        LEAD,
        /** Receivers of the cooperating units. */
        COOPERATING,
        /** Both of these. */
        WORKING,
        /** Those who confirm results for the organization that issued the document, and work on none of it themselves. */
        ISSUING
    }

    private final Side side;
    private final Set<AssignmentStatus> when;
    private final AssignmentStatus next;

    AssignmentAct(Side side, Set<AssignmentStatus> when) {
        this(side, when, null);
    }

    AssignmentAct(Side side, Set<AssignmentStatus> when, AssignmentStatus next) {
        this.side = side;
        this.when = when;
        this.next = next;
    }

    Side side() {
        return side;
    }

    boolean isTimely(AssignmentStatus status) {
        return when.contains(status);
    }

    /** Empty where the act leaves the state as it is. */
    Optional<AssignmentStatus> next() {
        return Optional.ofNullable(next);
    }

    private static Set<AssignmentStatus> in(AssignmentStatus... states) {
        return Set.of(states);
    }
}
