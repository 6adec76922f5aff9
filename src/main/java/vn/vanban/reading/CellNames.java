package vn.vanban.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who is named in a cell or behind a label. There is nothing else to read there, so a name needs no known noun and goes on
 * to the next mark behind which another one begins.
 */
final class CellNames {

    private static final String ROLE = "(chủ trì|đầu mối|phối hợp)(?:\\s+thực hiện)?";

    private static final Pattern LABELLED =
            Pattern.compile("(?isu)(?:(?:đơn vị|cơ quan)\\s+)?" + ROLE + "(?:\\s+(?:với|cùng))?\\s*:\\s*(.+)");

    private static final Pattern ROLE_BEFORE = Pattern.compile("(?isu)" + ROLE + "\\s+(?:với|cùng)\\s+(.+)");

    private static final Pattern ROLE_BEHIND = Pattern.compile("(?isu)(.+?)\\s*[(-]?\\s*\\b" + ROLE + "\\s*\\)?");

    /** "Phòng Kinh tế chủ trì, phối hợp với Đoàn xã": a comma or nothing parts the two. */
    private static final Pattern BOTH = Pattern.compile(
            "(?isu)(.+?)\\s*\\(?chủ trì\\)?(?:\\s+thực hiện)?\\s*,?\\s*(?:và\\s+)?(?:phối hợp\\s+(?:với|cùng)\\s+(.+)|cùng\\s+(.+)|(?<=[, ])(.+?)\\s+\\(?(?:cùng )?phối hợp\\)?)");

    private static final Pattern PARTS =
            Pattern.compile("\\s*;\\s*|\\\n\\s*(?=[-+•*]\\s)|(?<=\\p{L}\\p{L})\\.\\s+(?=\\p{Lu})");
    private static final Pattern BULLET = Pattern.compile("^[-+•*]\\s*|^\\d{1,2}[.)]\\s+");
    /** A joint, or none where a page has put two names on one line: "Sở Tài chính Các sở". */
    private static final Pattern JOINT = Pattern.compile(
            "(?<=^(?:Sở|Bộ|UBND|Phòng) (?:[^,;]{3,40}))\\s+(?=(?:Sở|Các (?:sở|bộ|phòng|đơn vị)|UBND) )|\\s*,\\s*(?:và\\s+)?|\\s+(?:và|&)\\s+|\\s*\\n\\s*|\\s*/\\s+|\\s+/\\s*");

    private static final Pattern TITLED = Pattern.compile("(?iu)(?:đ/c|đồng chí|ông|bà|thầy|cô|bs|ths|ts)[. ].*");
    private static final Pattern PERSON = Pattern.compile("\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*){1,4}");

    /** The office of two bodies has both in its name: "Văn phòng HĐND và UBND xã". */
    private static final Pattern OFFICE = Pattern.compile(
            "(?iu)(?:lãnh đạo |chánh |phó chánh )?văn phòng (?:đoàn )?(?:đbqh|hđnd|hội đồng nhân dân|đoàn đbqh|đảng ủy|đại biểu quốc hội)");

    /** "UBND các huyện An Lộc, An Phú" is one name. */
    private static final Pattern PLACES = Pattern.compile(
            "(?iu)(?:chủ tịch )?(?:ubnd|hđnd|uỷ ban nhân dân|ủy ban nhân dân|công an|phòng [\\p{L} ]+|hội [\\p{L} ]+|đoàn [\\p{L} ]+|trạm y tế|trung tâm [\\p{L} ]+)?\\s*các (?:huyện|xã|phường|tỉnh|thị xã|quận|thành phố|thôn) .*");

    /** "Công an tỉnh và cơ quan, địa phương liên quan" */
    private static final Pattern LINKED = Pattern.compile("(?iu)liên quan");

    private static final Pattern UNFINISHED =
            Pattern.compile("(?iu)(?:^|\\s)(?:thuộc|của|các|và|tại|cấp|trực thuộc|những|cùng|với)$");

    private CellNames() {}

    /** Leads and those who cooperate; in a cell that says neither, all lead. */
    static Charge charge(String cell) {
        var lead = new ArrayList<String>();
        var cooperating = new ArrayList<String>();
        var into = lead;
        for (var part : parts(cell)) {
            var both = BOTH.matcher(part);
            if (both.matches()) {
                lead.addAll(names(both.group(1)));
                var with =
                        both.group(2) != null ? both.group(2) : both.group(3) != null ? both.group(3) : both.group(4);
                cooperating.addAll(names(with));
                continue;
            }
            Matcher before = LABELLED.matcher(part);
            before = before.matches() ? before : ROLE_BEFORE.matcher(part);
            Matcher behind = ROLE_BEHIND.matcher(part);
            if (before.matches()) {
                into = before.group(1).equalsIgnoreCase("phối hợp") ? cooperating : lead;
                into.addAll(names(before.group(2)));
            } else if (behind.matches()) {
                into = behind.group(2).equalsIgnoreCase("phối hợp") ? cooperating : lead;
                into.addAll(names(behind.group(1)));
            } else {
                into.addAll(names(part));
            }
        }
        return new Charge(lead, cooperating, 0);
    }

    /** All the names of a cell, whatever their part. */
    static List<String> all(String cell) {
        var charge = charge(cell);
        var all = new ArrayList<>(charge.lead());
        all.addAll(charge.cooperating());
        return all;
    }

    private static List<String> parts(String cell) {
        var parts = new ArrayList<String>();
        for (var part : PARTS.split(cell.strip())) {
            var bare = BULLET.matcher(part.strip())
                    .replaceFirst("")
                    .replaceAll("[ \\t]+", " ")
                    .replaceFirst("[.,;]+$", "")
                    .strip();
            if (!bare.isEmpty() && bare.chars().anyMatch(Character::isLetterOrDigit)) {
                parts.add(bare);
            }
        }
        return parts;
    }

    private static List<String> names(String part) {
        if (part.contains(":")) {
            var words = Words.of(part);
            var found = UnitNames.at(words, 0);
            if (found.end() == words.size()) {
                return found.names();
            }
        }
        var names = new ArrayList<String>();
        int from = 0;
        for (var joint = JOINT.matcher(part); joint.find(); ) {
            // "Khoa" above "học": the line breaks within a word.
            var after = part.substring(joint.end()).replaceFirst("\n(?=\\p{Ll})", " ");
            if (joint.start() > from && parts(part.substring(from, joint.start()), joint.group(), after)) {
                names.add(line(part.substring(from, joint.start())));
                from = joint.end();
            }
        }
        names.add(line(part.substring(from)));
        return names;
    }

    private static String line(String name) {
        return name.replaceAll("\\s+", " ").strip();
    }

    /** Whether a joint parts two names: what follows begins like one, or is a person as what goes before. */
    private static boolean parts(String before, String joint, String after) {
        if (isOpen(before)
                || OFFICE.matcher(before).matches()
                || UNFINISHED.matcher(before).find()
                || !before.contains(" ") && joint.contains("và")) {
            return false;
        }
        var words = Words.of(after);
        if (words.size() == 0) {
            return false;
        }
        var next = after.split("\\s*,\\s*|\\s+và\\s+")[0];
        boolean title = joint.contains(",")
                && TITLED.matcher(before).matches()
                && UnitWords.PERSONS.startsAt(words, 0)
                && !TITLED.matcher(after).matches();
        boolean place = PLACES.matcher(before).matches() && UnitNames.headAt(words, 0) == 0;
        if (title || place) {
            return false;
        }
        boolean people = PERSON.matcher(before).matches()
                && PERSON.matcher(next).matches()
                && !UnitNames.isName(Words.of(before), 0);
        boolean article = UnitNames.articleAt(words, 0) > 0 && Character.isLetter(after.charAt(0));
        int head = UnitNames.headAt(words, 0);
        boolean capital = words.isCapitalised(0);
        boolean proper = words.has(head) && words.isCapitalised(head);
        boolean alone = words.size() == head
                && !joint.contains("\n")
                && (joint.contains(",") || UnitWords.AMBIGUOUS.at(words, 0) < head);
        boolean unit = head > 0 && (proper || capital && (alone || UnitNames.isName(words, 0)));
        boolean alike =
                capital && Text.fold(before).split(" ")[0].equals(words.at(0).fold());
        boolean others = joint.contains("và")
                && UnitWords.GROUPS.startsAt(words, 0)
                && UnitNames.articleAt(Words.of(before), 0) == 0
                && UnitNames.isName(Words.of(before), 0)
                && LINKED.matcher(after).find();
        boolean brand = capital && joint.contains(",") && isBrand(after) && !endsInCapitals(before);
        boolean noun = capital && joint.contains(",") && words.has(1) && words.isCapitalised(1) && !isBrand(after);
        return people
                || noun
                || article
                || unit
                || others
                || alike
                || brand
                || TITLED.matcher(after).matches();
    }

    private static boolean isOpen(String before) {
        return before.chars().filter(c -> c == '(').count()
                > before.chars().filter(c -> c == ')').count();
    }

    // "VNPT, Viettel" are two firms, "PCTT, TKCN" one committee's field.
    private static boolean isBrand(String name) {
        var first = name.split("[ ,]")[0];
        return first.length() > 2 && (first.equals(first.toUpperCase()) || !Syllables.isOne(Text.fold(first)));
    }

    private static boolean endsInCapitals(String before) {
        int space = before.lastIndexOf(' ');
        var last = before.substring(space + 1);
        return space > 0 && last.length() > 2 && last.equals(last.toUpperCase());
    }
}
