package vn.vanban.organization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.vanban.shared.WorkingCalendar;

/** The fictional "tỉnh Bình An" of the files in demo/: a province and its department of health, ready to be tried. */
@Component
class DemoOffice {

    static final String PASSWORD = "BinhAn@2026";

    private static final String UNIT =
            """
            insert into organization.unit (code, name, abbreviation, kind, parent_id)
            values (:code, :name, :abbreviation, :kind, (select id from organization.unit where code = :parent))
            """;

    private static final String ISSUING_ORGANIZATION =
            """
            insert into organization.issuing_organization
              (unit_id, printed_name, superior_name, notation, place, head_title, collective_name)
            select id, :printed_name, :superior_name, :notation, :place, :head_title, :collective_name
            from organization.unit where code = :unit
            """;

    private static final String OFFICER =
            """
            with person as (
              insert into organization.person (username, password_hash, full_name)
              values (:username, :password_hash, :full_name) returning id
            ), position as (
              insert into organization.position (unit_id, title, rank, roles)
              select id, :title, :rank, string_to_array(coalesce(:roles, ''), ' ')
              from organization.unit where code = :unit returning id
            )
            insert into organization.appointment (person_id, position_id, since)
            select person.id, position.id, cast(:since as date) from person, position
            """;

    private static final String SUBSTITUTION =
            """
            insert into organization.substitution (position_id, substitute_id, since, until, reason)
            select a.position_id, substitute.id, cast(:today as date) - cast(:days_ago as int),
                   cast(:today as date) + cast(:days_left as int), :reason
            from organization.appointment a
            join organization.person absent on absent.id = a.person_id and absent.username = :absent
            join organization.person substitute on substitute.username = :substitute
            """;

    private static final String COUNCIL =
            """
            insert into organization.council
              (organization_id, name, collective, superior_name, notation, reference, dated, since, entered_by)
            select id, :name, :collective, :superior_name, :notation, :reference, cast(:dated as date), cast(:since as date), 'Hệ thống'
            from organization.unit where code = :organization
            """;

    private static final String COUNCIL_MEMBER =
            """
            insert into organization.council_member (council_id, post, person_id, position_id, since, entered_by)
            select c.id, :post, p.id, a.position_id, c.since, 'Hệ thống'
            from organization.council c, organization.person p
            join organization.appointment a on a.person_id = p.id
            where c.notation = :council and p.username = :username
            """;

    private static final String GROUP =
            """
            with new_group as (
              insert into organization.recipient_group (organization_id, name)
              select id, :name from organization.unit where code = :organization returning id
            )
            insert into organization.recipient_group_unit (group_id, unit_id)
            select new_group.id, unit.id from new_group, organization.unit
            where unit.code = any (string_to_array(:units, ' '))
            """;

    private static final String CALENDAR_DAY =
            "insert into organization.calendar_day (day, kind, name) values (cast(:day as date), :kind, :name)";

    private static final String ACCOUNT =
            """
            insert into organization.demo_account (person_id, part)
            select id, :part from organization.person where username = :username
            """;

    private final NamedParameterJdbcOperations jdbc;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DemoOffice(
            NamedParameterJdbcOperations jdbc,
            PasswordEncoder passwords,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.clock = clock;
        this.events = events;
    }

    void create() {
        LocalDate today = LocalDate.now(clock.withZone(WorkingCalendar.ZONE));
        // One hash for all: bcrypt is slow on purpose, and 160 of them would hold up the first start.
        Map<String, ?> common = Map.of("password_hash", passwords.encode(PASSWORD), "today", today);
        fill("units", UNIT, common);
        fill("issuing-organizations", ISSUING_ORGANIZATION, common);
        fill("people", OFFICER, common);
        fill("substitutions", SUBSTITUTION, common);
        fill("groups", GROUP, common);
        fill("councils", COUNCIL, common);
        fill("council-members", COUNCIL_MEMBER, common);
        fill("calendar", CALENDAR_DAY, common);
        fill("accounts", ACCOUNT, common);
        events.publishEvent(new DemoOfficeCreated());
    }

    private void fill(String file, String insert, Map<String, ?> common) {
        List<String[]> lines =
                text(file).lines().map(line -> line.split(";", -1)).toList();
        String[] columns = lines.get(0);
        SqlParameterSource[] rows = lines.stream()
                .skip(1)
                .map(values -> {
                    MapSqlParameterSource row = new MapSqlParameterSource(common);
                    for (int i = 0; i < columns.length; i++) {
                        row.addValue(columns[i], values[i].isEmpty() ? null : values[i], Types.VARCHAR);
                    }
                    return row;
                })
                .toArray(SqlParameterSource[]::new);
        jdbc.batchUpdate(insert, rows);
    }

    private static String text(String file) {
        try {
            return new ClassPathResource("demo/" + file + ".csv").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
