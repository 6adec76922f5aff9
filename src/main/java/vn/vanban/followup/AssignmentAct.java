package vn.vanban.followup;

import static vn.vanban.followup.AssignmentStatus.ACCEPTED;
import static vn.vanban.followup.AssignmentStatus.GIVEN;
import static vn.vanban.followup.AssignmentStatus.REPORTED;
import static vn.vanban.followup.AssignmentStatus.RETURNED;

import java.util.Set;

/** What can be done with an assignment, when, and by which side: the whole policy in one table. */
enum AssignmentAct {
    ACCEPT(Side.LEAD, GIVEN),
    NOTE_PROGRESS(Side.WORKING, ACCEPTED, RETURNED),
    REPORT(Side.LEAD, ACCEPTED, RETURNED),
    CONFIRM(Side.ISSUING, REPORTED);

    enum Side {
        /** Receivers of the lead unit. */
        LEAD,
        /** Receivers of the lead and the cooperating units. */
        WORKING,
        /** Those who confirm results for the organization that issued the document. */
        ISSUING
    }

    private final Side side;
    private final Set<AssignmentStatus> when;

    AssignmentAct(Side side, AssignmentStatus... when) {
        this.side = side;
        this.when = Set.of(when);
    }

    Side side() {
        return side;
    }

    boolean isTimely(Assignment assignment) {
        return when.contains(assignment.status());
    }
}
