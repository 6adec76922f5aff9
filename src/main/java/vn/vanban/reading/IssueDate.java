package vn.vanban.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day of issue in a document's head, and what comes nearest to it where the head leaves it blank. */
final class IssueDate {

    private static final int OPENING = 4;

    private static final Pattern FULL =
            Pattern.compile("(?iu)ngày\\s*(\\d{1,2})\\s*th[áảãàạa]ng\\s*(\\d{1,2})\\s*năm\\s*(\\d{4})");
    private static final Pattern SHORT =
            Pattern.compile("(?iu)ngày\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})");
    private static final Pattern MONTH =
            Pattern.compile("(?iu)ngày[\\s.…]*th[áảãàạa]ng\\s*(\\d{1,2})\\s*năm\\s*(\\d{4})");

    /** "ngày 2| tháng 5": a scanner's 1. */
    private static final Pattern BAR = Pattern.compile("(?iu)(?<=ngày \\d)\\|(?= tháng)");

    private static final Pattern OF_MONTH =
            Pattern.compile("(?iu)(?<!\\d )tháng\\s*(0?[1-9]|1[0-2])\\s*(?:/|năm)\\s*(\\d{4})");

    private IssueDate() {}

    /** The date a line states in full, or null. */
    static LocalDate in(String line) {
        for (var pattern : List.of(FULL, SHORT)) {
            Matcher matcher = pattern.matcher(BAR.matcher(line.replace("*", "")).replaceAll("1"));
            if (matcher.find()) {
                var day = Span.day(number(matcher, 3), number(matcher, 2), number(matcher, 1));
                return day == null ? null : day.start();
            }
        }
        return null;
    }

    /**
     * Only for working out years that deadlines leave open: the month of a head whose day is blank, the day of the
     * meeting with which the text opens, or that of the last document it cites.
     */
    static LocalDate near(List<Paragraph> paragraphs, Layout layout, List<String> cites) {
        for (var paragraph : paragraphs.subList(0, Math.min(layout.body(), paragraphs.size()))) {
            var matcher = MONTH.matcher(paragraph.value());
            if (matcher.find() && number(matcher, 1) >= 1 && number(matcher, 1) <= 12) {
                return LocalDate.of(number(matcher, 2), number(matcher, 1), 1);
            }
        }
        for (int i = layout.body(); i < Math.min(layout.body() + OPENING, paragraphs.size()); i++) {
            var value = paragraphs.get(i).value();
            var date =
                    Text.fold(value).startsWith("ngay") ? in(value.substring(0, Math.min(40, value.length()))) : null;
            if (date != null) {
                return date;
            }
        }
        var ofTitle = ofTitle(paragraphs, layout);
        return ofTitle != null ? ofTitle : Citations.last(cites);
    }

    // "Kế hoạch thu quỹ tháng 5 năm 2026" without a head.
    private static LocalDate ofTitle(List<Paragraph> paragraphs, Layout layout) {
        var matcher = OF_MONTH.matcher(
                layout.title() < 0 ? "" : paragraphs.get(layout.title()).value());
        return matcher.find() ? LocalDate.of(number(matcher, 2), number(matcher, 1), 1) : null;
    }

    // "Bình An, ngày 2 tháng 13": a month that does not exist makes no date.
    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
