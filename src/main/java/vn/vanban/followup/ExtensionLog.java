package vn.vanban.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanban.document.DoneBy;
import vn.vanban.shared.WorkingCalendar;

/** Requests for a later deadline and their decisions. Append-only; the database lets each be decided once. */
@Component
class ExtensionLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    ExtensionLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void ask(AssignmentId assignment, String reason, LocalDate wanted, LocalDate dueBefore, DoneBy by) {
        jdbc.sql(
                        """
                        insert into followup.extension_request (assignment_id, reason, wanted, due_before, asked_by, asked_at)
                        values (:assignment, :reason, :wanted, :dueBefore, :by, :now)
                        """)
                .param("assignment", assignment.value())
                .param("reason", reason)
                .param("wanted", wanted)
                .param("dueBefore", dueBefore)
                .param("by", WorkLog.words(by))
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    void decide(long request, Optional<LocalDate> granted, String answer, DoneBy by) {
        int decided = jdbc.sql(
                        """
                        insert into followup.extension_decision values (:request, :granted, :answer, :by, :now)
                        on conflict do nothing
                        """)
                .param("request", request)
                .param("granted", granted.orElse(null))
                .param("answer", answer)
                .param("by", WorkLog.words(by))
                .param("now", OffsetDateTime.now(clock))
                .update();
        if (decided == 0) {
            throw AssignmentAccess.overtaken();
        }
    }

    /** The earliest first. */
    List<Extensions.Request> of(AssignmentId assignment, WorkingCalendar calendar) {
        return jdbc.sql(
                        """
                        select * from followup.extension_request r
                        left join followup.extension_decision d on d.request_id = r.id
                        where r.assignment_id = :assignment order by r.id
                        """)
                .param("assignment", assignment.value())
                .query((row, n) -> request(row, calendar))
                .list();
    }

    private static Extensions.Request request(ResultSet row, WorkingCalendar calendar) throws SQLException {
        LocalDate wanted = row.getObject("wanted", LocalDate.class);
        return new Extensions.Request(
                row.getLong("id"),
                row.getString("reason"),
                wanted,
                calendar.rollForward(wanted),
                row.getObject("due_before", LocalDate.class),
                row.getString("asked_by"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("granted", LocalDate.class)),
                Objects.requireNonNullElse(row.getString("answer"), ""),
                Objects.requireNonNullElse(row.getString("decided_by"), ""),
                Optional.ofNullable(row.getObject("decided_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
