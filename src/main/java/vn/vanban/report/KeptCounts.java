package vn.vanban.report;

import java.util.stream.Collectors;

/** Puts a question to the kept counts, which say how many tasks given in a year, quarter or month have which figure. */
final class KeptCounts {

    /**
     * What is open is ahead and what is overdue is late, but for those few that have become late since they were counted or
     * are due soon: they are looked up by their deadline.
     */
    private static final String QUESTION =
            """
            with near as materialized (
              select t.%1$s subject, t.figure kept, %2$s figure, count(*) tasks
              from report.task t where t.figure = 'OPEN' and t.due <= :soon and %3$s group by 1, 2, 3
              union all
              select t.%1$s, t.figure, %2$s, count(*)
              from report.task t where t.figure = 'OVERDUE' and t.due > :late and %3$s group by 1, 2, 3)
            select cast(parts.subject as text) subject,
              case figure when 'OPEN' then 'AHEAD' when 'OVERDUE' then 'LATE' else figure end figure, sum(tasks) tasks
            from (
              %4$s
              union all select subject, figure, tasks from near
              union all select subject, kept, -tasks from near
              union all %5$s) parts
            group by parts.subject, 2 having sum(tasks) <> 0
            """;

    /** What settle has added up. */
    private static final String COUNTS =
            """
            select t.%s subject, t.figure, %d * t.tasks tasks from report.task_count t
            where t.part_of = '%s' and t.part = any(cast(:parts as bigint[])) and t.axis = '%s' and t.span = '%s'
              and t.start >= date '%s' and t.start < date '%s'%s
            """;

    /** What has changed since; before the first span and after the last one, the tasks themselves. */
    private static final String DAYS =
            """
            select t.%s subject, t.figure, %d * %s tasks from report.%s t
            where t.given_on >= date '%s' and t.given_on < date '%s' and %s group by 1, 2
            """;

    private KeptCounts() {}

    /** The days are written into the question, so that the database sees how far each of its parts reaches. */
    static String question(Axis axis, Selection.Part part, Selection selection) {
        Period period = selection.period();
        return QUESTION.formatted(
                axis.column(),
                Standings.FIGURE,
                Standings.selected(selection),
                Stretch.cover(period.from(), period.to().plusDays(1), part.spans()).stream()
                        .map(stretch -> count(axis, part, stretch, selection))
                        .collect(Collectors.joining("union all\n")),
                Standings.OF_WHICH.formatted(axis.column(), "report.task", Standings.selected(selection)));
    }

    private static String count(Axis axis, Selection.Part part, Stretch stretch, Selection selection) {
        if (stretch.span() == Stretch.Span.DAY) {
            return days(axis, "count(*)", "task", stretch, selection);
        }
        // Within one unit there is nothing to count by units: it is all that is counted by leaders.
        boolean itself = part.of().equals(axis.name());
        String counts = COUNTS.formatted(
                itself ? "part" : "subject",
                stretch.sign(),
                part.of(),
                itself ? (axis == Axis.LEADER ? Axis.FIELD : Axis.LEADER) : axis,
                stretch.span(),
                stretch.from(),
                stretch.end(),
                selection.organization().isPresent() ? " and t.organization_id = :organization" : "");
        return counts + "union all\n" + days(axis, "sum(t.tasks)", "task_change", stretch, selection);
    }

    private static String days(Axis axis, String tasks, String table, Stretch stretch, Selection selection) {
        return DAYS.formatted(
                axis.column(),
                stretch.sign(),
                tasks,
                table,
                stretch.from(),
                stretch.end(),
                Standings.narrowed(selection));
    }
}
