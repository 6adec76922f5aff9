package vn.vanban.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanban.organization.Directory;
import vn.vanban.shared.DueText;
import vn.vanban.shared.WorkingCalendar;

/** How the tasks in force stand: read from the kept counts, or counted where there are none. */
@Component
class Standings {

    static final int DOCUMENTS = 50;
    private static final int NEWEST_TASKS = 2_000;

    /** The figure at this moment; what is kept as open or overdue is late, soon or ahead by its deadline. */
    static final String FIGURE =
            """
            case when t.figure not in ('OPEN', 'OVERDUE') then t.figure when t.due <= :late then 'LATE'
              when t.due <= :soon then 'SOON' else 'AHEAD' end""";

    /** Those of them that are open in time by an extension only, and those that wait for their acceptance: few, and indexed. */
    static final String OF_WHICH =
            """
            select t.%1$s subject, 'OPEN_EXTENDED' figure, count(*) tasks from %2$s t
            where t.first_due <= :late and t.due > :late and %3$s group by 1
            union all
            select t.%1$s, 'TO_ACCEPT', count(*) from %2$s t where t.to_accept and %3$s group by 1
            """;

    private static final String TASKS =
            "select cast(subject as text) subject, figure, tasks from (select t.%1$s subject, " + FIGURE
                    + " figure, count(*) tasks from %2$s t where %3$s group by 1, 2 union all " + OF_WHICH
                    + ") counted";

    /** First all tasks of the page's documents: the database might go through all tasks of a unit instead. */
    private static final String LISTED =
            "with listed as materialized (select * from report.task where document_id = any(cast(:documents as uuid[]))) ";

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Clock clock;

    Standings(JdbcClient jdbc, Directory directory, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.clock = clock;
    }

    /** The days that divide what is late, soon due and ahead. */
    record Horizon(LocalDate late, LocalDate soon) {

        static Horizon of(ZonedDateTime now, WorkingCalendar calendar) {
            LocalDate late = now.toLocalDate();
            while (!now.isAfter(calendar.closingOf(late))) {
                late = late.minusDays(1);
            }
            return new Horizon(late, calendar.plusWorkingDays(now.toLocalDate(), DueText.SOON_IN_WORKING_DAYS));
        }
    }

    Horizon horizon() {
        return Horizon.of(ZonedDateTime.now(clock.withZone(WorkingCalendar.ZONE)), directory.calendar());
    }

    /** By unit, field or leader: whose tasks are latest first. */
    @Transactional(readOnly = true)
    List<Standing> by(Axis axis, Selection selection, Horizon horizon) {
        if (axis == Axis.DOCUMENT) {
            return byDocument(selection, horizon);
        }
        return named(axis, figures(axis, selection, horizon));
    }

    @Transactional(readOnly = true)
    Standing all(Selection selection, Horizon horizon) {
        // There are fewer leaders than units, and each task has one.
        return figures(Axis.LEADER, selection, horizon).values().stream()
                .reduce(Standing.none("", "Tất cả"), Standing::plus);
    }

    private Map<String, Standing> figures(Axis axis, Selection selection, Horizon horizon) {
        String sql = selection
                .part()
                .map(part -> KeptCounts.question(axis, part, selection))
                .orElseGet(() -> TASKS.formatted(axis.column(), "report.task", selected(selection)));
        return ask(sql, selection, horizon, new String[0]);
    }

    /** The documents with most tasks late, then the newest; a page of them, each with all its tasks of the selection. */
    private List<Standing> byDocument(Selection selection, Horizon horizon) {
        String selected = selected(selection);
        List<String> documents = statement(
                        """
                        select cast(document_id as text) from (
                          (select t.document_id, count(*) late, null newest from report.task t
                           where t.figure in ('OPEN', 'OVERDUE', 'LATE') and t.due <= :late and %1$s
                           group by 1 order by 2 desc, 1 limit :page)
                          union all
                          (select document_id, 0, cast(max(given_on) as text) from (
                             select t.document_id, t.given_on from report.task t where %1$s
                             order by t.given_on desc limit :newest) latest
                           group by 1)) listed
                        group by document_id order by max(late) desc, max(newest) desc nulls last, document_id limit :page
                        """
                                .formatted(selected),
                        selection,
                        horizon)
                .param("page", DOCUMENTS)
                .param("newest", NEWEST_TASKS)
                .query(String.class)
                .list();
        Map<String, Standing> found = ask(
                LISTED + TASKS.formatted("document_id", "listed", selected),
                selection,
                horizon,
                documents.toArray(String[]::new));
        Map<String, String> names = new HashMap<>();
        jdbc.sql(
                        "select id, code_number, code_notation, type, subject from document.document where id = any(cast(:documents as uuid[]))")
                .param("documents", documents.toArray(String[]::new))
                .query((row, n) ->
                        names.put(row.getString("id"), TaskLists.code(row) + ": " + row.getString("subject")))
                .list();
        return documents.stream()
                .map(document -> found.get(document))
                .map(standing -> new Standing(standing.subject(), names.get(standing.subject()), standing.figures()))
                .toList();
    }

    private Map<String, Standing> ask(String sql, Selection selection, Horizon horizon, String[] documents) {
        Map<String, Map<Figure, Long>> figures = new LinkedHashMap<>();
        statement(sql, selection, horizon).param("documents", documents).query(row -> {
            Map<Figure, Long> counts =
                    figures.computeIfAbsent(row.getString("subject"), subject -> new EnumMap<>(Figure.class));
            for (Figure figure : Figure.of(row.getString("figure"))) {
                counts.merge(figure, row.getLong("tasks"), Long::sum);
            }
        });
        Map<String, Standing> standings = new LinkedHashMap<>();
        figures.forEach((subject, counts) -> standings.put(subject, new Standing(subject, subject, counts)));
        return standings;
    }

    /** In a transaction. */
    JdbcClient.StatementSpec statement(String sql, Selection selection, Horizon horizon) {
        // After a few times PostgreSQL would keep one plan for every unit and day, and go through all tasks.
        jdbc.sql("set local plan_cache_mode = force_custom_plan").update();
        // Counting tasks themselves, it would rather sort a hundred thousand on the disk than keep a thousand sums.
        jdbc.sql("set local work_mem = '32MB'").update();
        Period period = selection.period();
        return jdbc.sql(sql)
                .param("organization", selection.organization().orElse(null))
                .param("allUnits", selection.organization().isPresent())
                .param("units", selection.units().toArray(Long[]::new))
                .param("unit", selection.unit().orElse(null))
                .param("field", selection.field().orElse(null))
                .param("leader", selection.leader().orElse(null))
                .param("document", selection.document().orElse(null))
                .param("from", period.from())
                .param("to", period.to())
                .param(
                        "parts",
                        selection
                                .part()
                                .map(Selection.Part::ids)
                                .orElse(List.of())
                                .toArray(Long[]::new))
                .param("late", horizon.late())
                .param("soon", horizon.soon());
    }

    /** Only conditions that are asked for, so that the database sees by which index to go. */
    static String selected(Selection selection) {
        return "t.given_on between :from and :to and " + narrowed(selection);
    }

    /** As before, of whatever period. */
    static String narrowed(Selection selection) {
        StringBuilder sql = new StringBuilder(
                selection.organization().isPresent()
                        ? "t.organization_id = :organization"
                        : "t.unit_id = any(cast(:units as bigint[]))");
        selection.unit().ifPresent(one -> sql.append(" and t.unit_id = :unit"));
        selection.field().ifPresent(one -> sql.append(" and t.field_id = :field"));
        selection.leader().ifPresent(one -> sql.append(" and t.leader_id = :leader"));
        selection.document().ifPresent(one -> sql.append(" and t.document_id = :document"));
        return sql.toString();
    }

    private List<Standing> named(Axis axis, Map<String, Standing> standings) {
        Map<String, String> names = names(axis);
        return standings.values().stream()
                .map(one -> new Standing(one.subject(), names.getOrDefault(one.subject(), "Chưa ghi"), one.figures()))
                .sorted(Comparator.comparing((Standing one) -> one.of(Figure.LATE))
                        .reversed()
                        .thenComparing(Comparator.comparing(Standing::total).reversed())
                        .thenComparing(Standing::name))
                .toList();
    }

    private Map<String, String> names(Axis axis) {
        Map<String, String> names = new HashMap<>();
        jdbc.sql(
                        axis == Axis.LEADER
                                ? "select id, full_name as name from organization.person"
                                : "select id, name from organization.unit")
                .query(row -> {
                    names.put(row.getString("id"), row.getString("name"));
                });
        return names;
    }
}
