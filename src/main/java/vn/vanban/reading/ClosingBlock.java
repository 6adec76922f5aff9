package vn.vanban.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.vanban.reading.DocumentFacts.Recipient;
import vn.vanban.reading.DocumentFacts.Signer;

/** The end of a document: "Nơi nhận" on the left, the signature on the right, in whatever order the text has them. */
record ClosingBlock(Signer signer, List<Recipient> recipients, List<String> archive) {

    private static final int LONGEST = 4000;
    /** Of a longer line only the end can be a signature; the patterns try every way to part it. */
    private static final int LONGEST_LINE = 200;

    private static final int SIGNATURE = 6;
    private static final String CAPITALS = "[\\p{Lu}][\\p{Lu} ,.]*";

    private static final Pattern CAPACITY =
            Pattern.compile("\\b(TM|KT|TL|TUQ|Q|T/M|T/L|K/T)(?:\\s?\\.\\s*|(?<=/[ML T])\\s+)(" + CAPITALS + ")");
    private static final Pattern TITLE = Pattern.compile(
            "((?:PHÓ |QUYỀN )?(?:TỔNG |CHỦ )?(?:GIÁM ĐỐC|CHỦ TỊCH|CHỦ NHIỆM|CHÁNH(?: \\p{Lu}{2,})+|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|VIỆN TRƯỞNG|[\\p{Lu}]+ TRƯỞNG|TRƯỞNG(?: \\p{Lu}{2,})+|HIỆU TRƯỞNG|BÍ THƯ|THỐNG ĐỐC|TỔNG THANH TRA|TỔNG KIỂM TOÁN|TƯ LỆNH|CHÍNH ỦY|TỔNG THƯ KÝ|TỔNG BIÊN TẬP)(?: THƯỜNG TRỰC(?! \\p{Lu}))?(?:, [\\p{Lu} ]+)?"
                    + "(?: (?:VỤ|CỤC|CHI CỤC|TỔNG CỤC|PHÒNG|BAN|SỞ|TRUNG TÂM|VIỆN|CÔNG AN|BỆNH VIỆN|TRƯỜNG|THƯỜNG TRỰC)(?: \\p{Lu}+[,]?)+)?)");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*){1,4}");
    private static final Pattern SIGNED =
            Pattern.compile("(?:[^\\p{Ll}]*\\p{Lu}{2,}[^\\p{Ll}]*?\\s)(" + NAME.pattern() + ")");
    private static final Pattern ENTRY =
            Pattern.compile("(?:^|[;.\\n]|\\s{2,}|:)\\s*[-~_•+](?:\\s*-)?(?:\\s+|(?=\\p{Lu}))");
    /** "BGĐ" */
    private static final Pattern SHORT = Pattern.compile("\\p{Lu}{2,5}");

    private static final Pattern DASHED = Pattern.compile("(?:^|[;.\\n:])\\s*[-~_•+]");
    private static final Pattern SEMICOLON = Pattern.compile(";");
    private static final Pattern PURPOSE = Pattern.compile(
            "(?iu)(?:để|đề|b/c|bc|b/cáo|báo cáo|t/h|th|ph|p/h|phối hợp|thực hiện|biết|chỉ đạo|theo dõi|đăng tải|đăng|kèm|có|qua|thay|t/báo|thông báo|gửi|niêm yết)\\b.*");
    private static final Pattern RANK = Pattern.compile(
            "(?u)^(?:(?:GS|PGS|TS|ThS|BS|DS|KS|CN|CKI|CKII|BSCKI|BSCKII|BSCK|Luật sư|Bác sĩ|Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Đại uý)\\b\\.?\\s*(?:I{1,2}\\b)?\\.?\\s*)+");

    /** Some offices print few copies and list after the archive who gets the electronic one. */
    private static final Pattern ELECTRONIC = Pattern.compile("(?u)\\n\\s*Bản điện tử\\s*:");

    static ClosingBlock of(List<Paragraph> paragraphs, Layout layout, Text text) {
        var original = text.original();
        if (layout.recipients() >= paragraphs.size()) {
            return new ClosingBlock(signer("", tail(paragraphs, paragraphs.size())), List.of(), List.of());
        }
        int from = paragraphs.get(layout.recipients()).from();
        int to = layout.programme() < paragraphs.size()
                ? paragraphs.get(layout.programme()).from()
                : original.length();
        var block = Text.of(original.substring(from, Math.min(to, from + LONGEST)))
                .value()
                .replaceAll("[*#]+", "")
                .replaceAll("(?m)^\\s*\\|(?:[-:\\s|]+$)?", "")
                .replace('|', '\t');
        var before = layout.recipients() > 0 ? tail(paragraphs, layout.recipients()) : "";
        var recipients = recipients(block);
        return new ClosingBlock(signer(block, before), recipients, archive(block));
    }

    private static String tail(List<Paragraph> paragraphs, int recipients) {
        return String.join(
                "\n",
                paragraphs.subList(Math.max(0, recipients - SIGNATURE), recipients).stream()
                        .map(Paragraph::value)
                        .toList());
    }

    private static Signer signer(String block, String before) {
        var name = name(block);
        var source = name != null ? block : before;
        name = name != null ? name : name(before);
        if (name == null) {
            return null;
        }
        var capacities = new ArrayList<String>();
        var matcher = CAPACITY.matcher(source);
        while (matcher.find()) {
            var office = TITLE.matcher(matcher.group(2));
            boolean found = office.find();
            boolean forAll =
                    matcher.group(1).startsWith("T") && matcher.group(1).endsWith("M");
            int end = found
                    ? forAll && office.start() > 0 ? office.start() : office.end()
                    : matcher.group(2).length();
            var words = matcher.group(2).substring(0, end);
            capacities.add(matcher.group(1) + ". " + words.strip());
        }
        String title = null;
        var titles = TITLE.matcher(CAPACITY.matcher(source).replaceAll(found -> rest(found.group(2))));
        while (titles.find()) {
            title = titles.group(1).strip();
        }
        return new Signer(capacities.isEmpty() ? null : String.join("; ", capacities), title, name);
    }

    // After "KT. GIÁM ĐỐC" the signer's own title may follow on the same line.
    private static String rest(String capitals) {
        var office = TITLE.matcher(capitals);
        boolean collective = capitals.matches("(?u)(?:ỦY BAN|UỶ BAN|BAN|HỘI ĐỒNG|ĐẢNG|TẬP THỂ).*");
        return office.find() ? " " + capitals.substring(collective ? office.start() : office.end()) : " ";
    }

    private static String name(String block) {
        String name = null;
        boolean titled = false;
        for (var piece : block.split("\\n|\\t|\\s{3,}|(?<=\\p{Lu}{2})\\s{2,}")) {
            var end = piece.substring(Math.max(0, piece.length() - LONGEST_LINE));
            var bare = RANK.matcher(end.strip()).replaceFirst("").strip();
            if (titled && name != null) {
                break;
            }
            titled |= TITLE.matcher(bare).find();
            var signed = SIGNED.matcher(bare);
            bare = signed.matches() ? signed.group(1) : bare;
            boolean listed = bare.startsWith("-")
                    || bare.contains(";")
                    || bare.contains(":")
                    || UnitNames.isName(Words.of(bare), 0) && !bare.startsWith("Đoàn ");
            if (!listed && NAME.matcher(bare).matches() && bare.chars().anyMatch(Character::isLowerCase)) {
                name = bare;
            }
        }
        return name;
    }

    private static List<Recipient> recipients(String block) {
        var found = new ArrayList<Recipient>();
        for (var entry : entries(block)) {
            if (!isArchive(entry)) {
                int open = entry.lastIndexOf('(');
                boolean purpose = open > 0
                        && entry.endsWith(")")
                        && PURPOSE.matcher(entry.substring(open + 1)).matches();
                var name = purpose
                        ? entry.substring(0, open).replaceAll("[;,\\s]+$", "").strip()
                        : entry;
                found.add(new Recipient(
                        name,
                        purpose ? entry.substring(open + 1, entry.length() - 1).strip() : null));
            }
        }
        return List.copyOf(found);
    }

    private static List<String> archive(String block) {
        return entries(block).stream()
                .filter(ClosingBlock::isArchive)
                .flatMap(entry ->
                        Pattern.compile("[,;]").splitAsStream(entry.replaceFirst("(?iu)^L[ưu]u\\s*:?\\s*", "")))
                .map(String::strip)
                .filter(mark -> !mark.isEmpty())
                .toList();
    }

    private static boolean isArchive(String entry) {
        return Text.fold(entry).startsWith("luu");
    }

    private static List<String> entries(String block) {
        var entries = new ArrayList<String>();
        int start = block.indexOf(':');
        boolean electronic = ELECTRONIC.matcher(block).find();
        var list = ELECTRONIC.matcher(block.substring(start + 1)).replaceAll("\n");
        for (var piece : (DASHED.matcher(list).find() ? ENTRY : SEMICOLON).split("\n" + list)) {
            var entry = piece.split(
                            "\\t|\\n\\s*(?=\\p{Ll}:\\\\)|\\n\\s*\\n\\s*(?=\\p{Lu})|\\s{4,}|\\n(?=(?:TM|KT|TL|TUQ|Q)\\.)",
                            2)[0]
                    .replaceAll("\\s+", " ")
                    .replaceAll("[;.,\\s]+$", "")
                    .strip();
            boolean text = entry.length() > 1
                    && (entry.chars().anyMatch(Character::isLowerCase)
                            || SHORT.matcher(entry).matches());
            if (text) {
                entries.add(entry);
            }
            if (isArchive(entry) && !electronic) {
                break;
            }
        }
        return entries;
    }
}
