package vn.vanban.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vanban.reading.DocumentFacts.Recipient;

/** The left column below "Nơi nhận": who is sent the document and what for, and the marks of who keeps it. */
record RecipientList(List<Recipient> recipients, List<String> archive) {

    /** "Nơi nhận:" itself. */
    private static final Pattern HEAD = Pattern.compile("^[^\\p{L}]*\\p{L}+\\s+\\p{L}+[\\s_]*:?");
    /** Where the signature's column begins. */
    private static final Pattern GAP = Pattern.compile("(?<=\\S)(?:\\t| {4})(?!\\s*[-+•]\\s).*");

    private static final Pattern RIGHT = Pattern.compile("\\s{20,}[^-+\\s].*");
    private static final Pattern DASH = Pattern.compile(
            "(?:(?:^|[;.,)\\n]|\\s{2,}|:)[ \\t]*(?:[-~_•+][ \\t]*)*|\\n[^\\p{L}\\d\\n]*\\p{Ll} )[-~_•+](?:\\s+|(?=\\p{Lu}))");
    private static final Pattern DASHED = Pattern.compile("(?:^|[;.,)\\n:])\\s*[-~_•+]");
    private static final Pattern UNDASHED = Pattern.compile(";|\\n\\s*(?=\\p{Lu})");
    private static final Pattern KEPT = Pattern.compile("(?iu)(?:^|[;.\\n:-])\\s*l[ưu]u\\b");

    /** A blank line, a path of the typist or the signature ends an entry; "Phòng Tổng hợp,\n\nVăn phòng" goes on. */
    private static final Pattern END = Pattern.compile(
            "\\t|\\n\\s*(?=\\p{Ll}:\\\\)|(?<![,(\\s])\\s*\\n\\s*\\n\\s*(?=\\p{Lu})|\\n\\s*(?=(?:TM|KT|TL|TUQ|Q)\\.)|\\s(?=(?:TM|KT|TL|TUQ)\\. ?\\p{Lu}{2})|\\n\\s*(?=[\\p{Lu} ]{6,}(?:\\n|$))|\\n\\s*(?=\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){2,3}\\s*(?:\\n|$))");

    private static final String WHY =
            "(?:để|đề|đê|b/c|bc|b/cáo|báo cáo|t/h|th|ph|p/h|phối hợp|thực hiện|biết|chỉ đạo|theo dõi|đăng tải|đăng|kèm|có|qua|thay|t/báo|thông báo|gửi|niêm yết)\\b";
    private static final Pattern PURPOSE = Pattern.compile(
            "(?isu)(.+?)[;,\\s]*(?:\\((" + WHY + "[^()]*)\\)|[“\"](" + WHY + "[^“”\"]*)[”\"]|\\s-\\s(" + WHY + ".*))");

    /** What stands after the end of a recipient on its line: more of them, or the edge of the other column. */
    private static final Pattern AFTER = Pattern.compile("(?iu)(\\(" + WHY + "[^()\\n]*\\)\\s*[;,.]?|[;?])([^\\n]*)");

    /** No office types these: what a scanner makes of a stamp. */
    private static final Pattern DIRT = Pattern.compile(
            "(?m)[ \\t](?:\\p{Lu}{1,2}[ \\t]+)*(?:['\"]\\S|\\S*\\d[^\\p{ASCII}\\s]|\\S*[⁄¬ˆ©§®¥€¢£=<>{}\\[\\]\\\\„`|~!^%$#»«]).*$");

    /** Between a recipient whose purpose is told and the next on its line. */
    private static final String ALSO = "\f";

    /** "Như mục H": a scanner's II. */
    private static final Pattern CHAPTER_TWO = Pattern.compile("(?iu)(?<=\\b(?:mục|phần) )H\\b");

    private static final int SHORTEST = 4;
    private static final Pattern OPEN = Pattern.compile("[,(:-]$");
    /** What a page has run into the marks of the archive. */
    private static final Pattern FOOTNOTE = Pattern.compile("(?s)(?:(?<=\\p{Lu}{2}|\\))\\.\\s(?=.{13})|\\s\\[).*");

    private static final Pattern MORE = Pattern.compile("(?u)các|những|cùng|và");

    /** What stands beside "Nơi nhận:" above a list with dashes is of it only where it ends like an entry. */
    private static final Pattern ENDED = Pattern.compile("[;.,]\\s*$");

    /** Some offices print few copies and list after the archive who gets the electronic one. */
    private static final Pattern ELECTRONIC = Pattern.compile("(?u)\\n\\s*Bản điện tử\\s*:");

    static RecipientList of(String block) {
        var recipients = new ArrayList<Recipient>();
        var archive = new ArrayList<String>();
        for (var entry : entries(leftColumn(block))) {
            if (isArchive(entry)) {
                Pattern.compile("[,;]")
                        .splitAsStream(entry.replaceFirst("(?iu)^L[ưu]u\\s*:?\\s*", ""))
                        .map(String::strip)
                        .filter(mark -> !mark.isEmpty())
                        .forEach(archive::add);
            } else {
                recipients.add(recipient(entry));
            }
        }
        return new RecipientList(List.copyOf(recipients), List.copyOf(archive));
    }

    private static Recipient recipient(String entry) {
        var purpose = PURPOSE.matcher(entry);
        if (!purpose.matches()) {
            return new Recipient(entry, null);
        }
        for (int group = 2; group <= 4; group++) {
            if (purpose.group(group) != null) {
                return new Recipient(
                        purpose.group(1).strip(), purpose.group(group).strip());
            }
        }
        return new Recipient(entry, null);
    }

    private static String leftColumn(String block) {
        var lines = new ArrayList<String>();
        HEAD.matcher(block).replaceFirst("").lines().forEach(line -> {
            var left = RIGHT.matcher(line).matches() ? "" : GAP.matcher(line).replaceFirst("");
            boolean beside = left.isEmpty() && !line.isBlank();
            if (!beside) {
                lines.add(left);
            }
        });
        return String.join("\n", lines);
    }

    private static List<String> entries(String column) {
        var entries = new ArrayList<String>();
        boolean electronic = ELECTRONIC.matcher(column).find();
        var list = ELECTRONIC.matcher(column).replaceAll("\n");
        var kept = KEPT.matcher(list);
        boolean dashed = DASHED.matcher(kept.find() ? list.substring(0, kept.start() + 1) : list)
                .find();
        int first = dashed ? 1 : 0;
        for (var piece : (dashed ? DASH : UNDASHED).split("\n" + list)) {
            boolean beside = first-- > 0 && !ENDED.matcher(piece).find();
            for (var part : clean(piece).split(ALSO)) {
                var entry = isArchive(part.strip()) ? tidy(kept(part.strip())) : tidy(END.split(part, 2)[0]);
                if (!beside && isOne(entry)) {
                    entries.add(entry);
                }
            }
            boolean last = !entries.isEmpty() && isArchive(entries.get(entries.size() - 1));
            if (last && !electronic) {
                break;
            }
        }
        return entries;
    }

    // Somebody, not a stamp: "Các khoa", "BGĐ", "VPUB: CVP, PCVP (2b)".
    private static boolean isOne(String entry) {
        return entry.length() > 2
                && (Character.isUpperCase(entry.charAt(0))
                        || Character.isLetter(entry.charAt(0)) && entry.length() > SHORTEST)
                && (entry.chars().anyMatch(Character::isLowerCase)
                        || Arrays.stream(entry.replaceAll(" ?\\([^()]*\\)$", "").split(" "))
                                .allMatch(RecipientList::isShort));
    }

    // The marks of the archive end with their line, unless it breaks them off.
    private static String kept(String archive) {
        var lines = archive.split("\\s*\\n\\s*");
        var kept = new StringBuilder(lines[0]);
        for (int i = 1; i < lines.length && OPEN.matcher(kept).find(); i++) {
            kept.append(' ').append(lines[i]);
        }
        return FOOTNOTE.matcher(END.split(kept, 2)[0]).replaceFirst("");
    }

    private static String tidy(String entry) {
        return CHAPTER_TWO
                .matcher(entry.replaceAll("\\s+", " "))
                .replaceAll("II")
                .replaceAll("^[-~_•+ ]+|[;:?.,\\s-]+$", "")
                .strip();
    }

    private static String clean(String piece) {
        var list = AFTER.matcher(piece)
                .replaceAll(after -> Matcher.quoteReplacement(after(after.group(1), after.group(2))));
        return DIRT.matcher(list).replaceAll("");
    }

    private static String after(String end, String rest) {
        var names = end.endsWith(";") ? names(rest) : "";
        return names.isEmpty() || end.equals(";") ? end + names : end + ALSO + names;
    }

    // "; Trung tâm Báo chí" goes on, "; GIÁM ĐỐC" and "; ⁄z t4" do not.
    private static String names(String rest) {
        var words = rest.strip().split("\\s+");
        int count = 0;
        while (count < words.length && isWord(words[count])) {
            count++;
        }
        boolean begins = count > 0
                && (MORE.matcher(words[0]).matches()
                        || words[0].startsWith("(")
                        || Character.isUpperCase(words[0].charAt(0)) && (count > 1 || isShort(words[0])));
        return begins ? " " + String.join(" ", List.of(words).subList(0, count)) : "";
    }

    private static boolean isWord(String written) {
        var word = written.replaceAll("^\\(|[).,;:]+$", "");
        return isShort(word)
                || Syllables.isOne(Text.fold(word)) && !word.equals(word.toUpperCase())
                || word.matches("(?u)-|\\d{1,2}|\\p{Lu}\\p{Ll}{2,}|\\p{Lu}?\\p{L}+[-&/]\\p{L}+");
    }

    // "BGĐ", "TTgCP", "V.I": abbreviations bear no tone marks, words in capitals do.
    private static boolean isShort(String written) {
        var word = written.replaceAll("^\\(|[).,;:]+$", "");
        return word.matches("(?u)[A-ZĐƯƠÔÂĂÊ]{2}[A-ZĐƯƠÔÂĂÊa-z0-9&.,/-]*|[A-ZĐ](?:\\.[A-ZĐ])+\\p{Ll}*");
    }

    private static boolean isArchive(String entry) {
        return Text.fold(entry).startsWith("luu");
    }
}
