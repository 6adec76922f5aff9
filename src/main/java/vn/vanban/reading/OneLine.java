package vn.vanban.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Parts a document, or the end of one, whose lines have run into a single one. */
final class OneLine {

    private static final Pattern MOTTO = Pattern.compile("(?iu)C[ỘO]NG H[ÒO][AÀ] XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    private static final Pattern RECIPIENTS = Pattern.compile("(?u)(?<=[./])\\s(?=Nơi nhận\\s?:)");
    private static final int LONGEST_HEAD = 600;

    private static final String TITLE =
            "(?:THÔNG BÁO|KẾ HOẠCH|QUYẾT ĐỊNH|CÔNG ĐIỆN|CHỈ THỊ|BÁO CÁO|TỜ TRÌNH|NGHỊ QUYẾT|HƯỚNG DẪN|KẾT LUẬN|GIẤY MỜI)";
    private static final Pattern LINE = Pattern.compile(
            "(?u)\\s(?=S[ốô]\\s?:\\s*\\d*\\s*/|" + TITLE
                    + " \\p{Lu}\\p{Ll}|Điều \\d{1,2}\\.\\s)|(?<= " + TITLE + ")\\s(?=\\p{Lu}\\p{Ll})"
                    + "|(?<=[.:;,/])\\s(?=-\\s\\p{Lu}|\\d{1,2}\\.\\s\\p{Lu}|Nơi nhận\\s?:)|\\s(?=(?:TM|KT|TL|TUQ)\\.\\s?\\p{Lu}{2})");

    private OneLine() {}

    /** The line alone where it is but one. */
    static List<Text> of(Text line) {
        boolean whole =
                line.length() > LONGEST_HEAD && MOTTO.matcher(line.value()).find();
        if (!whole && !line.value().contains("Nơi nhận")) {
            return List.of(line);
        }
        var parts = new ArrayList<Text>();
        int start = 0;
        for (var matcher = (whole ? LINE : RECIPIENTS).matcher(line.value()); matcher.find(); ) {
            parts.add(line.line(start, matcher.start()));
            start = matcher.end();
        }
        parts.add(line.line(start, line.length()));
        return parts;
    }
}
