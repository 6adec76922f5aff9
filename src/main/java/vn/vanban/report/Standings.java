package vn.vanban.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanban.followup.FollowUpSettings;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Directory;
import vn.vanban.organization.UnitId;
import vn.vanban.shared.WorkingCalendar;

/**
 * How the assignments of an organization's documents stand, by lead unit. Lateness is always computed, and judged by the
 * moment that the office has set ({@link FollowUpSettings}); while an assignment is suspended it is not late.
 */
@Component
class Standings {

    private final JdbcClient jdbc;
    private final Directory directory;
    private final FollowUpSettings settings;
    private final Clock clock;

    Standings(JdbcClient jdbc, Directory directory, FollowUpSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.directory = directory;
        this.clock = clock;
    }

    /** Assignments of one unit with the same deadline and the same fate. */
    private record Batch(String unit, LocalDate due, boolean done, OffsetDateTime judgedAt, int count) {

        /** A result that waits for its confirmation runs late no longer, unless the confirmation counts. */
        ZonedDateTime judged(ZonedDateTime now) {
            return judgedAt == null ? now : judgedAt.atZoneSameInstant(WorkingCalendar.ZONE);
        }

        Standing standing(WorkingCalendar calendar, ZonedDateTime now) {
            boolean late = due != null && judged(now).isAfter(calendar.closingOf(due));
            int none = !done && due == null ? count : 0;
            return done
                    ? new Standing(unit, late ? 0 : count, late ? count : 0, 0, 0, 0)
                    : new Standing(unit, 0, 0, late ? 0 : count, late ? count : 0, none);
        }
    }

    /** Of the documents that one of these keys may see. */
    List<Standing> byUnit(UnitId organization, Collection<AssigneeKey> keys) {
        WorkingCalendar calendar = directory.calendar();
        ZonedDateTime now = ZonedDateTime.now(clock);
        Map<String, Standing> standings = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        with given as (
                          select u.name, a.due, a.status = 'CLOSED' done, date_trunc('minute', case
                            when a.status = 'SUSPENDED' then a.given_at
                            when :byClosing then a.closed_at
                            when a.status in ('REPORTED', 'CLOSED') then a.reported_at end) judged_at
                          from followup.assignment a
                          join document.document d on d.id = a.document_id
                          join organization.unit u on u.id = a.lead_unit_id
                          where d.organization_id = :organization and a.status not in ('PLANNED', 'CANCELLED', 'REPLACED')
                            and exists (select from document.participant p
                                        where p.document_id = d.id and p.assignee_key in (:keys)))
                        select name, due, done, judged_at, count(*) n from given
                        group by name, due, done, judged_at order by name
                        """)
                .param("organization", organization.value())
                .param("byClosing", settings.lateness() == FollowUpSettings.Lateness.CLOSED)
                .param("keys", keys.stream().map(AssigneeKey::value).toList())
                .query((row, n) -> new Batch(
                        row.getString("name"),
                        row.getObject("due", LocalDate.class),
                        row.getBoolean("done"),
                        row.getObject("judged_at", OffsetDateTime.class),
                        row.getInt("n")))
                .list()
                .forEach(batch -> standings.merge(batch.unit(), batch.standing(calendar, now), Standing::plus));
        return List.copyOf(standings.values());
    }
}
