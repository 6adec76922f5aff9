package vn.vanban.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a document says: its facts and the tasks it orders, in the order of the text. */
public record DocumentReading(DocumentFacts facts, List<Assignment> assignments) {

    /** What asks for something in one of these orders it: a conclusion, a directive, a dispatch by wire. */
    private static final Set<String> CONCLUDE = Set.of("TB", "KL", "CT", "CĐ");

    /** Reads a whole document from its text. */
    public static DocumentReading of(String text) {
        return of(text, null);
    }

    /** Reads a whole document; {@code issued} is its day of issue where that is known from elsewhere, or null. */
    public static DocumentReading of(String text, LocalDate issued) {
        var whole = Text.of(text);
        var paragraphs = Paragraphs.of(whole);
        var layout = Layout.of(paragraphs);
        var facts = FactsReader.read(paragraphs, layout, whole);
        var day = issued != null
                ? issued
                : facts.issued() != null ? facts.issued() : IssueDate.near(paragraphs, layout, facts.cites());
        var tables = AnnexTable.read(paragraphs, day);
        var zones = new Zones(
                "BC".equals(facts.type()) ? Zone.NARRATIVE : Zone.DUTIES,
                CONCLUDE.contains(String.valueOf(facts.type())));
        var assignments =
                new ArrayList<>(Assignments.of(Outline.of(paragraphs, layout), layout, day, zones, tables.rows()));
        if (assignments.isEmpty() && tables.assignments().isEmpty() && zones.byDefault() == Zone.DUTIES) {
            assignments.addAll(readThroughout(paragraphs, layout.throughout(paragraphs), day, tables.rows()));
        }
        assignments.addAll(tables.assignments());
        return new DocumentReading(facts, List.copyOf(assignments));
    }

    // A form that nobody has seen may call its orders by any name: where its headings lead to none, they are not
    // heeded,
    // and what names somebody or a time is taken wherever it stands.
    private static List<Assignment> readThroughout(
            List<Paragraph> paragraphs, Layout layout, LocalDate day, Set<Paragraph> rows) {
        return Assignments.of(Outline.of(paragraphs, layout), layout, day, Zones.unheeded(), rows).stream()
                .filter(task -> !task.general())
                .toList();
    }

    /** Whether a line with tabs, the first of a table, says by its columns that the table gives out tasks. */
    public static boolean isTaskHead(String line) {
        return AnnexTable.isHead(line);
    }
}
