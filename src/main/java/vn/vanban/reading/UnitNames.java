package vn.vanban.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the names of units and groups where they begin: a head word ("Sở", "Bệnh viện", "các đơn vị"), then whatever
 * belongs to the name, up to the verb that says what they do.
 */
final class UnitNames {

    /** The names in the order of the text and the word after the last one. */
    record Found(List<String> names, int end) {
        boolean isEmpty() {
            return names.isEmpty();
        }

        /** With the last name going on to a later word. */
        Found upTo(int later, Words words) {
            if (later <= end) {
                return this;
            }
            var longer = new ArrayList<>(names);
            int last = longer.size() - 1;
            var space = words.is(end, ",") ? "" : " ";
            longer.set(last, longer.get(last) + space + words.original(end, later));
            return new Found(longer, later);
        }
    }

    private static final Lexicon THIS = Lexicon.of("này");

    private static final Lexicon OFFICES = Lexicon.of("phòng, khoa, trung tâm, viện");

    private static final Lexicon FIRMS = Lexicon.of("công ty, tổng công ty");

    /** Both a body and what one does: "Tổ chức kiểm tra …". */
    private static final Lexicon ORGANISES = Lexicon.of("tổ chức");

    /** "Mỗi tỉnh chọn một huyện" tells how many, not who. */
    private static final Lexicon EACH = Lexicon.of("mỗi, từng");

    /** "Cơ quan thuế", "cơ quan hải quan" */
    private static final Lexicon AGENCY = Lexicon.of("cơ quan");

    private static final Lexicon ORGANISATION = Lexicon.of(
            "chính trị, xã hội, quốc tế, tín dụng, đảng, đoàn thể, kinh tế, khoa học, tư vấn, giám định, hành nghề, liên quan, có liên quan, chủ trì, được, chuyên môn, cấp");

    private UnitNames() {}

    /** The names after a word that asks for one, such as "phối hợp với": there a head alone is enough. */
    static Found after(Words words, int from) {
        return isName(words, from) || headAt(words, from) == 0 ? at(words, from) : list(words, from, true);
    }

    /** The list of names that begins exactly at this word. */
    static Found at(Words words, int from) {
        return list(words, from, false);
    }

    private static Found list(Words words, int from, boolean asked) {
        var names = new ArrayList<String>();
        int at = from;
        int end = from;
        int start = from;
        while (names.isEmpty()
                ? asked || isName(words, at)
                : goesOn(words, at)
                        || isElliptic(words, at, names)
                        || BrandNames.isOne(words, at)
                        || isTradeOf(words, at, start)) {
            boolean sameGroup = !names.isEmpty()
                    && !words.is(at - 1, ";")
                    && isBareGroup(words, at)
                    && endsWithGroup(words, end)
                    && UnitWords.COLLECTIVE_HEADS.startsAt(words, start + articleAt(words, start));
            sameGroup |= !names.isEmpty() && isTradeOf(words, at, start);
            start = sameGroup ? start : at;
            end = NameEnd.of(words, at);
            if (sameGroup && articleAt(words, start) > 0 && HeadedList.beginsAt(words, end)) {
                end = NameEnd.of(words, end + 1);
            }
            if (sameGroup) {
                names.remove(names.size() - 1);
            }
            names.add(words.original(start, end)
                    .replaceAll("\\s+|(?<=\\p{L}\\p{Ll})(?=\\p{Lu}\\p{Ll})", " ")
                    .replaceFirst(
                            "(?iu)^đ/c (?=(?:phó |quyền )?(?:trưởng|giám đốc|chủ tịch|chánh|phó|hiệu trưởng) )", "")
                    .replaceAll("\\*+", "")
                    .replaceFirst("\\s*\\((?:như|sau đây|gọi|nay)[^()]*\\)$", ""));
            at = afterJoint(words, end);
            if (at < 0) {
                break;
            }
        }
        return new Found(HeadedList.spelledOut(names), end);
    }

    /** "Thủ trưởng các sở, ban, ngành" is one addressee. */
    private static boolean endsWithGroup(Words words, int end) {
        boolean group = UnitWords.GROUPS.at(words, end - 1) == 1 || end > 1 && UnitWords.GROUPS.at(words, end - 2) == 2;
        return group;
    }

    private static boolean isBareGroup(Words words, int at) {
        int after = at + UnitWords.GROUPS.at(words, at);
        boolean proper = words.isCapitalised(at)
                && !words.endsClause(after)
                && !UnitWords.NAME_TAILS.startsAt(words, after)
                && !UnitWords.STOPS.startsAt(words, after);
        return articleAt(words, at) == 0 && after > at && !proper;
    }

    /** How many words the head of a name has that begins here; 0 where none does. */
    static int headAt(Words words, int at) {
        int length = Math.max(UnitWords.HEADS.at(words, at), shortHead(words, at));
        boolean other = UnitWords.NO_HEADS.at(words, at) > length && !isTitle(words, at);
        return other ? 0 : length;
    }

    // "Ban Đô thị" without its marks reads like "bản đồ".
    private static boolean isTitle(Words words, int at) {
        return words.isCapitalised(at)
                && words.isCapitalised(at + 1)
                && !words.original(at + 1, at + 2)
                        .equals(words.original(at + 1, at + 2).toUpperCase());
    }

    // "P. Nghiệp vụ", "TT. Y tế"
    private static int shortHead(Words words, int at) {
        boolean stopped = words.has(at + 2)
                && words.is(at + 1, ".")
                && words.at(at).to() == words.at(at + 1).from();
        return stopped
                        && UnitWords.SHORT_HEADS.startsAt(words, at)
                        && words.isCapitalised(at)
                        && words.isCapitalised(at + 2)
                ? 2
                : 0;
    }

    /** Also "07 đơn vị", "hai thành phố": a number before a kind of unit. */
    static int articleAt(Words words, int at) {
        int article = UnitWords.ARTICLES.at(words, at);
        boolean counted = article == 0
                && words.has(at + 1)
                && (words.at(at).isNumber() || words.isCapitalised(at) && UnitWords.COUNTS.startsAt(words, at))
                && !words.isCapitalised(at + 1)
                && (UnitWords.GROUPS.startsAt(words, at + 1)
                        || UnitWords.PLACES.startsAt(words, at + 1)
                        || UnitWords.HAMLETS.startsAt(words, at + 1));
        return counted ? 1 : article;
    }

    /** Whether all words up to this one are of those that names are made of. */
    static boolean isNameThroughout(Words words, int end) {
        for (int at = 0, length; at < end; at += length) {
            length = IntStream.of(
                            headAt(words, at),
                            UnitWords.NAME_TAILS.at(words, at),
                            UnitWords.ARTICLES.at(words, at),
                            UnitWords.FIELDS.at(words, at),
                            UnitWords.NAME_PHRASES.at(words, at))
                    .max()
                    .getAsInt();
            boolean other = length == 0 && words.at(at).sort() != Token.Sort.MARK;
            if (other && !words.isCapitalised(at) && !words.at(at).isNumber()) {
                return false;
            }
            length = Math.max(1, length);
        }
        return true;
    }

    static boolean isName(Words words, int at) {
        if (BrandNames.isCode(words, at)) {
            return true;
        }
        int head = at + articleAt(words, at);
        int length = headAt(words, head);
        if (length == 0 && BrandNames.acts(words, at)) {
            return true;
        }
        if (length == 0
                || EACH.startsAt(words, at) && !words.isCapitalised(at) && UnitWords.PLACES.startsAt(words, head)) {
            return false;
        }
        if (head > at || UnitWords.AMBIGUOUS.at(words, head) < length) {
            return true;
        }
        int next = head + length;
        if (words.isCapitalised(head) && THIS.startsAt(words, next)) {
            return true;
        }
        if (at == 0
                && UnitWords.CLERKS.startsAt(words, at)
                && words.isCapitalised(at)
                && (DutyWords.VERBS.startsAt(words, next) || DutyWords.MANNERS.startsAt(words, next))) {
            return true;
        }
        if (ORGANISES.startsAt(words, head)
                && words.has(next)
                && words.isCapitalised(next)
                && headAt(words, next) > 0) {
            return words.isCapitalised(head);
        }
        if (ORGANISES.startsAt(words, head) && words.has(next) && !words.isCapitalised(next)) {
            return ORGANISATION.startsAt(words, next);
        }
        return words.has(next)
                && (words.isCapitalised(next)
                                && !(isShouted(words, next) && !isOffice(words, head))
                                && !(ORGANISES.startsAt(words, head) && words.isCapitalised(head))
                        || UnitWords.SELF_EVIDENT_AFTER.startsAt(words, next)
                        || AGENCY.startsAt(words, head) && UnitWords.FIELDS.startsAt(words, next)
                        || words.isCapitalised(head)
                                && DutyWords.IN_NAMES.startsAt(words, next)
                                && !ORGANISES.startsAt(words, head));
    }

    // "PHÒNG QUẢN TRỊ", "KHOA XÉT NGHIỆM"; but not "PHÒNG CHỐNG THIÊN TAI", a verb from its first word on.
    private static boolean isOffice(Words words, int head) {
        return OFFICES.startsAt(words, head) && !DutyWords.VERBS.startsAt(words, head);
    }

    // "TỔ CHỨC THỰC HIỆN": where every letter is a capital, capitals name nothing.
    private static boolean isShouted(Words words, int at) {
        var word = words.original(at, at + 1);
        boolean capitals = word.length() > 1 && word.equals(word.toUpperCase());
        return capitals && (DutyWords.VERBS.startsAt(words, at) || DutyWords.MANNERS.startsAt(words, at));
    }

    /** Inside a list the article is left out: "các sở, ban, ngành". */
    private static boolean goesOn(Words words, int at) {
        int head = headAt(words, at);
        return isName(words, at) || head > 0 && head >= DutyWords.VERBS.at(words, at);
    }

    /** "Phòng Kế hoạch, Nghiệp vụ Dược": the second name leaves the head out. */
    private static boolean isElliptic(Words words, int at, List<String> names) {
        var first = Text.fold(names.get(0));
        boolean headed = first.startsWith("phong ")
                || first.startsWith("so ")
                || first.startsWith("bo ")
                || first.startsWith("cac ")
                || first.startsWith("ubnd xa ")
                || first.startsWith("ubnd phuong ")
                || first.startsWith("ubnd huyen ");
        return headed
                && words.has(at)
                && words.isCapitalised(at)
                && words.at(at).sort() == Token.Sort.WORD
                && (!DutyWords.VERBS.startsAt(words, at)
                        || DutyWords.IN_NAMES.startsAt(words, at)
                        || UnitWords.NAME_PHRASES.at(words, at) > 1);
    }

    // "Công ty Đầu tư, Xây dựng và Dịch vụ An Phú": what a firm does is part of its name.
    private static boolean isTradeOf(Words words, int at, int firm) {
        return FIRMS.startsAt(words, firm)
                && words.has(at)
                && words.isCapitalised(at)
                && headAt(words, at) == 0
                && (DutyWords.IN_NAMES.startsAt(words, at) || UnitWords.FIELDS.startsAt(words, at));
    }

    private static int afterJoint(Words words, int at) {
        int next = at;
        while (words.has(next) && next - at < 3 && isJoint(words.at(next).fold())) {
            next++;
        }
        return next == at ? -1 : next;
    }

    private static boolean isJoint(String word) {
        return word.equals(",")
                || word.equals("va")
                || word.equals(";")
                || word.equals("hoac")
                || word.equals("&")
                || word.equals("+");
    }
}
