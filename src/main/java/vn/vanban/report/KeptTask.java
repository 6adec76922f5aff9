package vn.vanban.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import vn.vanban.followup.AssignmentStatus;
import vn.vanban.shared.WorkingCalendar;

/**
 * What the standing knows of an assignment in force.
 *
 * @param field the unit that drafted the document: each field of an office has a unit in charge of it
 * @param firstDue the deadline before anything moved it
 * @param awaits what has to come before its day is known, EVENT or RECEIPT; null where nothing has to
 * @param leader the person who signed the document; 0 when that is not known
 */
record KeptTask(
        UUID id,
        UUID document,
        long organization,
        long unit,
        long field,
        long leader,
        AssignmentStatus status,
        LocalDate firstDue,
        LocalDate due,
        String awaits,
        ZonedDateTime givenAt,
        ZonedDateTime reportedAt,
        ZonedDateTime closedAt) {

    static final String IN_FORCE =
            """
            select a.id, a.document_id, d.organization_id, a.lead_unit_id, d.unit_id, coalesce(d.signer_id, 0) leader_id,
                   a.status, a.first_due, a.due, a.awaits, a.given_at, a.reported_at, a.closed_at
            from followup.assignment a join document.document d on d.id = a.document_id
            where a.status not in ('PLANNED', 'CANCELLED', 'REPLACED')
            """;

    static KeptTask of(ResultSet row, int n) throws SQLException {
        return new KeptTask(
                row.getObject("id", UUID.class),
                row.getObject("document_id", UUID.class),
                row.getLong("organization_id"),
                row.getLong("lead_unit_id"),
                row.getLong("unit_id"),
                row.getLong("leader_id"),
                AssignmentStatus.valueOf(row.getString("status")),
                row.getObject("first_due", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getString("awaits"),
                local(row, "given_at"),
                local(row, "reported_at"),
                local(row, "closed_at"));
    }

    /** Whether its deadline is no longer the first one. */
    boolean isMoved() {
        return firstDue != null && due != null && firstDue.isBefore(due);
    }

    static ZonedDateTime local(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(moment -> moment.atZoneSameInstant(WorkingCalendar.ZONE))
                .orElse(null);
    }
}
