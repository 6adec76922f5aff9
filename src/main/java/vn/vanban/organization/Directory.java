package vn.vanban.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanban.shared.NotFound;
import vn.vanban.shared.WorkingCalendar;

/** Who and what there is: units, positions, people, recipient groups, the working calendar. */
@Component
public class Directory {

    private static final String UNIT =
            "select u.id, u.code, u.name, u.abbreviation, u.kind, u.parent_id from organization.unit u ";

    private static final String OFFICER =
            """
            select p.id person_id, p.username, p.full_name, s.id position_id, s.title, s.rank, s.roles,
                   coalesce((select min(h.title) from organization.position h
                     where h.unit_id = s.unit_id and h.rank = 'HEAD'), '') head_title,
                   u.id, u.code, u.name, u.abbreviation, u.kind, u.parent_id
            from organization.appointment a
            join organization.person p on p.id = a.person_id and p.active
            join organization.position s on s.id = a.position_id
            join organization.unit u on u.id = s.unit_id
            where a.since <= :today and (a.until is null or a.until >= :today)
            """;

    private static final RowMapper<Unit> TO_UNIT = (row, n) -> new Unit(
            new UnitId(row.getLong("id")),
            row.getString("code"),
            row.getString("name"),
            row.getString("abbreviation"),
            Unit.Kind.valueOf(row.getString("kind")),
            Optional.ofNullable(row.getObject("parent_id", Long.class)).map(UnitId::new));

    private static final RowMapper<Officer> TO_OFFICER = (row, n) -> new Officer(
            new Person(new PersonId(row.getLong("person_id")), row.getString("username"), row.getString("full_name")),
            new Position(
                    new PositionId(row.getLong("position_id")),
                    new UnitId(row.getLong("id")),
                    row.getString("title"),
                    Position.Rank.valueOf(row.getString("rank")),
                    Arrays.stream((String[]) row.getArray("roles").getArray())
                            .map(Role::valueOf)
                            .collect(Collectors.toUnmodifiableSet())),
            TO_UNIT.mapRow(row, n),
            row.getString("head_title"));

    private final JdbcClient jdbc;
    private final Councils councils;
    private final Clock clock;

    Directory(JdbcClient jdbc, Councils councils, Clock clock) {
        this.jdbc = jdbc;
        this.councils = councils;
        this.clock = clock;
    }

    /** Today in the office's time zone. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(WorkingCalendar.ZONE));
    }

    public Unit unit(UnitId id) {
        return jdbc.sql(UNIT + "where u.id = :id")
                .param("id", id.value())
                .query(TO_UNIT)
                .optional()
                .orElseThrow(() -> new NotFound("Không có đơn vị này."));
    }

    public Optional<Unit> unitByCode(String code) {
        return jdbc.sql(UNIT + "where u.code = :code")
                .param("code", code)
                .query(TO_UNIT)
                .optional();
    }

    public List<Unit> units() {
        return jdbc.sql(UNIT + "where u.closed_on is null order by u.id")
                .query(TO_UNIT)
                .list();
    }

    public List<Unit> units(java.util.Collection<UnitId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(UNIT + "where u.id in (:ids) order by u.id")
                .param("ids", ids.stream().map(UnitId::value).toList())
                .query(TO_UNIT)
                .list();
    }

    /** The organization a unit belongs to: itself, or the nearest one above it. */
    public Unit organizationOf(UnitId id) {
        Unit unit = unit(id);
        while (unit.kind() != Unit.Kind.ORGANIZATION && unit.parent().isPresent()) {
            unit = unit(unit.parent().get());
        }
        return unit;
    }

    /** The departments of an organization: whom a draft can be shown to for an opinion. */
    public List<Unit> departmentsOf(UnitId organization) {
        return jdbc.sql(UNIT
                        + "where u.parent_id = :id and u.kind = 'DEPARTMENT' and u.closed_on is null order by u.id")
                .param("id", organization.value())
                .query(TO_UNIT)
                .list();
    }

    public List<IssuingOrganization> issuingOrganizations() {
        return jdbc.sql(
                        """
                        select i.*, u.name from organization.issuing_organization i
                        join organization.unit u on u.id = i.unit_id order by i.unit_id
                        """)
                .query((row, n) -> new IssuingOrganization(
                        new UnitId(row.getLong("unit_id")),
                        row.getString("name"),
                        row.getString("printed_name"),
                        Optional.ofNullable(row.getString("superior_name")),
                        row.getString("notation"),
                        row.getString("place"),
                        row.getString("head_title"),
                        Optional.ofNullable(row.getString("collective_name")),
                        Optional.empty()))
                .list();
    }

    /** The organization on whose paper this unit writes. */
    public Optional<IssuingOrganization> issuingOrganization(UnitId organization) {
        return issuingOrganizations().stream()
                .filter(issuing -> issuing.id().equals(organization))
                .findFirst();
    }

    /** The councils an organization has set up, the youngest first, those that are over included. */
    public List<Council> councilsOf(UnitId organization) {
        return councils.of(organization);
    }

    /** The words a document prints: those of the council in whose name it is issued, else the organization's own. */
    public IssuingOrganization issuer(UnitId organization, Optional<CouncilId> council) {
        IssuingOrganization issuing = issuingOrganization(organization).orElseThrow();
        return council.map(id -> councilsOf(organization).stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .issuingUnder(issuing))
                .orElse(issuing);
    }

    public Person person(PersonId id) {
        return jdbc.sql("select id, username, full_name from organization.person where id = :id")
                .param("id", id.value())
                .query((row, n) -> new Person(
                        new PersonId(row.getLong("id")), row.getString("username"), row.getString("full_name")))
                .optional()
                .orElseThrow(() -> new NotFound("Không có người này."));
    }

    /** Everybody who holds a position today, heads before deputies before staff. */
    public List<Officer> officers() {
        return officers("", Map.of());
    }

    List<Officer> officersNamed(String username) {
        return officers(" and p.username = :username", Map.of("username", username));
    }

    public List<Officer> officersOf(UnitId unit) {
        return officers(" and u.id = :unit", Map.of("unit", unit.value()));
    }

    /** Who holds a position, and everybody else of its unit. */
    public List<Officer> officersBeside(PositionId position) {
        return officers(
                " and u.id = (select unit_id from organization.position where id = :position)",
                Map.of("position", position.value()));
    }

    public List<Officer> holdersOf(PositionId position) {
        return officers(" and s.id = :position", Map.of("position", position.value()));
    }

    public Optional<Officer> headOf(UnitId unit) {
        return officersOf(unit).stream()
                .filter(officer -> officer.position().rank() == Position.Rank.HEAD)
                .findFirst();
    }

    /** The officers a key stands for today, without those who stand in. */
    public List<Officer> officersFor(AssigneeKey key) {
        String[] parts = key.value().split(":");
        long id = Long.parseLong(parts[1]);
        return switch (parts[0]) {
            case "person" -> positionsOf(new PersonId(id)).stream().limit(1).toList();
            case "position" -> holdersOf(new PositionId(id));
            default -> holdersOf(new UnitId(id), parts[2]);
        };
    }

    private List<Officer> holdersOf(UnitId unit, String duty) {
        return switch (duty) {
            case "HEAD" -> headOf(unit).stream().toList();
            case "LEADER" ->
                officersOf(unit).stream()
                        .filter(officer -> officer.position().rank() != Position.Rank.STAFF)
                        .toList();
            case "RECEIVER" -> {
                List<Officer> clerks = organizationOf(unit).id().equals(unit)
                        ? inOrganization(unit, Role.REGISTRY_CLERK)
                        : List.<Officer>of();
                yield clerks.isEmpty() ? headOf(unit).stream().toList() : clerks;
            }
            default -> inOrganization(unit, Role.valueOf(duty));
        };
    }

    // Asked for each task of a document with hundreds: one query, not one for each officer of the province.
    private List<Officer> inOrganization(UnitId organization, Role role) {
        String inside =
                """
                 and :role = any(s.roles) and u.id in (with recursive inside as (
                  select id from organization.unit where id = :organization and (kind = 'ORGANIZATION' or parent_id is null)
                  union all select below.id from organization.unit below join inside on below.parent_id = inside.id
                  where below.kind <> 'ORGANIZATION') select id from inside)
                """;
        return officers(inside, Map.of("role", role.name(), "organization", organization.value()));
    }

    List<Officer> positionsOf(PersonId person) {
        return officers(" and p.id = :person", Map.of("person", person.value()));
    }

    private List<Officer> officers(String condition, Map<String, ?> params) {
        String order = " order by case s.rank when 'HEAD' then 0 when 'DEPUTY' then 1 else 2 end, u.id, s.id, p.id";
        return jdbc.sql(OFFICER + condition + order)
                .param("today", today())
                .params(params)
                .query(TO_OFFICER)
                .list();
    }

    public List<RecipientGroup> groupsOf(UnitId organization) {
        return jdbc.sql(
                        """
                        select g.id, g.name, array_agg(u.unit_id order by u.unit_id) units
                        from organization.recipient_group g join organization.recipient_group_unit u on u.group_id = g.id
                        where g.organization_id = :organization group by g.id, g.name order by g.id
                        """)
                .param("organization", organization.value())
                .query((row, n) -> new RecipientGroup(
                        row.getLong("id"),
                        row.getString("name"),
                        Arrays.stream((Long[]) row.getArray("units").getArray())
                                .map(UnitId::new)
                                .toList()))
                .list();
    }

    public WorkingCalendar calendar() {
        return new WorkingCalendar(jdbc
                .sql("select day, kind, name from organization.calendar_day")
                .query((row, n) -> Map.entry(
                        row.getObject("day", LocalDate.class),
                        new WorkingCalendar.Day(
                                WorkingCalendar.Kind.valueOf(row.getString("kind")), row.getString("name"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The positions a person stands in for today, each with the officers who hold it. */
    List<Officer> stoodInForBy(PersonId substitute) {
        Set<Long> positions = Set.copyOf(jdbc.sql(
                        """
                        select position_id from organization.substitution
                        where substitute_id = :person and :today between since and until
                        """)
                .param("person", substitute.value())
                .param("today", today())
                .query(Long.class)
                .list());
        return positions.stream()
                .flatMap(position -> holdersOf(new PositionId(position)).stream())
                .toList();
    }
}
