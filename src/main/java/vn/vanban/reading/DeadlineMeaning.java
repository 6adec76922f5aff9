package vn.vanban.reading;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import vn.vanban.reading.Deadline.Origin;
import vn.vanban.reading.Deadline.Unit;

/** What the words that a rule has matched mean as a deadline; null where they mean none. */
final class DeadlineMeaning {

    private DeadlineMeaning() {}

    /** Months that a stretch over the turn of a year lasts at most: a longer one is a slip of the pen. */
    private static final int LONGEST = 8;

    static Deadline term(Match match, Origin origin) {
        return Deadline.relative(match.number("amount"), match.get("unit", Unit.class), origin);
    }

    static Every every(Match match) {
        return match.get("every", Every.class);
    }

    static Deadline monthOfYear(Match match) {
        var every = every(match);
        var months =
                match.all("month", Integer.class).stream().map(String::valueOf).toList();
        boolean named = every.isYearly() || every.coversMonths() && months.size() > 1;
        return named
                ? Deadline.recurring(
                        (every.isYearly() ? every : Every.years(1)).rule() + ";BYMONTH=" + String.join(",", months))
                : null;
    }

    static Deadline due(Match match, boolean before) {
        return due(match.get("span", Span.class), match, before);
    }

    /** "Tháng 12, …": neither "Năm 2026, …", which tells, nor "Ngày 12/11/2026, …", which opens a narrative. */
    static Deadline dueInSpan(Match match) {
        var span = match.get("span", Span.class);
        return span.isWholeYear() || span.first().equals(span.last()) ? null : due(span, match, false);
    }

    static Deadline dueOnDate(Match match) {
        return due(day(match), match, match.get("limit", Boolean.class));
    }

    static Deadline dueAtHour(Match match) {
        return due(day(match), match, false);
    }

    /** What no word limits is an appointment only where it lies ahead. */
    static Deadline dueAhead(Match match) {
        return ahead(day(match), match);
    }

    static Deadline endOfMonthAhead(Match match) {
        return ahead(Span.months(match.number("year"), match.number("month"), match.number("month")), match);
    }

    static Deadline endOfQuarterAhead(Match match) {
        return ahead(Span.quarters(match.number("year"), match.number("quarter"), match.number("quarter")), match);
    }

    private static Deadline ahead(Span span, Match match) {
        var day = span.dated(match.issued());
        boolean ahead = day != null && (match.issued() == null || day.end().isAfter(match.issued()));
        return ahead ? Deadline.date(day.end()) : null;
    }

    static Deadline onDay(Match match) {
        return due(day(match), match, false);
    }

    private static Span day(Match match) {
        return match.get(match.has("date") ? "date" : match.has("span") ? "span" : "monthday", Span.class);
    }

    static Deadline dueOnDay(Match match, boolean before) {
        return due(match.get("monthday", Span.class), match, before);
    }

    static Deadline due(Span span, Match match, boolean before) {
        var dated = span.dated(match.issued());
        if (dated == null) {
            return Deadline.event();
        }
        return Deadline.date(before ? dated.start().minusDays(1) : dated.end());
    }

    /** From its first day on, with no end. */
    static Deadline onwards(Span span, Match match) {
        var dated = span.dated(match.issued());
        return dated == null ? Deadline.event() : Deadline.period(dated.start(), null);
    }

    /** 31 May, by which the framework plans of school years let lessons end. */
    static Deadline endOfSchoolYear(Match match) {
        var years = match.all("year", Integer.class);
        return years.get(1) == years.get(0) + 1 ? Deadline.date(LocalDate.of(years.get(1), 5, 31)) : null;
    }

    static Deadline onwardsAhead(Match match) {
        var from = onwards(match.get("date", Span.class), match);
        return match.issued() != null && from.start().isAfter(match.issued()) ? from : null;
    }

    /** "Kể từ ngày 10/9" that has passed is no day of the year to come. */
    static Deadline onwardsThisYear(Match match) {
        if (match.issued() == null) {
            return Deadline.event();
        }
        var from = match.get("monthday", Span.class).in(match.issued().getYear());
        return from.start().isBefore(match.issued()) ? Deadline.NONE : Deadline.period(from.start(), null);
    }

    static Deadline period(Match match) {
        var spans = match.all("span", Span.class);
        var last = spans.get(1).dated(match.issued());
        if (last == null) {
            return Deadline.event();
        }
        boolean dashBeforeYear = spans.get(1).isWholeYear()
                && !spans.get(0).isWholeYear()
                && spans.get(0).year() == null;
        if (dashBeforeYear) {
            return null;
        }
        return fromTo(spans.get(0).in(last.year()), last, spans.get(0).year() == null);
    }

    static Deadline inMonth(Match match) {
        var month = Span.months(match.number("year"), match.number("month"), match.number("month"));
        return Deadline.date(month.end());
    }

    static Deadline fromDay(Match match) {
        var last = lastDay(match);
        var first = last == null ? null : Span.day(last.year(), match.number("month"), match.number("day"));
        return first == null ? null : fromTo(first, last, true);
    }

    // "từ 20/12 đến 10/01/2027" began in the year before.
    private static Deadline fromTo(Span first, Span last, boolean yearOpen) {
        boolean turns = first.start().isAfter(last.end());
        var start = turns && yearOpen ? first.start().minusYears(1) : first.start();
        boolean ordered = !start.isAfter(last.end())
                && !(turns && start.plusMonths(LONGEST).isBefore(last.end()));
        return ordered ? Deadline.period(start, last.end()) : null;
    }

    private static Span lastDay(Match match) {
        var end = match.has("date") ? "date" : match.has("dotday") ? "dotday" : "monthday";
        return match.get(end, Span.class).dated(match.issued());
    }

    static Deadline daysOfMonth(Match match) {
        var last = lastDay(match);
        var first = last == null ? null : Span.day(last.year(), last.first().getMonthValue(), match.number("day"));
        return first == null || first.start().isAfter(last.end()) ? null : Deadline.period(first.start(), last.end());
    }

    static Deadline daysAhead(Match match) {
        var days = daysOfMonth(match);
        return days == null || match.issued() != null && !days.start().isAfter(match.issued()) ? null : days;
    }

    static Deadline dayOfThisMonth(Match match) {
        if (match.issued() == null) {
            return Deadline.event();
        }
        var day = Span.day(match.issued().getYear(), match.issued().getMonthValue(), match.number("day"));
        return day == null ? null : due(day, match, match.get("limit", Boolean.class));
    }

    /** The next such day of the week; "trước thứ Năm" ends on Wednesday. */
    static Deadline dueOnWeekday(Match match, boolean before) {
        if (match.issued() == null) {
            return Deadline.event();
        }
        var day = match.get("weekdays", Weekdays.class).first();
        var next = match.issued().with(TemporalAdjusters.next(day));
        return Deadline.date(before ? next.minusDays(1) : next);
    }

    /** The next day with this number. */
    static Deadline nextSuchDay(Match match) {
        if (match.issued() == null) {
            return Deadline.event();
        }
        boolean gone = match.number("day") < match.issued().getDayOfMonth();
        var month = match.issued().plusMonths(gone ? 1 : 0);
        var day = Span.day(month.getYear(), month.getMonthValue(), match.number("day"));
        return day == null ? null : due(day, match, match.get("limit", Boolean.class));
    }

    static Deadline thisMonth(Match match) {
        return match.issued() == null
                ? Deadline.event()
                : Deadline.date(match.issued().withDayOfMonth(match.issued().lengthOfMonth()));
    }

    static Deadline quarters(Match match) {
        var numbers = match.all("quarter", Integer.class);
        var year = match.has("year") ? match.number("year") : null;
        var span = Span.quarters(year, numbers.get(0), numbers.get(1));
        var dated = span == null ? null : span.dated(match.issued());
        return dated == null ? null : Deadline.period(dated.start(), dated.end());
    }

    static Deadline years(List<Integer> years) {
        var first = Span.year(years.get(0));
        var last = Span.year(years.get(1));
        return first.year() > last.year() ? null : Deadline.period(first.start(), last.end());
    }
}
