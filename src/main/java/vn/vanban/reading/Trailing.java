package vn.vanban.reading;

import java.util.List;

/** Units named alone at the end of a task, after a dash or in brackets: "Mua áo phao trước 15/12 (Văn phòng).". */
final class Trailing {

    private static final Lexicon GROUPS = Lexicon.of("cơ quan, đơn vị, địa phương, cá nhân, tổ chức");

    private static final Lexicon PERSON = Lexicon.of("đ/c, đồng chí, ông, bà");

    private static final Lexicon TIMES = Lexicon.of(
            "xong, hoàn thành, trước, chậm nhất, muộn nhất, trong, thời gian, thời hạn, hạn, hạn cuối, đến, hết, từ ngày, từ nay, đầu tháng, giữa tháng, cuối tháng, đầu quý, cuối quý, cuối năm, ngay sau khi, không quá, không muộn hơn, hằng tháng, hằng quý, hằng năm, hàng tháng, hàng quý, hàng năm, hàng tuần, hằng tuần, định kỳ");

    private static final int LONGEST_TAIL = 3;

    private static final int LONGEST_TIME = 20;

    private Trailing() {}

    /** Nobody where the words there name no unit, or tell of which kind the unit before them is: "Sở Y tế (Phòng Nghiệp vụ)". */
    static List<String> names(Words words) {
        int end = beforeTime(words);
        while (end > 0 && ".;,/".contains(words.at(end - 1).fold())) {
            end--;
        }
        boolean bracket = end > 0 && words.is(end - 1, ")");
        int open = bracket ? opening(words, end - 1) : dash(words, end);
        end = bracket ? end - 1 : end;
        if (open < 2
                || !isNamed(words, open + 1, end)
                || !words.isCapitalised(open + 1) && !PERSON.startsAt(words, open + 1)) {
            return List.of();
        }
        var found = ToldNames.inCharge(words, open + 1, UnitNames.after(words, open + 1));
        end = bracket && words.is(found.end(), ",") && TIMES.startsAt(words, found.end() + 1) ? found.end() : end;
        boolean whole = !GROUPS.startsAt(words, open + 1)
                && (found.end() == end || bracket && isNameOn(words, found.end(), end));
        boolean explains = bracket
                && words.isCapitalised(open - 1)
                && words.at(open - 1).sort() == Token.Sort.WORD
                && !isQuarter(words, open - 1);
        if (!whole || explains) {
            return List.of();
        }
        return found.end() == end ? found.names() : found.upTo(end, words).names();
    }

    // "(Tổ trực NOC)": in brackets a known noun and a capital are a name.
    private static boolean isNamed(Words words, int at, int end) {
        boolean capital = false;
        for (int next = at + 1; next < end; next++) {
            capital |= words.isCapitalised(next);
        }
        return UnitNames.isName(words, at) || capital && UnitNames.headAt(words, at) > 0;
    }

    private static boolean isQuarter(Words words, int at) {
        return words.is(at - 1, "quy");
    }

    // In brackets stands nothing but the name, so what looks like a verb is part of it: "(P. Quản lý vận hành)".
    private static boolean isNameOn(Words words, int from, int end) {
        for (int at = from; at < end; at++) {
            if (words.at(at).sort() != Token.Sort.WORD
                    || DutyWords.MANNERS.startsAt(words, at)
                    || UnitWords.STOPS.startsAt(words, at)) {
                return false;
            }
        }
        return end - from <= LONGEST_TAIL;
    }

    private static int opening(Words words, int close) {
        for (int at = close - 1; at > 0; at--) {
            if (words.is(at, "(")) {
                return at;
            }
        }
        return -1;
    }

    // "Sửa cầu Đồng Lớn - Phòng Kinh tế - trước 15/12", "… (Phòng Kinh tế), trước 15/12": the name stands before the
    // time.
    private static int beforeTime(Words words) {
        for (int at = words.size() - 2; at > words.size() - LONGEST_TIME && at > 1; at--) {
            boolean bracket =
                    words.is(at, ")") && ",;".contains(words.at(at + 1).fold());
            int next = bracket ? at + 2 : at + 1;
            if (bracket && isTime(words, next) || isTimeBehindDash(words, at)) {
                return bracket ? at + 1 : at;
            }
        }
        return words.size();
    }

    // The dash that parts a task from its owner has spaces around it, that within a name joins two fields.
    private static int dash(Words words, int end) {
        for (int at = end - 2; at > 1; at--) {
            if (words.is(at, "-") && UnitNames.isName(words, at + 1)) {
                return isSpaced(words, at) ? at : -1;
            }
        }
        return -1;
    }

    /** Whether words begin there that set a time: behind a name, a dash and these tell no more of it. */
    static boolean isTime(Words words, int at) {
        return TIMES.startsAt(words, at);
    }

    static boolean isTimeBehindDash(Words words, int at) {
        return isDash(words, at) && isTime(words, at + 1);
    }

    /** Whether a dash stands there that parts what is said from what follows. */
    static boolean isDash(Words words, int at) {
        return words.is(at, "-") && words.has(at + 1) && !words.at(at + 1).isNumber() && isSpaced(words, at);
    }

    private static boolean isSpaced(Words words, int at) {
        return words.at(at).from() > words.at(at - 1).to()
                && words.at(at + 1).from() > words.at(at).to();
    }
}
