package vn.vanban.formality;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The cases of Phụ lục II that words alone decide. */
final class CapitalizationCheck {

    /** Words written with the wrong letter, and how they are written right. */
    private record Spelling(Pattern wrong, UnaryOperator<String> right) {

        static Spelling of(String wrong, UnaryOperator<String> right) {
            return new Spelling(Pattern.compile(wrong, Pattern.UNICODE_CHARACTER_CLASS), right);
        }

        static Spelling of(String wrong, String right) {
            return of(wrong, words -> right);
        }
    }

    private static final String INSIDE = "(?<=[\\p{Ll},;] )";
    // "quản lý nhà nước" is a kind of management, as "ngân sách nhà nước" is a kind of budget; the State itself is
    // written big.
    private static final String ADJECTIVE_AFTER =
            "(?<!\\b([Qq]uản l[ýí]|[Hh]ành chính|cơ quan|tổ chức|doanh nghiệp|ngân sách|vốn|đơn vị|kho bạc|công chức|tài sản|bí mật|ngành|lãnh đạo|"
                    + "thanh tra|kiểm toán|ngân hàng|Ngân hàng|Kiểm toán|Kho bạc|cấp|Cơ quan|Ngân sách|Doanh nghiệp|Vốn|tiền|đầu tư|sử dụng|sở hữu|ngoài|bộ máy|cán bộ|viên chức|phòng thủ|phủ) )";
    private static final String PEOPLE_IN_NAMES =
            "(?<!\\b([ỦUủu][ỷỶyYỦủ] ban|Hội đồng|hội đồng|[Tt][òo][àaá] án|Viện kiểm sát|viện kiểm sát|[Qq]uân đội|[Cc]ông an|Nhà giáo|Thầy thuốc|Nghệ sĩ|[Hh]ội thẩm|[Qq]uỹ tín dụng|[Ả-ỹ\\w]+ sát) )";

    private static final List<Spelling> SPELLINGS = List.of(
            Spelling.of(ADJECTIVE_AFTER + "\\bnhà nước\\b(?! ngoài)", "Nhà nước"),
            Spelling.of(PEOPLE_IN_NAMES + "\\bnhân dân\\b(?! tệ)", "Nhân dân"),
            Spelling.of("\\bquốc hội\\b|\\bQuốc Hội\\b", "Quốc hội"),
            Spelling.of("(?<!\\bphi )\\bchính phủ\\b(?! (điện tử|số|nước ngoài|các nước))", "Chính phủ"),
            Spelling.of("\\bthủ tướng\\b", "Thủ tướng"),
            Spelling.of("\\b(việt nam|Việt nam|việt Nam)\\b", "Việt Nam"),
            Spelling.of("\\b(Hồ Chí minh|Hồ chí minh|Hồ chí Minh|hồ chí minh)\\b", "Hồ Chí Minh"),
            Spelling.of("\\b(Hà nội|hà nội)\\b", "Hà Nội"),
            Spelling.of("\\b[Tt]ết nguyên đán\\b", words -> words.charAt(0) + "ết Nguyên đán"),
            Spelling.of(
                    "\\bthứ (hai|ba|tư|năm|sáu|bảy)(?=,? (ngày|hằng tuần|hàng tuần|tuần))",
                    CapitalizationCheck::raiseSecond),
            Spelling.of(
                    "\\b(Bộ|Sở) (y tế|tài chính|nội vụ|tư pháp|công thương|xây dựng|nông nghiệp|giáo dục|khoa học|văn hóa|ngoại giao|quốc phòng|công an)\\b",
                    CapitalizationCheck::raiseSecond),
            Spelling.of("\\b(điều|chương) (?=\\d|[IVX]+\\b)", CapitalizationCheck::raise),
            Spelling.of("\\bmục (?=[IVX]+\\b)", CapitalizationCheck::raise),
            Spelling.of(INSIDE + "(Khoản|Điểm) (?=\\d|[a-zđ]\\b)", CapitalizationCheck::lower),
            Spelling.of("(?<=[\\p{L}] )(Tỉnh|Huyện) (?=\\p{Lu}\\p{Ll})", CapitalizationCheck::lower));

    private static final int CONTEXT = 20;
    private static final Pattern SENTENCE_START =
            Pattern.compile("(?<=\\p{Ll}{3}[.?!] )\\p{Ll}(?=\\p{L}+ )", Pattern.UNICODE_CHARACTER_CLASS);

    private CapitalizationCheck() {}

    static Stream<Fault> faults(Anatomy document) {
        List<Fault> faults = new ArrayList<>();
        List<Paragraph> body = document.body();
        Stream.concat(document.bases().stream(), body.stream())
                .map(Paragraph::whole)
                .forEach(line -> {
                    SPELLINGS.forEach(spelling -> search(line, spelling.wrong)
                            .forEach(found -> faults.add(fault(line, found, spelling.right.apply(found.group())))));
                    search(line, SENTENCE_START).forEach(found -> faults.add(fault(line, found, raise(found.group()))));
                });
        body.stream()
                .map(Paragraph::whole)
                .filter(line -> startsSmall(body, line))
                .forEach(line -> search(line, Pattern.compile("^\\s*\\p{Ll}"))
                        .forEach(found -> faults.add(fault(line, found, raise(found.group())))));
        return Fault.together(faults).stream();
    }

    private static Stream<MatchResult> search(Line line, Pattern pattern) {
        Matcher matcher = pattern.matcher(line.raw());
        return matcher.results();
    }

    private static Fault fault(Line line, MatchResult found, String right) {
        int from = Math.max(0, line.raw().lastIndexOf(' ', Math.max(0, found.start() - CONTEXT)));
        Line nearby = new Line(
                line.paragraph(),
                line.from() + from,
                line.from() + Math.min(line.raw().length(), found.end() + CONTEXT));
        // A single letter says nothing: its word is shown.
        String rest = found.group().length() < 3 ? restOfWord(line.raw(), found.end()) : "";
        return Fault.at(nearby, (found.group() + rest).strip(), (right + rest).strip())
                .reworded(line, found.start(), found.end(), right);
    }

    private static String restOfWord(String text, int from) {
        int to = from;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    private static boolean startsSmall(List<Paragraph> body, Line line) {
        int at = body.indexOf(line.paragraph());
        return at > 0
                && !line.paragraph().format().numbered()
                && !body.get(at - 1).text().strip().matches("(?s).*[,;:–-]")
                && line.raw().matches("(?s)\\s*\\p{Ll}\\p{L}+ .*");
    }

    private static String raise(String words) {
        int first = words.length() - words.stripLeading().length();
        return words.substring(0, first) + words.substring(first, first + 1).toUpperCase() + words.substring(first + 1);
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase() + words.substring(1);
    }

    private static String raiseSecond(String words) {
        int second = words.indexOf(' ') + 1;
        return words.substring(0, second) + raise(words.substring(second));
    }
}
