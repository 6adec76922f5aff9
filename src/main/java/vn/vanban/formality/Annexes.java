package vn.vanban.formality;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The annexes behind the signature: "Phụ lục I", its title, and what it goes with. */
final class Annexes {

    private static final Pattern HEADING =
            Pattern.compile("phu luc\\b ?(so )?([ivxlc]+|\\d+[a-z]?|[a-z])?(\\b|[ :.\\-–].{0,80})");

    /**
     * One annex's head.
     *
     * @param title the lines between the heading and "(Kèm theo …)" or the text
     */
    record Annex(Line heading, List<Line> title) {}

    private final List<Annex> all = new ArrayList<>();

    Annexes(List<Paragraph> paragraphs, int from) {
        for (int i = from; i < paragraphs.size(); i++) {
            if (isHeading(paragraphs.get(i))) {
                all.add(new Annex(heading(paragraphs.get(i)), title(paragraphs, i)));
            }
        }
    }

    static boolean isHeading(Paragraph paragraph) {
        Line line = heading(paragraph);
        return line != null
                && HEADING.matcher(line.folded()).matches()
                && line.text().startsWith("P")
                && !line.text().matches(".*[;,]$")
                && (line.isCentred() || line.isBold() || line.isCapitals() || paragraph.startsPage());
    }

    private static Line heading(Paragraph paragraph) {
        List<Line> lines = paragraph.lines(false);
        return lines.isEmpty() ? null : lines.get(0);
    }

    private static List<Line> title(List<Paragraph> paragraphs, int at) {
        List<Line> title = new ArrayList<>(paragraphs.get(at).lines(false));
        title.remove(0);
        for (int i = at + 1; i < paragraphs.size() && i < at + 6; i++) {
            for (Line line : paragraphs.get(i).lines(false)) {
                if (!line.isCentred()
                        || line.text().startsWith("(")
                        || line.isRule()
                        || line.paragraph().cell() != null && paragraphs.get(at).cell() == null) {
                    return title;
                }
                title.add(line);
            }
        }
        return title;
    }

    List<Annex> all() {
        return all;
    }
}
