package vn.vanban.drafting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kinds of periods that reports are made for, and how each is moved on by one in a text. */
enum ReportPeriod {
    MONTH("tháng {n}(?:/|{s}năm{s}){year}", "(\\d{1,2})", 12) {
        @Override
        String written(int ordinal, String as) {
            // Months one and two carry a zero (Phụ lục I, Mục II.4); others where the writer put one.
            boolean zeroed = ordinal < 3 || as.startsWith("0") && ordinal(as) > 2;
            return (zeroed ? "%02d" : "%d").formatted(ordinal);
        }
    },
    QUARTER("quý {n}(?:/|{s}năm{s}){year}", "(IV|I{1,3}|[1-4])", 4) {
        @Override
        int ordinal(String written) {
            int roman = ROMAN.indexOf(written.toUpperCase());
            return roman >= 0 ? roman + 1 : Integer.parseInt(written);
        }

        @Override
        String written(int ordinal, String as) {
            return Character.isDigit(as.charAt(0)) ? Integer.toString(ordinal) : ROMAN.get(ordinal - 1);
        }
    },
    HALF_YEAR("0?6 tháng {n}{s}năm{s}{year}", "(đầu|cuối)", 2) {
        @Override
        int ordinal(String written) {
            return written.equals("đầu") ? 1 : 2;
        }

        @Override
        String written(int ordinal, String as) {
            return ordinal == 1 ? "đầu" : "cuối";
        }
    },
    YEAR("năm{s}{year}", "", 1);

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    private final Pattern pattern;
    private final int perYear;

    ReportPeriod(String words, String ordinal, int perYear) {
        String spaced = "(?:\\s|&nbsp;)+";
        this.pattern = Pattern.compile(
                words.replace("{n}", ordinal)
                        .replace("{s}", spaced)
                        .replace("{year}", "(\\d{4})")
                        .replaceAll("(?<=tháng|quý) ", Matcher.quoteReplacement(spaced)),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.perYear = perYear;
    }

    /** The kind of period a subject names, the shortest where it names several. */
    static Optional<ReportPeriod> namedIn(String subject) {
        return Arrays.stream(values())
                .filter(period -> period.pattern.matcher(subject).find())
                .findFirst();
    }

    /** The text with every period of this kind moved on by one; citations of days and programmes stay. */
    String movedOn(String text) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(next(found)));
    }

    private String next(MatchResult found) {
        int yearGroup = this == YEAR ? 1 : 2;
        int year = Integer.parseInt(found.group(yearGroup));
        if (this == YEAR) {
            return replaced(found, yearGroup, Integer.toString(year + 1));
        }
        String written = found.group(1);
        int ordinal = ordinal(written);
        int following = ordinal % perYear + 1;
        String moved = replaced(found, yearGroup, Integer.toString(following == 1 ? year + 1 : year));
        int start = found.start(1) - found.start();
        return moved.substring(0, start) + written(following, written) + moved.substring(start + written.length());
    }

    private static String replaced(MatchResult found, int group, String words) {
        int start = found.start(group) - found.start();
        int end = found.end(group) - found.start();
        return found.group().substring(0, start) + words + found.group().substring(end);
    }

    int ordinal(String written) {
        return Integer.parseInt(written);
    }

    String written(int ordinal, String as) {
        return Integer.toString(ordinal);
    }
}
