package vn.vanban.followup;

import java.time.Instant;

/**
 * How far an assignment has come, and when.
 *
 * @param percent how far the lead unit says it is
 * @param givenAt null while it is planned
 * @param reportedAt when the result that stands was reported; null without one
 * @param suspendedFrom the state to which it comes back; null while it is not suspended
 */
record Course(
        AssignmentStatus status,
        int percent,
        Instant givenAt,
        Instant reportedAt,
        Instant closedAt,
        Instant suspendedAt,
        AssignmentStatus suspendedFrom,
        Instant changedAt) {

    static Course planned(Instant now) {
        return new Course(AssignmentStatus.PLANNED, 0, null, null, null, null, null, now);
    }

    /** Refused as overtaken where the act's time is over or has not come. */
    Course after(AssignmentAct act, Instant now) {
        if (!act.isTimely(status)) {
            throw AssignmentAccess.overtaken();
        }
        boolean suspended = act == AssignmentAct.SUSPEND;
        boolean resumed = act == AssignmentAct.RESUME;
        return new Course(
                resumed ? suspendedFrom : act.next().orElse(status),
                act == AssignmentAct.REPORT ? 100 : percent,
                act == AssignmentAct.GIVE ? now : givenAt,
                act == AssignmentAct.REPORT ? now : act == AssignmentAct.RETURN ? null : reportedAt,
                act == AssignmentAct.CLOSE ? now : closedAt,
                suspended ? now : resumed ? null : suspendedAt,
                suspended ? status : resumed ? null : suspendedFrom,
                now);
    }

    /** Belongs to the time since then, though it was only now given. */
    Course belongingTo(Instant moment) {
        return new Course(status, percent, moment, reportedAt, closedAt, suspendedAt, suspendedFrom, changedAt);
    }

    Course reaching(int done) {
        return new Course(status, done, givenAt, reportedAt, closedAt, suspendedAt, suspendedFrom, changedAt);
    }
}
