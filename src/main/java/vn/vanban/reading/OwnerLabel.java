package vn.vanban.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The units that a heading or a label gives all below to: "3. Sở Xây dựng", "Giao Công an tỉnh:", "Đối với các trường học". */
final class OwnerLabel {

    /** A label that goes on after the names known. */
    private static final int LONGEST = 24;

    private static final int LONGEST_LIST = 70;

    /** "UBND các xã ven sông, trong đó trọng tâm là …" */
    private static final Pattern AMONG = Pattern.compile("(?iu),\\s+(?:trong đó|nhất là|đặc biệt là)\\b");

    private static final int LONGEST_TOPIC = 200;

    /** "Đoàn kiểm tra, thành phần, thời gian kiểm tra" heads what is told of them. */
    private static final Pattern TOPIC =
            Pattern.compile("(?iu)[,;] (?:và )?(?:thời gian|địa điểm|thành phần|nội dung|đối tượng)\\b");

    private static final Pattern CONTENT =
            Pattern.compile("(?iu)(?:các |những )?(?:nội dung|nhiệm vụ|công việc)(?: do)? (.+?) "
                    + "(?:(?:có|chịu) trách nhiệm )?(?:chủ trì|thực hiện|phụ trách)(?: thực hiện)?\\s*[:.]?");

    /** "Đối với các trường đã được công nhận trong năm học …" */
    private static final int LONGEST_GROUP = 36;

    private static final Lexicon WITH = Lexicon.of("phối hợp với, phối hợp cùng, phối hợp, cùng với");

    /** What no name holds: "Sở Y tế chủ trì thực hiện các chương trình như:" */
    private static final Lexicon DOES = Lexicon.of(
            "chủ trì, phối hợp, triển khai, tham mưu, báo cáo, ban hành, tuyên truyền, gửi, trình, phê duyệt, hoàn thành, cập nhật, tiếp tục");

    /** Whoever is named behind these has the duties below. */
    private static final Lexicon DUTIES_OF = Lexicon.of("trách nhiệm của, nhiệm vụ của");

    private static final Lexicon OPENERS =
            Lexicon.of("đối với, trách nhiệm của, nhiệm vụ của, về phía, trách nhiệm đối với");

    /** Groups of people whose name goes on in small letters: "Giáo viên chủ nhiệm các lớp". */
    private static final Lexicon PEOPLE = Lexicon.of(
            "giáo viên, đội ngũ, cán bộ, công chức, viên chức, học sinh, sinh viên, người dân, nhân dân, hộ gia đình, phụ huynh, cha mẹ, đảng viên, "
                    + "tổ dân phố, khu phố, người đứng đầu, người sử dụng, chủ cơ sở, chủ hộ, bộ phận, thành viên");

    /** "Cơ quan chủ trì giải quyết thủ tục": whoever has that part. */
    private static final Lexicon PARTS = Lexicon.of(
            "cơ quan chủ trì, đơn vị chủ trì, cơ quan phối hợp, đơn vị phối hợp, cơ quan được giao, đơn vị được giao");

    /** "… thực hiện như sau" announces what to do and names nobody. */
    private static final Lexicon ANNOUNCES = Lexicon.of("sau, đây, này, trên");

    /** "Các Sở Xây dựng nêu trên" names somebody all the same. */
    private static final Lexicon NAMED_ABOVE = Lexicon.of("nêu trên, nói trên, kể trên");

    private OwnerLabel() {}

    /** Who is named, and who cooperates: "Sở Xây dựng chủ trì, phối hợp với Công an tỉnh:"; nobody where the words are no such label. */
    static Charge of(Text whole) {
        var among = AMONG.matcher(whole.value());
        boolean sentence = whole.value().endsWith(".") || whole.value().endsWith(";");
        var label = !sentence && among.find() ? whole.line(0, among.start()) : whole;
        var words = label.words();
        if (whole.length() < LONGEST_TOPIC && TOPIC.matcher(whole.value()).find()) {
            return Charge.NONE;
        }
        var inCharge = inChargeOf(label);
        if (!inCharge.isEmpty()) {
            return inCharge;
        }
        var charge = together(words, Charge.of(words));
        return charge.isEmpty()
                        || DutyWords.ORDERS.startsAt(words, 0)
                        || label.value().endsWith(".")
                        || label.value().endsWith(";")
                ? Charge.of(
                        names(words, label).stream().map(ToldNames::withoutRole).toList())
                : charge;
    }

    // "Những nội dung Sở Nội vụ có trách nhiệm chủ trì"
    private static Charge inChargeOf(Text label) {
        var part = CONTENT.matcher(label.value());
        var words = part.matches() ? label.line(part.start(1), part.end(1)).words() : null;
        var named = words == null ? null : UnitNames.at(words, 0);
        return named != null && !named.isEmpty() && named.end() == words.size()
                ? Charge.of(named.names())
                : Charge.NONE;
    }

    // "Sở Xây dựng phối hợp Ban Quản lý cảng và các bến sông": all behind is with whom.
    private static Charge together(Words words, Charge charge) {
        var lead = UnitNames.at(words, 0);
        int with = WITH.at(words, lead.end());
        int end = words.size() - (words.size() > 0 && words.endsClause(words.size() - 1) ? 1 : 0);
        boolean named = !lead.isEmpty() && with > 0 && UnitNames.isName(words, lead.end() + with);
        return charge.isEmpty() && named && end <= LONGEST && isNameThroughout(words, lead.end() + with, end)
                ? new Charge(lead.names(), List.of(words.original(lead.end() + with, end)), end)
                : charge;
    }

    private static List<String> names(Words words, Text label) {
        boolean sentence = label.value().endsWith(".") || label.value().endsWith(";");
        int end = words.size();
        while (end > 0 && ":.;,".contains(words.at(end - 1).fold())) {
            end--;
        }
        int order = DutyWords.ORDERS.at(words, 0);
        int start = Math.max(OPENERS.at(words, 0), order);
        start += start > 0 && words.has(start + 1) && words.is(start, ":") ? 1 : 0;
        boolean toGroup = OPENERS.at(words, 0) > 0
                && UnitNames.articleAt(words, start) > 0
                && UnitNames.isName(words, start)
                && end <= LONGEST_GROUP
                && words.at(end - 1).sort() != Token.Sort.MARK
                && !DutyWords.MANNERS.occurs(words, start, end)
                && !ordersBehindComma(words, start, end);
        if (toGroup && label.value().indexOf(';') < 0) {
            return ClauseWords.KNOWN_BY.occurs(words, start, end)
                    ? List.of(words.original(start, end))
                    : parted(words, start, end);
        }
        if (sentence && order > 0) {
            return List.of();
        }
        var listed = sentence ? List.<String>of() : betweenSemicolons(words, start, end);
        if (!listed.isEmpty()) {
            return listed;
        }
        int role = PARTS.at(words, start);
        if (!sentence
                && role > 0
                && role < end - start
                && end <= LONGEST
                && isNameThroughout(words, start + role, end)) {
            return List.of(words.original(start, end));
        }
        boolean people = PEOPLE.startsAt(words, start + UnitNames.articleAt(words, start))
                || DUTIES_OF.startsAt(words, 0) && !UnitNames.isName(words, start) && end <= LONGEST / 2;
        if (ANNOUNCES.startsAt(words, end - 1) && !NAMED_ABOVE.startsAt(words, end - 2)
                || end == 0
                || end > LONGEST_LIST
                || !people && !UnitNames.isName(words, start)) {
            return List.of();
        }
        var found = UnitNames.at(words, start);
        boolean dashed = !sentence && words.is(found.end(), "-");
        if (dashed && found.end() > start && !DutyWords.MANNERS.startsAt(words, found.end() + 1)) {
            return found.names();
        }
        if (found.end() == end) {
            boolean acts = sentence && ToldNames.at(words, start).end() < end;
            return acts ? List.of() : found.names();
        }
        boolean another = found.names().size() > 1 && UnitNames.articleAt(words, found.end() + 1) > 0;
        if (!sentence && another && words.is(found.end(), "va")) {
            var names = new ArrayList<>(found.names());
            names.add(words.original(found.end() + 1, end));
            return names;
        }
        boolean which = ClauseWords.KNOWN_BY.startsAt(words, found.end())
                && label.value().endsWith(":");
        boolean goesOn = !sentence && (order == 0 || which) && end <= LONGEST;
        return goesOn && (people || isNameThroughout(words, found.end(), end))
                ? extended(words, found, start, end)
                : List.of();
    }

    // "Đối với các xã, yêu cầu gửi danh sách …" is a task of its own.
    private static boolean ordersBehindComma(Words words, int from, int end) {
        return IntStream.range(from, end).anyMatch(at -> words.is(at, ",") && DutyWords.ORDERS.startsAt(words, at + 1));
    }

    // "Trung tâm Kiểm soát thanh toán": before a colon, or on a line of its own, even a verb is part of the name.
    private static boolean isNameThroughout(Words words, int from, int end) {
        for (int at = from; at < end; at++) {
            boolean sentence = DutyWords.MANNERS.startsAt(words, at)
                    || DOES.startsAt(words, at)
                    || DutyWords.ORDERS.startsAt(words, at) && !ClauseWords.KNOWN_BY.startsAt(words, at - 1)
                    || words.at(at).isNumber() && !words.is(at - 1, "so");
            if (sentence || ":;.".contains(words.at(at).fold())) {
                return false;
            }
        }
        return from > 0;
    }

    // "Giao người đứng đầu các cơ quan thuộc tỉnh; Chủ tịch UBND các xã": each whole up to its semicolon.
    private static List<String> betweenSemicolons(Words words, int start, int end) {
        var names = new ArrayList<String>();
        int from = start;
        for (int at = start; at <= end; at++) {
            boolean stop = at == end || words.is(at, ";");
            if (stop && (!UnitNames.isName(words, from) || !isNameThroughout(words, from + 1, at))) {
                return List.of();
            }
            if (stop) {
                names.add(words.original(from, at));
                from = at + 1;
            }
        }
        return names.size() > 1 && end <= LONGEST_LIST ? names : List.of();
    }

    // "các tổ bộ môn, nhóm thư viện và giáo viên", but "các sở, ban, ngành"
    private static List<String> parted(Words words, int start, int end) {
        var names = new ArrayList<String>();
        int from = start;
        for (int at = start + 1; at < end - 1; at++) {
            boolean joint = words.is(at, ",") || words.is(at, "va");
            int head = UnitNames.headAt(words, at + 1);
            if (joint
                    && head > 0
                    && at + 1 + head < end
                    && words.at(at + 1 + head).sort() == Token.Sort.WORD
                    && !UnitWords.GROUPS.startsAt(words, at + 1)) {
                names.add(words.original(from, at));
                from = at + 1;
            }
        }
        names.add(words.original(from, end));
        return names;
    }

    // "Giáo viên phụ trách Đoàn và Tổ Tư vấn": the second begins where another unit is named.
    private static List<String> several(Words words, int start, int end) {
        for (int at = start + 1; at < end - 1; at++) {
            if (words.is(at, "va") && (UnitNames.isName(words, at + 1) || UnitNames.headAt(words, at + 1) > 1)) {
                return List.of(words.original(start, at), words.original(at + 1, end));
            }
        }
        return List.of(words.original(start, end));
    }

    private static List<String> extended(Words words, UnitNames.Found found, int start, int end) {
        var names = new ArrayList<>(found.names());
        if (names.size() < 2) {
            return several(words, start, end);
        }
        int last = names.size() - 1;
        names.set(last, names.get(last) + " " + words.original(found.end(), end));
        return names;
    }
}
