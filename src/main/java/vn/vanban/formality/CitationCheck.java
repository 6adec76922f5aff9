package vn.vanban.formality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A document cited for the first time is named in full: type, number and symbol, date, issuer, subject (Mục II.6.b). */
final class CitationCheck {

    private static final Pattern CODE = Pattern.compile(
            "(\\d+(/\\d{4})?/(?=[\\p{L}\\d&]*\\p{Lu})\\p{Lu}[\\p{L}\\d&]*(-\\p{Lu}[\\p{L}\\d&]*)+|\\d+-(NQ|CT|KL|QĐ|HD|TB|CV|BC|KH|QC|TTr|QyĐ)/\\p{Lu}\\p{L}*)");
    // Papers of companies, licences and certificates bear numbers too, and are no documents of an authority.
    private static final Pattern OF_AUTHORITY = Pattern.compile(
            ".*\\b([Nn]ghị định|[Nn]ghị quyết|[Qq]uyết định|[Cc]hỉ thị|[Tt]hông tư|[Tt]hông tư liên tịch|[Cc]ông văn|[Vv]ăn bản|[Kk]ế hoạch|[Tt]hông báo|"
                    + "[Bb]áo cáo|[Tt]ờ trình|[Cc]ông điện|[Hh]ướng dẫn|[Cc]hương trình|[Kk]ết luận|[Gg]iấy mời|[Đđ]ề án|[Pp]hiếu chuyển)( số:?)? $",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final String DAY = "\\d{1,2} ?([/.-] ?\\d{1,2} ?[/.-] ?\\d{4}|tháng \\d{1,2} năm \\d{4})";
    private static final Pattern DATE = Pattern.compile("^,? ?\\(?(ngày ?)?" + DAY);
    private static final Pattern DATE_BEFORE = Pattern.compile("[Nn]gày ?" + DAY);
    private static final Pattern ISSUER = Pattern.compile("^[ ,]*(của|do) ");
    private static final Pattern SUBJECT = Pattern.compile(
            "(?i)\\b(về|quy định|ban hành|phê duyệt|sửa đổi|hướng dẫn|thành lập|giao|kiểm tra|tổ chức|triển khai|thực hiện|kết luận|"
                    + "công bố|điều chỉnh|bổ sung|đề nghị|chỉ đạo|báo cáo|tăng cường|thông qua|thông báo|phân công|phân cấp|ủy quyền|quyết định|kèm theo|kế hoạch|V/v|"
                    + "sắp xếp|bãi bỏ|thay thế|đẩy mạnh|nâng cao|xử lý|phát triển|quản lý|phòng)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ISSUER_BEFORE = Pattern.compile(
            "(Sở|Bộ|UBND|Ủy ban|HĐND|Hội đồng|Chính phủ|Thủ tướng|Cục|Chi cục|Phòng|Ban|Công ty|Văn phòng|Trung tâm|Viện|Trường|Công an|Thanh tra|Chủ tịch|Giám đốc|đề nghị của|ý kiến của)"
                    + "\\b.*\\b(có|ban hành|tại|gửi|nhận được|ký|trình|bằng|xây dựng|tham mưu|đã|theo)\\b.*",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final String DAY_OF_ISSUE = "ngày ban hành";
    private static final String WHO_ISSUED = "cơ quan ban hành";
    private static final String ABOUT = "trích yếu";
    private static final String WANTED = "tên loại, số và ký hiệu, ngày ban hành, cơ quan ban hành, trích yếu";

    private CitationCheck() {}

    static Stream<Fault> faults(Anatomy document) {
        List<Fault> faults = new ArrayList<>();
        Set<String> cited = new HashSet<>();
        Stream.of(document.title().subject().stream(), document.head().about().stream())
                .flatMap(lines -> lines)
                .forEach(line -> codes(line.text()).forEach(cited::add));
        Stream.concat(document.bases().stream(), document.body().stream())
                .map(Paragraph::whole)
                .forEach(line -> {
                    String text = line.text();
                    Matcher code = CODE.matcher(text);
                    while (code.find()) {
                        boolean known = !cited.add(code.group());
                        if (!known
                                && OF_AUTHORITY
                                        .matcher(text.substring(0, code.start()))
                                        .matches()) {
                            List<String> lacks = missing(document, text, code);
                            if (!lacks.isEmpty()) {
                                faults.add(Fault.at(line, code.group() + ": thiếu " + String.join(", ", lacks), WANTED)
                                        .lacking(gap(line, code.group(), lacks)));
                            }
                        }
                    }
                });
        return faults.stream();
    }

    private static List<String> codes(String text) {
        return CODE.matcher(text).results().map(result -> result.group()).toList();
    }

    private static List<String> missing(Anatomy document, String text, Matcher code) {
        List<String> lacks = new ArrayList<>();
        String before = text.substring(0, code.start());
        String sentence = before.substring(Math.max(before.lastIndexOf(". "), before.lastIndexOf(';')) + 1);
        String after = text.substring(code.end());
        Matcher date = DATE.matcher(after);
        boolean dated = date.find();
        if (!dated && !DATE_BEFORE.matcher(sentence).find()) {
            lacks.add(DAY_OF_ISSUE);
        }
        String rest = dated ? after.substring(date.end()) : after;
        boolean issued = ISSUER.matcher(rest).find();
        boolean issuerBefore = ISSUER_BEFORE.matcher(sentence).find();
        if (!issued
                && !issuerBefore
                && !isOwn(document, code.group())
                && !after.matches(".{0,120}\\b(của|do) \\p{Lu}.*")) {
            lacks.add(WHO_ISSUED);
        }
        if (issued && !issuerBefore && !saysSubject(rest)) {
            lacks.add(ABOUT);
        }
        return lacks;
    }

    private static CitationGap gap(Line line, String code, List<String> lacks) {
        Paragraph paragraph = line.paragraph();
        Matcher place = Pattern.compile("(?<!\\d)" + Pattern.quote(code)).matcher(paragraph.text());
        if (!place.find()) {
            return null;
        }
        String rest = paragraph.text().substring(place.end());
        Matcher day = DATE.matcher(rest);
        int end = day.find() ? day.end() : 0;
        return new CitationGap(
                code,
                lacks.contains(DAY_OF_ISSUE),
                lacks.contains(WHO_ISSUED),
                lacks.contains(ABOUT)
                        || lacks.contains(WHO_ISSUED)
                                && !SUBJECT.matcher(rest.substring(end).stripLeading())
                                        .lookingAt(),
                paragraph.text(),
                paragraph.occurrence(),
                place.end() + end);
    }

    /** A document of the same organization bears its letters. */
    private static boolean isOwn(Anatomy document, String code) {
        Line own = document.head().code();
        // The people's committees of a commune and of its province bear the same letters.
        boolean ambiguous = !document.head().superior().isEmpty() && code.endsWith("-UBND");
        List<String> letters = own == null || ambiguous
                ? List.of()
                : List.of(own.text().replaceFirst(".*/", "").split("-"));
        List<String> cited = List.of(code.replaceFirst(".*/", "").split("-"));
        int organization = document.isLetter() ? 0 : 1;
        return letters.size() > organization
                && cited.contains(letters.get(organization).strip());
    }

    /** The issuer is short; what goes on beyond it, or with a verb, is the subject. */
    private static boolean saysSubject(String rest) {
        String clause = rest.split("[;.:](?!\\d)|, (?=\\p{Lu})", 2)[0];
        return SUBJECT.matcher(clause).find() || clause.length() > 90;
    }
}
