package vn.vanban.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.vanban.reading.UnitNames.Found;

/**
 * Who stands between a word of order and what is ordered: there the place tells what belongs to the name, though the
 * verb be one nobody thought of.
 */
final class ToldNames {

    private static final Lexicon IN_CHARGE = Lexicon.of("phụ trách");
    private static final Lexicon ALSO = Lexicon.of("cũng");
    private static final Lexicon AREA = Lexicon.of("trên địa bàn");
    private static final Lexicon WITHIN = Lexicon.of("trong tỉnh, trong huyện, trong ngành");

    private static final int LONGEST_PHRASE = 5;
    private static final int REACH = 12;
    private static final int SENTENCE = 30;

    /** After such words the order is still to come: "Giao Sở Y tế theo chức năng, nhiệm vụ được giao …". */
    private static final Lexicon ASIDE = Lexicon.of(
            "theo, căn cứ, trên cơ sở, để, nhằm, khi, sau, trước, trong, từ, hằng, hàng, với, cùng, ngoài, qua, thông qua, bằng, trên, mỗi, đến, chậm nhất, muộn nhất");

    private static final Lexicon ABOVE_ALL =
            Lexicon.of("trong đó có, nhất là, đặc biệt là, trước hết là, trọng tâm là, trực tiếp là");

    /** "UBND tỉnh (cơ quan chủ trì)", "Chi cục Kiểm lâm (thuộc Sở)": tells no more than whom everybody knows. */
    private static final Pattern ROLE = Pattern.compile(
            "(?iu)\\s*\\((?:chủ đầu tư|(?:thuộc|trực thuộc|nơi|theo|cơ quan chủ trì|cơ quan phối hợp|cơ quan thường trực|đơn vị chủ trì|qua)\\s[^()]*)\\)$");

    /** "Phòng Kinh tế được giao", "Trạm Y tế lo phần": with these begins what a unit known by its name is to do. */
    private static final Pattern BEHIND = Pattern.compile(
            "^((?!(?:Các|Những|Mỗi|Từng|Cơ quan|Đơn vị) )\\p{Lu}\\S*(?: \\S+){2,}) (?:được giao|được phân công|lo phần|lo việc|lo|-)$");

    private ToldNames() {}

    static Found at(Words words, int from) {
        var named = UnitNames.at(words, from);
        if (named.isEmpty()) {
            return named;
        }
        if (UnitWords.PERSONS.startsAt(words, from + UnitWords.ARTICLES.at(words, from))
                && UnitWords.IN_CHARGE.startsAt(words, named.end())) {
            int charge = named.end() + UnitWords.IN_CHARGE.at(words, named.end());
            return named.upTo(verbAfter(words, charge), words);
        }
        var placed = placed(words, from, named);
        return verb(words, placed.end())
                        || isTold(words, placed.end())
                        || isParted(words, placed.end())
                        || announces(words, placed.end())
                ? placed
                : beforeUnknownVerb(words, from, placed);
    }

    /** Where no verb follows a name in small letters, one that was taken for part of it is the verb: "Cơ quan y tế kiểm tra hồ sơ". */
    static Found shorter(Words words, int from, Found named) {
        int head = from + UnitNames.articleAt(words, from);
        head += UnitNames.headAt(words, head);
        for (int at = head + 1; named.names().size() == 1 && at < named.end(); at++) {
            boolean inPhrase =
                    isWithinPhrase(words, at) || words.isCapitalised(at - 1) && DutyWords.VERBS.at(words, at - 1) > 1;
            if (DutyWords.VERBS.startsAt(words, at) && !words.isCapitalised(at) && !inPhrase) {
                return new Found(List.of(words.original(from, at)), at);
            }
        }
        return named;
    }

    private static boolean isWithinPhrase(Words words, int at) {
        return IntStream.rangeClosed(1, LONGEST_PHRASE)
                .anyMatch(back -> UnitWords.NAME_PHRASES.at(words, at - back) > back
                        || UnitWords.TITLED.at(words, at - back) > back);
    }

    /** After a word of order a name may have a head that nobody knows: "Yêu cầu Hải đội 2 tuần tra". */
    static Found asked(Words words, int from) {
        var named = at(words, from);
        if (!named.isEmpty()) {
            return listed(words, named);
        }
        var bare = UnitNames.after(words, from);
        boolean name = bare.isEmpty()
                && words.has(from)
                && words.at(from).sort() == Token.Sort.WORD
                && words.isCapitalised(from)
                && !verb(words, from);
        int end = name ? verbAfter(words, from) : -1;
        end = name && end < 0 ? capitalsEnd(words, from) : end;
        return end > from + 1 ? new Found(List.of(words.original(from, end)), end) : bare;
    }

    /** "Các đơn vị, nhất là Sở Tài chính, rà soát …": who is meant above all is told with the rest. */
    static Found among(Words words, Found named) {
        int comma = named.end();
        int above = comma + 1 + ABOVE_ALL.at(words, comma + 1);
        if (named.isEmpty() || above == comma + 1 || !words.is(comma, ",")) {
            return named;
        }
        var most = UnitNames.after(words, above);
        int end = most.end();
        end += words.is(end, ",") ? 1 : 0;
        if (most.isEmpty() || !verb(words, end)) {
            return named;
        }
        var names = new ArrayList<>(named.names());
        names.addAll(most.names());
        return new Found(names, end);
    }

    // "Giao các phòng; Công an xã; các trường báo cáo …"
    static Found listed(Words words, Found named) {
        var names = new ArrayList<>(named.names());
        int end = named.end();
        while (words.is(end, ";")) {
            var next = at(words, end + 1);
            if (next.isEmpty()) {
                return named;
            }
            names.addAll(next.names());
            end = next.end();
        }
        return verb(words, end) ? new Found(names, end) : named;
    }

    private static int capitalsEnd(Words words, int from) {
        int end = from;
        while (words.has(end) && words.at(end).sort() == Token.Sort.WORD && words.isCapitalised(end)) {
            end++;
        }
        return end;
    }

    /** "Chủ đầu tư - Ban Quản lý dự án An Phú" names the board; what stands before the dash is its part in the work. */
    static String withoutRole(String told) {
        var name = BEHIND.matcher(ROLE.matcher(told).replaceFirst("")).replaceFirst("$1");
        int dash = name.indexOf(" - ");
        boolean role = dash > 0 && name.substring(1, dash).chars().noneMatch(Character::isUpperCase);
        var after = role ? name.substring(dash + 3) : name;
        return role && UnitNames.isName(Words.of(after), 0) ? after : name;
    }

    /** "Ủy ban Quản lý vốn nhà nước tại doanh nghiệp": where it is may be part of who it is. */
    static Found placed(Words words, int from, Found named) {
        if (!named.isEmpty() && isPerson(words, from) && IN_CHARGE.startsAt(words, named.end())) {
            return named.upTo(verbAfter(words, named.end() + 2), words);
        }
        return !named.isEmpty() && UnitWords.PLACED.startsAt(words, named.end())
                ? named.upTo(verbAfter(words, named.end() + UnitWords.PLACED.at(words, named.end())), words)
                : named;
    }

    /** "Đồng chí Phó Giám đốc phụ trách chuyên môn phối hợp …": what the person is there for, up to a verb or a mark. */
    static Found inCharge(Words words, int from, Found named) {
        if (named.isEmpty() || !isPerson(words, from) || !IN_CHARGE.startsAt(words, named.end())) {
            return named;
        }
        int field = named.end() + IN_CHARGE.at(words, named.end());
        int verb = verbAfter(words, field);
        int end = field;
        while (end != verb
                && !words.endsClause(end)
                && !Trailing.isTimeBehindDash(words, end)
                && (verb > 0 || end < field + LONGEST_PHRASE)) {
            end++;
        }
        return named.upTo(end, words);
    }

    /** Whether a colon closes the sentence behind who is told: "… yêu cầu Giám đốc các sở như sau:". */
    static boolean announces(Words words, int from) {
        int at = from + ClauseWords.AS_FOLLOWS.at(words, from);
        return at + 1 == words.size() && words.is(at, ":");
    }

    /** Whether something is ordered after an aside, also one between commas. */
    static boolean isTold(Words words, int from) {
        boolean comma = words.is(from, ",") && Trailing.isTime(words, from + 1);
        int at = comma ? from + 1 : from;
        return ASIDE.startsAt(words, at) && DutyWords.VERBS.occurs(words, at, Math.min(words.size(), at + SENTENCE));
    }

    /** "Giao Sở Tài chính, phối hợp …": a comma stands between who is told and what. */
    static boolean isParted(Words words, int at) {
        return words.is(at, ",") && verb(words, at + 1);
    }

    /** Whether a small word stands there that belongs to no name: after an order it is what is ordered. */
    static boolean isVerb(Words words, int at) {
        return words.has(at)
                && words.at(at).sort() == Token.Sort.WORD
                && !words.isCapitalised(at)
                && !UnitWords.STOPS.startsAt(words, at);
    }

    /** Whether a verb of duty follows at once, or after how and by what right it is done. */
    static boolean acts(Words words, int at) {
        int from = at;
        if (words.has(from) && ":-".contains(words.at(from).fold())) {
            from++;
            int charge = ClauseWords.CHARGES.at(words, from);
            if (charge > 0 && UnitNames.isName(words, from + charge)) {
                return false;
            }
        }
        if (ClauseWords.BESIDES.startsAt(words, from)) {
            return isTold(words, from);
        }
        boolean appointed = NameEnd.isAppointed(words, from + ALSO.at(words, from));
        return words.has(from) && (appointed || !ClauseWords.DONE.startsAt(words, from) && verb(words, from));
    }

    // "Cán bộ phụ trách thôn kiểm tra …", "Thứ trưởng Bộ Y tế phụ trách lĩnh vực …"
    private static boolean isPerson(Words words, int from) {
        return UnitWords.PERSONS.startsAt(words, from + UnitNames.articleAt(words, from));
    }

    private static boolean belongs(Words words, int at) {
        return UnitWords.NAME_TAILS.startsAt(words, at)
                || UnitWords.PLACES.at(words, at - 1) > 1
                || verb(words, at - 1);
    }

    private static boolean verb(Words words, int at) {
        return DutyWords.VERBS.startsAt(words, at) || DutyWords.MANNERS.startsAt(words, at);
    }

    private static int verbAfter(Words words, int from) {
        for (int at = from; at < from + REACH && words.has(at) && !words.endsClause(at); at++) {
            if (verb(words, at) && (at > from || AREA.at(words, from - 3) == 3 || WITHIN.at(words, from - 2) == 2)) {
                return at;
            }
        }
        return -1;
    }

    // "Giao Bộ Công Thương dự thảo …": the first small word after a proper name that belongs to no name is the verb.
    private static Found beforeUnknownVerb(Words words, int from, Found named) {
        if (named.names().size() > 1) {
            return named;
        }
        // "Công ty Điện lực Quảng Hải chặt cây": small letters may go on in such a name, but not behind a place.
        boolean lower = UnitWords.LOWER_NAMES.startsAt(words, from);
        boolean proper = false;
        for (int at = from + 1; at < named.end(); at++) {
            boolean capital = words.isCapitalised(at);
            int field = Math.max(UnitWords.FIELDS.at(words, at), UnitWords.TITLED.at(words, at));
            int within = capital ? Math.max(field, UnitNames.headAt(words, at)) : 0;
            if (within > 1) {
                proper = true;
                at += within - 1;
                continue;
            }
            boolean ended = lower ? NameEnd.endsProperName(words, at) : proper;
            if (ended && !capital && !belongs(words, at)) {
                return new Found(List.of(words.original(from, at)), at);
            }
            proper |= capital;
        }
        return named;
    }
}
