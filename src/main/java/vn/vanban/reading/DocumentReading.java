package vn.vanban.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a document says: its facts and the tasks it orders, in the order of the text. */
public record DocumentReading(DocumentFacts facts, List<Assignment> assignments) {

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
        var items = Outline.of(paragraphs, layout);
        var zone = "BC".equals(facts.type()) ? Zone.NARRATIVE : Zone.DUTIES;
        var tables = AnnexTable.read(paragraphs, day);
        var assignments = new ArrayList<>(Assignments.of(items, layout, day, zone, tables.rows()));
        assignments.addAll(tables.assignments());
        return new DocumentReading(facts, List.copyOf(assignments));
    }

    /** Whether a line with tabs, the first of a table, says by its columns that the table gives out tasks. */
    public static boolean isTaskHead(String line) {
        return AnnexTable.isHead(line);
    }
}
