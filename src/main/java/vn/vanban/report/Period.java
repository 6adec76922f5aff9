package vn.vanban.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ValueRange;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.TypedDay;

/**
 * The days on which the tasks that are counted were given, both included.
 *
 * @param code "2026-11", "2026-Q4", "2026-H2", "2026", "all" or "2026-11-01..2026-11-20", as it stands in addresses
 */
public record Period(String code, LocalDate from, LocalDate to) {

    private static final LocalDate BEGINNING = LocalDate.of(1976, 1, 1);
    private static final LocalDate END = LocalDate.of(2999, 12, 31);
    private static final ValueRange YEARS = ValueRange.of(BEGINNING.getYear(), END.getYear());
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Pattern CODE = Pattern.compile("(\\d{4})(?:-(?:(\\d{2})|Q([1-4])|H([12])))?");

    static final Period ALL = new Period("all", BEGINNING, END);

    /** Months from the first of one to the last of another. */
    private static Period months(String code, YearMonth first, int count) {
        return new Period(code, first.atDay(1), first.plusMonths(count - 1).atEndOfMonth());
    }

    static Period year(int year) {
        return months(Integer.toString(year), YearMonth.of(year, 1), 12);
    }

    static Period month(YearMonth month) {
        return months(month.toString(), month, 1);
    }

    static Period quarter(LocalDate day) {
        int quarter = (day.getMonthValue() + 2) / 3;
        return months(day.getYear() + "-Q" + quarter, YearMonth.of(day.getYear(), quarter * 3 - 2), 3);
    }

    static Period half(LocalDate day) {
        int half = day.getMonthValue() <= 6 ? 1 : 2;
        return months(day.getYear() + "-H" + half, YearMonth.of(day.getYear(), half * 6 - 5), 6);
    }

    /** Refused at "from" or "to" when they are no days of use here or end before they begin; either may be left open. */
    static Period between(String from, String to) {
        LocalDate first = day("from", from).orElse(BEGINNING);
        LocalDate last = day("to", to).orElse(END);
        if (last.isBefore(first)) {
            throw BusinessRuleViolation.at("to", "Ngày cuối kỳ phải từ ngày đầu kỳ trở đi.");
        }
        return first.equals(BEGINNING) && last.equals(END) ? ALL : new Period(first + ".." + last, first, last);
    }

    private static Optional<LocalDate> day(String field, String typed) {
        Optional<LocalDate> day = TypedDay.read(field, typed);
        if (day.filter(one -> one.isBefore(BEGINNING) || one.isAfter(END)).isPresent()) {
            throw BusinessRuleViolation.at(
                    field, "Hãy chọn ngày từ %s đến %s.".formatted(DATE.format(BEGINNING), DATE.format(END)));
        }
        return day;
    }

    static Period read(String code) {
        if (code.equals(ALL.code)) {
            return ALL;
        }
        String[] days = code.split("\\.\\.", -1);
        if (days.length == 2) {
            return between(days[0], days[1]);
        }
        Matcher parts = CODE.matcher(code);
        if (!parts.matches()
                || parts.group(2) != null && !parts.group(2).matches("0[1-9]|1[0-2]")
                || !YEARS.isValidIntValue(Integer.parseInt(parts.group(1)))) {
            throw BusinessRuleViolation.at("period", "Không có kỳ “%s”.".formatted(code));
        }
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) != null) {
            return month(YearMonth.parse(code));
        }
        if (parts.group(3) != null) {
            return quarter(LocalDate.of(year, Integer.parseInt(parts.group(3)) * 3, 1));
        }
        return parts.group(4) != null ? half(LocalDate.of(year, Integer.parseInt(parts.group(4)) * 6, 1)) : year(year);
    }

    /** The periods an office reports by, which this day is in; then everything. */
    static List<Period> usual(LocalDate day) {
        return List.of(month(YearMonth.from(day)), quarter(day), half(day), year(day.getYear()), ALL);
    }

    public boolean isOwn() {
        return code.contains("..");
    }

    public boolean isAll() {
        return equals(ALL);
    }

    /** The first of its own dates, null where it is left open. */
    public LocalDate ownFrom() {
        return isOwn() && !from.equals(BEGINNING) ? from : null;
    }

    /** The last of its own dates, null where it is left open. */
    public LocalDate ownTo() {
        return isOwn() && !to.equals(END) ? to : null;
    }

    /** "giao trong quý IV/2026", "giao từ 01/11/2026" */
    public String given() {
        return "giao " + (isOwn() ? words() : isAll() ? "trong mọi kỳ" : "trong " + words());
    }

    /** "quý IV/2026" */
    public String words() {
        Matcher parts = CODE.matcher(code);
        if (!parts.matches()) {
            return isAll()
                    ? "tất cả"
                    : Stream.of(
                                    Optional.ofNullable(ownFrom()).map(day -> "từ " + DATE.format(day)),
                                    Optional.ofNullable(ownTo()).map(day -> "đến " + DATE.format(day)))
                            .flatMap(Optional::stream)
                            .collect(Collectors.joining(" "));
        }
        String year = parts.group(1);
        if (parts.group(2) != null) {
            return "tháng " + from.getMonthValue() + "/" + year;
        }
        if (parts.group(3) != null) {
            return "quý " + List.of("I", "II", "III", "IV").get(from.getMonthValue() / 3) + "/" + year;
        }
        return parts.group(4) != null
                ? (from.getMonthValue() == 1 ? "6 tháng đầu năm " : "6 tháng cuối năm ") + year
                : "năm " + year;
    }

    /** The period of the same kind before this one; empty for own dates and for everything. */
    public Optional<Period> before() {
        return neighbour(from.minusDays(1));
    }

    public Optional<Period> after() {
        return neighbour(to.plusDays(1));
    }

    private Optional<Period> neighbour(LocalDate day) {
        Matcher parts = CODE.matcher(code);
        if (!parts.matches() || !YEARS.isValidIntValue(day.getYear())) {
            return Optional.empty();
        }
        if (parts.group(2) != null) {
            return Optional.of(month(YearMonth.from(day)));
        }
        return Optional.of(
                parts.group(3) != null ? quarter(day) : parts.group(4) != null ? half(day) : year(day.getYear()));
    }

    /** Everything before it, from which its open tasks were carried over; empty where nothing is before it. */
    Optional<Period> past() {
        LocalDate end = from.minusDays(1);
        return end.isBefore(BEGINNING)
                ? Optional.empty()
                : Optional.of(new Period(BEGINNING + ".." + end, BEGINNING, end));
    }
}
