package vn.vanban.reading;

import java.util.stream.IntStream;

/** Finds where the name of one unit ends: at the verb that says what the unit does, or at a joint to something else. */
final class NameEnd {

    /** "Văn phòng HĐND và UBND" is one office. */
    private static final Lexicon COUNCILS = Lexicon.of("hđnd, đbqh");

    /** Offices named for the fields they look after. */
    private static final Lexicon OFFICES = Lexicon.of("phòng, sở, ban, trung tâm, vụ, cục");

    /** Where several fields follow such a head they are one office's: "Vụ Kế hoạch, Tài chính". */
    private static final Lexicon MINISTERIAL = Lexicon.of("vụ, cục");

    private static final int LONGEST_FIELD = 4;

    /** After "tỉnh", "huyện" the name has ended: "Đoàn Thanh niên tỉnh tổ chức …". */
    private static final Lexicon HOLDS = Lexicon.of(
            "tổ chức, giám sát, kiểm tra, hỗ trợ, xử lý, cung cấp, tiếp nhận, vận hành, tổng hợp, thẩm định, khai thác");

    private static final Lexicon SERVICES = Lexicon.of("giáo dục, đào tạo, kinh doanh, sản xuất, dịch vụ");

    private static final Lexicon ROLES = Lexicon.of(
            "thường trực, cơ quan thường trực, cơ quan, đơn vị, đầu mối, chủ trì, thành viên, trưởng ban, tổ trưởng");

    private static final Lexicon PERSON = Lexicon.of("đồng chí, đ/c, ông, bà");

    private static final Lexicon TENDS = Lexicon.of("quản lý, phát triển, xúc tiến, giám sát, kiểm định");
    private static final Lexicon DEPARTMENTS = Lexicon.of("phòng, cục, vụ, viện");

    private static final Lexicon FIRMS = Lexicon.of("công ty, tổng công ty, doanh nghiệp, nhà thầu, chủ đầu tư");

    private static final Lexicon COMPANY = Lexicon.of("công ty, hội đồng");

    private static final Lexicon COMMITTEES = Lexicon.of(
            "các tỉnh, các huyện, các xã, các phường, các thành phố, các thôn, ubnd các, ủy ban nhân dân các, uỷ ban nhân dân các, chủ tịch ubnd các, chủ tịch ủy ban nhân dân các, hiệu trưởng các, giám đốc các, trưởng phòng các");

    private static final Lexicon SCHOOLS = Lexicon.of("trường, trung tâm");

    private static final Lexicon BODIES = Lexicon.of("ubnd, hđnd");

    private NameEnd() {}

    /** The word after the name that begins here. */
    static int of(Words words, int from) {
        int at = from + UnitNames.articleAt(words, from);
        boolean lowerName = UnitWords.LOWER_NAMES.startsAt(words, at)
                || UnitNames.headAt(words, at) == 2 && UnitWords.SHORT_HEADS.startsAt(words, at);
        int field = words.isCapitalised(at) ? UnitWords.FIELDS.at(words, at) : 0;
        int head = IntStream.of(1, field, UnitNames.headAt(words, at)).max().getAsInt();
        boolean proper = IntStream.range(at + 1, at + head).anyMatch(words::isCapitalised);
        at += head;
        while (words.has(at)) {
            var token = words.at(at);
            if (token.fold().equals("(")) {
                int close = closing(words, at);
                if (close < 0) {
                    return at;
                }
                at = close + 1;
                continue;
            }
            if (isFormula(words, at)) {
                at++;
                continue;
            }
            if (isTitleOf(words, at, from)) {
                at += 1 + UnitWords.PERSONS.at(words, at + 1);
                continue;
            }
            if (token.sort() == Token.Sort.MARK) {
                int carried = carriesOn(words, at, from, lowerName);
                if (carried < 0) {
                    return at;
                }
                at = carried;
                continue;
            }
            if (token.fold().equals("va") || token.fold().equals("hoac")) {
                int carried = carriesOn(words, at, from, lowerName);
                if (carried < 0) {
                    return at;
                }
                at = carried;
                continue;
            }
            int phrase = UnitWords.NAME_PHRASES.at(words, at);
            if (phrase > 1) {
                proper |= words.isCapitalised(at);
                at += phrase;
                continue;
            }
            if (words.isCapitalised(at)) {
                proper = true;
                // "Văn phòng Đăng ký đất đai"
                at += Math.max(1, Math.max(DutyWords.VERBS.at(words, at), UnitWords.FIELDS.at(words, at)));
                continue;
            }
            // "UBND cùng cấp": without its mark the word would be "cung cấp"
            if (token.word().equals("cùng")
                    && words.has(at + 1)
                    && words.at(at + 1).word().equals("cấp")) {
                return at + 2;
            }
            if (UnitWords.STOPS.startsAt(words, at) || isMisreadFor(words, at)) {
                return at;
            }
            int verb = DutyWords.VERBS.at(words, at);
            if (DutyWords.MANNERS.startsAt(words, at) || verb > 0) {
                boolean inName = verb > 0 && DutyWords.IN_NAMES.startsAt(words, at) && lowerName;
                inName &=
                        !(FIRMS.startsAt(words, from + UnitNames.articleAt(words, from)) && HOLDS.startsAt(words, at));
                boolean partOfName = inName
                        && !closed(words, at)
                        && !endsProperName(words, at)
                        && (!proper
                                || COMPANY.at(words, at - 2) == 2
                                || isObject(words, at)
                                || capitalFollows(words, at + verb));
                if (!partOfName) {
                    return at;
                }
                at += verb;
                continue;
            }
            at++;
        }
        return at;
    }

    // "Phòng Quản lý xây dựng phối hợp …"
    private static boolean isObject(Words words, int at) {
        return TENDS.at(words, at - 2) == 2
                && words.isCapitalised(at - 2)
                && (DEPARTMENTS.at(words, at - 3) == 1 || UnitNames.headAt(words, at - 4) == 2);
    }

    // "Công ty Thủy lợi An Phú vận hành …": two capitals are a place or a person, after which no name goes on with a
    // verb.
    private static boolean endsProperName(Words words, int at) {
        return isProperWord(words, at - 1) && isProperWord(words, at - 2);
    }

    private static boolean isProperWord(Words words, int at) {
        return words.has(at)
                && words.isCapitalised(at)
                && !words.original(at, at + 1).equals(words.original(at, at + 1).toUpperCase());
    }

    // "Các cơ quan liên quan tổ chức …": "liên quan" has ended the name.
    private static boolean closed(Words words, int at) {
        return UnitWords.TAIL_ENDS.at(words, at - 2) == 2
                || SERVICES.at(words, at - 2) == 2 && HOLDS.startsAt(words, at)
                || UnitWords.PLACES.at(words, at - 1) == 1 && HOLDS.startsAt(words, at);
    }

    /** "Bộ trưởng, Thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ" is one addressee. */
    private static boolean isFormula(Words words, int comma) {
        return words.at(comma).fold().equals(",")
                && comma >= 2
                && UnitWords.FORMULA.startsAt(words, comma + 1)
                && UnitWords.FORMULA_BEFORE.at(words, comma - 2) == 2;
    }

    // "Đồng chí Trần Văn An, Phó Chủ tịch UBND xã": the title tells who the person named is.
    private static boolean isTitleOf(Words words, int comma, int from) {
        if (!words.at(comma).fold().equals(",") || PERSON.at(words, from) == 0) {
            return false;
        }
        for (int at = from + PERSON.at(words, from); at < comma; at++) {
            if (!words.isCapitalised(at) || words.at(at).sort() != Token.Sort.WORD) {
                return false;
            }
        }
        int first = from + PERSON.at(words, from);
        return UnitWords.PERSONS.at(words, first) == 0
                && UnitWords.PERSONS.startsAt(words, comma + 1)
                && PERSON.at(words, comma + 1) == 0;
    }

    /** After a joint within one name the word to go on with, or -1 where the name ends. */
    private static int carriesOn(Words words, int at, int from, boolean lowerName) {
        boolean plural = UnitNames.articleAt(words, from) > 0;
        int next = at + 1;
        if (!words.has(next)) {
            return -1;
        }
        var mark = words.at(at).fold();
        if (mark.equals("-") && isSpaced(words, at) && endsAtDash(words, next)) {
            return -1;
        }
        if (mark.equals("-") || mark.equals("/") || mark.equals("&")) {
            return next;
        }
        if ((and(mark) || mark.equals(",")) && isAnotherPlace(words, from, at)) {
            return next + UnitWords.PLACES.at(words, next);
        }
        if (mark.equals(".")
                && words.at(at).to() == words.at(next).from()
                && words.at(at).from() == words.at(at - 1).to()) {
            return next;
        }
        boolean and = mark.equals("va");
        if (and && COUNCILS.startsAt(words, at - 1) && BODIES.startsAt(words, next)) {
            return next + BODIES.at(words, next);
        }
        boolean placesGoOn = (UnitWords.PLACES.at(words, at - 1) == 1 || UnitWords.PLACES.at(words, at - 2) == 2)
                && UnitWords.PLACES.startsAt(words, next)
                && UnitNames.headAt(words, next) <= UnitWords.PLACES.at(words, next);
        if (placesGoOn && (and || mark.equals(","))) {
            return next + UnitWords.PLACES.at(words, next);
        }
        if (mark.equals(",")
                && UnitWords.PAIRED_BEFORE.startsAt(words, at - 1)
                && UnitWords.PAIRED.startsAt(words, next)) {
            return next + UnitWords.PAIRED.at(words, next);
        }
        if (mark.equals(",")
                && OFFICES.startsAt(words, from)
                && UnitWords.SERVANTS_BEFORE.at(words, at - 2) == 2
                && words.isCapitalised(at - 2)
                && UnitWords.SERVANTS.startsAt(words, next)) {
            return next + UnitWords.SERVANTS.at(words, next);
        }
        if (mark.equals(",") && UnitWords.FIELDS_WITH_COMMA.startsAt(words, next)) {
            return next + UnitWords.FIELDS_WITH_COMMA.at(words, next);
        }
        if (mark.equals(",") && MINISTERIAL.startsAt(words, from) && words.isCapitalised(next)) {
            return UnitWords.FIELDS.startsAt(words, next) ? next + UnitWords.FIELDS.at(words, next) : -1;
        }
        if (mark.equals(",") && OFFICES.startsAt(words, from) && isFieldsOfOne(words, next)) {
            return next + 1;
        }
        if (mark.equals(":")
                && words.isCapitalised(next)
                && (plural || UnitWords.TITLES.startsAt(words, at - 1) || UnitWords.TITLES.startsAt(words, at - 2))) {
            return next;
        }
        boolean another = UnitNames.headAt(words, next) > 0 || UnitNames.articleAt(words, next) > 0;
        boolean inName = lowerName && DutyWords.IN_NAMES.startsAt(words, next) && and;
        boolean acts = !words.isCapitalised(next)
                && !inName
                && (DutyWords.VERBS.startsAt(words, next) || DutyWords.MANNERS.startsAt(words, next));
        return and && !another && !acts ? next : -1;
    }

    private static boolean and(String mark) {
        return mark.equals("va");
    }

    // "Sở Nội vụ - cơ quan thường trực", "Chủ đầu tư - Ban An Phú - phải …"
    private static boolean endsAtDash(Words words, int next) {
        return !words.isCapitalised(next)
                && (ROLES.startsAt(words, next)
                        || UnitWords.STOPS.startsAt(words, next)
                        || DutyWords.MANNERS.startsAt(words, next));
    }

    private static boolean isSpaced(Words words, int at) {
        return words.at(at).from() > words.at(at - 1).to()
                && words.at(at + 1).from() > words.at(at).to();
    }

    // "UBND các huyện An Lộc, An Phú và thành phố Bình An": places of the committees named at the beginning.
    private static boolean isAnotherPlace(Words words, int from, int joint) {
        int place = UnitWords.PLACES.at(words, joint + 1);
        boolean committees = false;
        for (int at = from; at < joint; at++) {
            committees |= UnitWords.ARTICLES.startsAt(words, at)
                    && (UnitWords.PLACES.startsAt(words, at + 1) || SCHOOLS.startsAt(words, at + 1));
        }
        int next = joint + 1 + place;
        return committees
                && COMMITTEES.startsAt(words, from)
                && words.has(next)
                && words.isCapitalised(next)
                && (place > 0
                        || UnitNames.headAt(words, next) == 0
                                && (isProperWord(words, next + 1) || !DutyWords.VERBS.startsAt(words, next)));
    }

    // "Phòng Kinh tế, Hạ tầng và Đô thị": fields in capitals up to an "và" before the last, none of them a unit.
    private static boolean isFieldsOfOne(Words words, int next) {
        boolean capital = UnitNames.headAt(words, next) == 0 && !DutyWords.MANNERS.startsAt(words, next);
        for (int at = next; capital && words.has(at) && at < next + LONGEST_FIELD; at++) {
            if (words.at(at).fold().equals("va")) {
                return words.has(at + 1)
                        && words.isCapitalised(at + 1)
                        && !UnitNames.isName(words, at + 1)
                        && !DutyWords.VERBS.startsAt(words, at + 1);
            }
            if (words.at(at).sort() != Token.Sort.WORD || DutyWords.VERBS.startsAt(words, at)) {
                return false;
            }
        }
        return false;
    }

    // A scanned "để" loses its mark: "đề chỉ đạo".
    private static boolean isMisreadFor(Words words, int at) {
        return words.at(at).fold().equals("de") && words.has(at + 1) && DutyWords.VERBS.startsAt(words, at + 1);
    }

    // "Công ty cổ phần xây dựng giao thông Bình An": the proper name is still to come.
    private static boolean capitalFollows(Words words, int at) {
        for (int next = at; words.has(next) && next < at + 6 && words.at(next).sort() == Token.Sort.WORD; next++) {
            if (words.isCapitalised(next)
                    && (UnitNames.headAt(words, next) > 0 || DutyWords.VERBS.at(words, next) > 1)) {
                return false;
            }
            if (words.isCapitalised(next)) {
                var word = words.original(next, next + 1);
                return !word.equals(word.toUpperCase());
            }
            boolean acts = DutyWords.VERBS.startsAt(words, next) && !DutyWords.IN_NAMES.startsAt(words, next);
            if (acts || UnitWords.STOPS.startsAt(words, next) || DutyWords.MANNERS.startsAt(words, next)) {
                return false;
            }
        }
        return false;
    }

    private static int closing(Words words, int open) {
        for (int at = open + 1; words.has(at) && at < open + 40; at++) {
            if (words.at(at).fold().equals(")")) {
                return at;
            }
        }
        return -1;
    }
}
