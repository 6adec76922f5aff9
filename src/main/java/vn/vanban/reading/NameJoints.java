package vn.vanban.reading;

/** Whether the name of a unit goes on behind a comma, a dash or "và": "Phòng Kinh tế, Hạ tầng và Đô thị". */
final class NameJoints {

    /** "Văn phòng HĐND và UBND" is one office. */
    private static final Lexicon COUNCILS = Lexicon.of("hđnd, đbqh");

    /** Offices named for the fields they look after. */
    private static final Lexicon OFFICES = Lexicon.of("phòng, sở, bộ, ban, trung tâm, vụ, cục");

    /** Where several fields follow such a head they are one office's: "Vụ Kế hoạch, Tài chính". */
    private static final Lexicon MINISTERIAL = Lexicon.of("vụ, cục");

    private static final int LONGEST_FIELD = 4;

    private static final Lexicon ROLES = Lexicon.of(
            "thường trực, cơ quan thường trực, cơ quan, đơn vị, đầu mối, chủ trì, thành viên, trưởng ban, tổ trưởng");

    private static final Lexicon COMMITTEES = Lexicon.of(
            "đảng ủy các, đảng uỷ các, công an các, trạm y tế các, ban chỉ huy quân sự các, đảng bộ các, hđnd các, thường trực hđnd các, văn phòng các, cấp ủy các, các tỉnh, các huyện, các xã, các phường, các thành phố, các thôn, ubnd các, ủy ban nhân dân các, uỷ ban nhân dân các, chủ tịch ubnd các, chủ tịch ủy ban nhân dân các, hiệu trưởng các, giám đốc các, trưởng phòng các");

    /** "Các tỉnh ủy, thành ủy" are the party's committees of one rank. */
    private static final Lexicon PROVINCES = Lexicon.of("tỉnh ủy, tỉnh uỷ");

    private static final Lexicon CITIES = Lexicon.of("thành ủy, thành uỷ");

    private static final Lexicon OF_CENTRE = Lexicon.of("đảng ủy trực thuộc trung ương, đảng uỷ trực thuộc trung ương");

    /** "Trưởng, phó các phòng" */
    private static final Lexicon CHIEF = Lexicon.of("trưởng");

    private static final Lexicon DEPUTIES = Lexicon.of("phó các, phó trưởng các");

    /** "Các cơ quan báo chí, truyền thông" */
    private static final Lexicon PRESS = Lexicon.of("báo chí, thông tấn, truyền thông, phát thanh");

    private static final Lexicon MEDIA = Lexicon.of("truyền thông, báo chí, xuất bản, phát thanh, truyền hình");

    /** "Các cơ quan trung ương và địa phương" */
    private static final Lexicon CENTRAL = Lexicon.of("cơ quan trung ương");

    private static final Lexicon LOCAL = Lexicon.of("địa phương");

    private static final Lexicon FIELDS_TOO = Lexicon.of("kiểm lâm, kế toán, văn thư, thư viện, viễn thông");

    /** "Các huyện, thị, thành đoàn" */
    private static final Lexicon YOUTH =
            Lexicon.of("thành đoàn, thị đoàn, quận đoàn, thành ủy, thành uỷ, thị ủy, thị uỷ");

    /** "Bộ trưởng các Bộ: Xây dựng, Y tế" */
    private static final Lexicon CHIEFS = Lexicon.of("bộ trưởng các, thứ trưởng các, giám đốc các, thủ trưởng các");

    private static final Lexicon SCHOOLS = Lexicon.of("trường, trung tâm");

    /** "Các đơn vị thuộc, trực thuộc Sở" */
    private static final Lexicon OF = Lexicon.of("thuộc");

    private static final Lexicon DIRECTLY_OF = Lexicon.of("trực thuộc");

    private static final Lexicon TENDS = Lexicon.of("quản lý, kiểm định, giám sát, kiểm tra");

    private static final Lexicon BODIES = Lexicon.of("ubnd, hđnd");

    private NameJoints() {}

    /** After a joint within one name the word to go on with, or -1 where the name ends. */
    static int carriesOn(Words words, int at, int from, boolean lowerName) {
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
        boolean and = mark.equals("va");
        if ((and || mark.equals(",")) && isAnotherPlace(words, from, at)) {
            return next + UnitWords.PLACES.at(words, next);
        }
        if (mark.equals(".")
                && words.at(at).to() == words.at(next).from()
                && words.at(at).from() == words.at(at - 1).to()) {
            return next;
        }
        if (and && COUNCILS.startsAt(words, at - 1) && BODIES.startsAt(words, next)) {
            return next + BODIES.at(words, next);
        }
        if (and && OFFICES.startsAt(words, from) && isFieldToo(words, next)) {
            return next + 1;
        }
        if (mark.equals(",") && UnitWords.PLACES.startsAt(words, at - 1) && YOUTH.startsAt(words, next)) {
            return next + YOUTH.at(words, next);
        }
        boolean placesGoOn = endsInPlaces(words, at)
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
        if (mark.equals(",") && OF.startsAt(words, at - 1) && DIRECTLY_OF.startsAt(words, next)) {
            return next + DIRECTLY_OF.at(words, next);
        }
        if (and && CENTRAL.at(words, at - 4) == 4 && LOCAL.startsAt(words, next)) {
            return next + LOCAL.at(words, next);
        }
        if (mark.equals(",") && PRESS.at(words, at - 2) == 2 && MEDIA.startsAt(words, next)) {
            return next + MEDIA.at(words, next);
        }
        if (mark.equals(",") && PROVINCES.at(words, at - 2) == 2 && CITIES.startsAt(words, next)) {
            return next + CITIES.at(words, next);
        }
        if (mark.equals(",") && CITIES.at(words, at - 2) == 2 && OF_CENTRE.startsAt(words, next)) {
            return next + OF_CENTRE.at(words, next);
        }
        if (mark.equals(",") && CHIEF.startsAt(words, at - 1) && DEPUTIES.startsAt(words, next)) {
            return next + DEPUTIES.at(words, next);
        }
        if (mark.equals(",")
                && OFFICES.startsAt(words, from)
                && UnitWords.SERVANTS_BEFORE.at(words, at - 2) == 2
                && words.isCapitalised(at - 2)
                && UnitWords.SERVANTS.startsAt(words, next)) {
            return next + UnitWords.SERVANTS.at(words, next);
        }
        if (mark.equals(",") && OFFICES.startsAt(words, from) && lacksObject(words, at)) {
            return next + DutyWords.VERBS.at(words, next);
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
                && (plural
                        || COMMITTEES.startsAt(words, from)
                                && endsInPlaces(words, at)
                                && !DutyWords.VERBS.startsAt(words, next)
                                && !DutyWords.MANNERS.startsAt(words, next)
                        || CHIEFS.startsAt(words, from) && OFFICES.startsAt(words, at - 1)
                        || UnitWords.TITLES.startsAt(words, at - 1)
                        || UnitWords.TITLES.startsAt(words, at - 2))) {
            return next;
        }
        boolean another = UnitNames.headAt(words, next) > 0 || UnitNames.articleAt(words, next) > 0;
        boolean inName = lowerName && DutyWords.IN_NAMES.startsAt(words, next) && and;
        boolean acts = !words.isCapitalised(next)
                && !inName
                && (DutyWords.VERBS.startsAt(words, next) || DutyWords.MANNERS.startsAt(words, next));
        return and && !another && !acts ? next : -1;
    }

    // "Cục Lâm nghiệp và Kiểm lâm", "… và Phòng, chống thiên tai": heads elsewhere, fields of one office here.
    private static boolean isFieldToo(Words words, int next) {
        boolean paired = UnitWords.PAIRED_BEFORE.startsAt(words, next)
                && words.has(next + 2)
                && words.is(next + 1, ",")
                && UnitWords.PAIRED.startsAt(words, next + 2);
        return words.isCapitalised(next) && (paired || FIELDS_TOO.startsAt(words, next));
    }

    // "Phòng Quản lý, vận hành công trình": what the office looks after is still to come.
    private static boolean lacksObject(Words words, int comma) {
        return TENDS.at(words, comma - 2) == 2
                && words.isCapitalised(comma - 2)
                && OFFICES.startsAt(words, comma - 3)
                && !words.isCapitalised(comma + 1)
                && DutyWords.VERBS.at(words, comma + 1) > 1;
    }

    private static boolean endsInPlaces(Words words, int at) {
        return UnitWords.PLACES.at(words, at - 1) == 1 || UnitWords.PLACES.at(words, at - 2) == 2;
    }

    // "Sở Nội vụ - cơ quan thường trực", "Chủ đầu tư - Ban An Phú - phải …"
    private static boolean endsAtDash(Words words, int next) {
        return !words.isCapitalised(next)
                && (ROLES.startsAt(words, next)
                        || Trailing.isTime(words, next)
                        || DutyWords.VERBS.startsAt(words, next) && !UnitWords.FIELDS.startsAt(words, next)
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
                                && (NameEnd.isProperWord(words, next + 1) || !DutyWords.VERBS.startsAt(words, next)));
    }

    // "Phòng Kinh tế, Hạ tầng và Đô thị": fields in capitals up to an "và" before the last, none of them a unit.
    private static boolean isFieldsOfOne(Words words, int next) {
        boolean capital = UnitNames.headAt(words, next) == 0 && !DutyWords.MANNERS.startsAt(words, next);
        for (int at = next; capital && words.has(at) && at < next + LONGEST_FIELD; at++) {
            if (words.is(at, "va")) {
                return words.has(at + 1)
                        && words.isCapitalised(at + 1)
                        && !UnitNames.isName(words, at + 1)
                        && !DutyWords.VERBS.startsAt(words, at + 1);
            }
            boolean field = words.isCapitalised(at) && UnitWords.FIELDS.startsAt(words, at);
            if (words.at(at).sort() != Token.Sort.WORD || !field && DutyWords.VERBS.startsAt(words, at)) {
                return false;
            }
        }
        return false;
    }
}
