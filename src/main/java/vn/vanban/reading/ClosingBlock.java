package vn.vanban.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.vanban.reading.DocumentFacts.Recipient;
import vn.vanban.reading.DocumentFacts.Signer;

/** The end of a document: "Nơi nhận" on the left, the signature on the right, in whatever order the text has them. */
record ClosingBlock(Signer signer, List<Recipient> recipients, List<String> archive) {

    private static final int LONGEST = 4000;
    private static final String CAPITALS = "[\\p{Lu}][\\p{Lu} ,.]*";

    private static final Pattern CAPACITY = Pattern.compile("\\b(TM|KT|TL|TUQ|Q)\\s?\\.\\s?(" + CAPITALS + ")");
    private static final Pattern TITLE = Pattern.compile(
            "((?:PHÓ |QUYỀN )?(?:TỔNG |CHỦ )?(?:GIÁM ĐỐC|CHỦ TỊCH|CHỦ NHIỆM|CHÁNH(?: \\p{Lu}{2,})+|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|VIỆN TRƯỞNG|[\\p{Lu}]+ TRƯỞNG|TRƯỞNG(?: \\p{Lu}{2,})+|HIỆU TRƯỞNG|BÍ THƯ)(?:, [\\p{Lu} ]+)?)");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*){1,4}");
    private static final Pattern SIGNED =
            Pattern.compile("(?:[^\\p{Ll}]*\\p{Lu}{2,}[^\\p{Ll}]*?\\s)(" + NAME.pattern() + ")");
    private static final Pattern ENTRY = Pattern.compile("(?:^|[;\\n]|\\s{2,}|:)\\s*[-~_•]\\s+");

    static ClosingBlock of(List<Paragraph> paragraphs, Layout layout, Text text) {
        var original = text.original();
        if (layout.recipients() >= paragraphs.size()) {
            return new ClosingBlock(null, List.of(), List.of());
        }
        int from = paragraphs.get(layout.recipients()).from();
        int to = layout.annex() < paragraphs.size()
                ? paragraphs.get(layout.annex()).from()
                : original.length();
        var block = Text.of(original.substring(from, Math.min(to, from + LONGEST)))
                .value()
                .replaceAll("[*#]+", "");
        var before = layout.recipients() > 0 ? tail(paragraphs, layout.recipients()) : "";
        var recipients = recipients(block);
        return new ClosingBlock(signer(block, before), recipients, archive(block));
    }

    private static String tail(List<Paragraph> paragraphs, int recipients) {
        return String.join(
                "\n",
                paragraphs.subList(Math.max(0, recipients - 4), recipients).stream()
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
            var words = office.find() ? matcher.group(2).substring(0, office.end()) : matcher.group(2);
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
        return office.find() ? " " + capitals.substring(office.end()) : " ";
    }

    private static String name(String block) {
        String name = null;
        for (var piece : block.split("\\n|\\t|\\s{3,}|(?<=\\p{Lu}{2})\\s{2,}")) {
            var bare = piece.strip();
            var signed = SIGNED.matcher(bare);
            bare = signed.matches() ? signed.group(1) : bare;
            boolean listed = bare.startsWith("-")
                    || bare.contains(";")
                    || bare.contains(":")
                    || UnitNames.isName(Words.of(bare), 0);
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
                boolean purpose = open > 0 && entry.endsWith(")");
                var name = purpose ? entry.substring(0, open).strip() : entry;
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
        var list = block.substring(start + 1);
        for (var piece : ENTRY.split("\n" + list)) {
            var entry = piece.split("\\t|\\n\\s*\\n\\s*(?=\\p{Lu})|\\s{4,}|\\n(?=(?:TM|KT|TL|TUQ|Q)\\.)")[0]
                    .replaceAll("\\s+", " ")
                    .replaceAll("[;.,\\s]+$", "")
                    .strip();
            boolean text = entry.length() > 1 && entry.chars().anyMatch(Character::isLowerCase);
            if (text) {
                entries.add(entry);
            }
            if (isArchive(entry)) {
                break;
            }
        }
        return entries;
    }
}
