package vn.vanban.reading;

import java.util.stream.IntStream;

/** Finds where the name of one unit ends: at the verb that says what the unit does, or at a joint to something else. */
final class NameEnd {

    private static final Lexicon PERSON = Lexicon.of("đồng chí, đ/c, ông, bà");

    private static final Lexicon MINISTRIES = Lexicon.of("sở, bộ");

    private static final Lexicon SPECIAL = Lexicon.of("chuyên ngành, nhà nước");

    /** "Sở Xây dựng được giao nhiệm vụ lập báo cáo": of an office that has a name of its own. */
    private static final Lexicon APPOINTED =
            Lexicon.of("được giao nhiệm vụ, được phân công, được giao chủ trì, được giao làm");

    private static final Lexicon GIVEN = Lexicon.of("được giao");

    /** What is given to somebody for good, no work to be done now. */
    private static final Lexicon KEPT = Lexicon.of("quản lý, sử dụng, chi, thu, giữ, đất");

    private NameEnd() {}

    /** The word after the name that begins here. */
    static int of(Words words, int from) {
        int at = from + UnitNames.articleAt(words, from);
        boolean lowerName = UnitWords.LOWER_NAMES.startsAt(words, at)
                || UnitNames.headAt(words, at) == 2 && UnitWords.SHORT_HEADS.startsAt(words, at);
        int field = words.isCapitalised(at) ? UnitWords.FIELDS.at(words, at) : 0;
        int head = IntStream.of(1, field, UnitNames.headAt(words, at), UnitWords.TITLED.at(words, at))
                .max()
                .getAsInt();
        boolean proper = IntStream.range(at + 1, at + head).anyMatch(words::isCapitalised);
        at += head;
        int fieldEnd = -1;
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
                int carried = NameJoints.carriesOn(words, at, from, lowerName);
                if (carried < 0) {
                    return at;
                }
                at = carried;
                continue;
            }
            if (token.fold().equals("va") || token.fold().equals("hoac")) {
                int carried = NameJoints.carriesOn(words, at, from, lowerName);
                if (carried < 0) {
                    return at;
                }
                at = carried;
                continue;
            }
            boolean group = UnitNames.articleAt(words, from) > 0;
            if (proper && (group ? APPOINTED.startsAt(words, at) : isAppointed(words, at))) {
                return at;
            }
            int titled = words.isCapitalised(at) ? UnitWords.TITLED.at(words, at) : 0;
            int phrase = Math.max(titled, UnitWords.NAME_PHRASES.at(words, at));
            phrase = isPharmacy(words, at) || VerbInName.ends(words, at, phrase) ? 0 : phrase;
            if (phrase > 1) {
                proper |= words.isCapitalised(at);
                at += phrase;
                continue;
            }
            if (!proper && beginsOrder(words, from, at)) {
                return at;
            }
            if (words.isCapitalised(at)) {
                proper = true;
                int inField = UnitWords.FIELDS.at(words, at);
                fieldEnd = inField > 0 ? at + inField : fieldEnd;
                // "Văn phòng Đăng ký đất đai"
                at += IntStream.of(
                                1,
                                DutyWords.VERBS.at(words, at),
                                UnitWords.FIELDS.at(words, at),
                                UnitNames.headAt(words, at))
                        .max()
                        .getAsInt();
                continue;
            }
            if (token.word().equals("này")) {
                return at + 1;
            }
            // "UBND cùng cấp": without its mark the word would be "cung cấp"
            if (token.word().equals("cùng")
                    && words.has(at + 1)
                    && words.at(at + 1).word().equals("cấp")) {
                return at + 2;
            }
            int beyond = stretch(words, at);
            if (beyond > at) {
                proper = true;
                at = beyond;
                continue;
            }
            int small = UnitWords.FIELDS.at(words, at);
            if (small > 1 && !DutyWords.VERBS.startsAt(words, at) && !DutyWords.MANNERS.startsAt(words, at)) {
                at += small;
                continue;
            }
            int concern = concern(words, at);
            if (concern > 0) {
                at += concern;
                continue;
            }
            if (UnitWords.STOPS.startsAt(words, at) || isMisreadFor(words, at) || isDay(words, at)) {
                return at;
            }
            int verb = DutyWords.VERBS.at(words, at);
            if (DutyWords.MANNERS.startsAt(words, at) || verb > 0) {
                boolean partOfName = verb > 0 && new VerbInName(words, from, at).belongs(lowerName, proper);
                if (!partOfName) {
                    return at;
                }
                at += verb;
                continue;
            }
            if (at == fieldEnd && isMinistry(words, from) && !goesOn(words, at)) {
                return at;
            }
            at++;
        }
        return at;
    }

    // "Các tổ chức chính trị - xã hội" above "Giám sát việc …": the capital begins what they are told.
    private static boolean beginsOrder(Words words, int from, int at) {
        return words.isCapitalised(at)
                && UnitNames.articleAt(words, from) > 0
                && UnitWords.TAIL_ENDS.at(words, at - 2) == 2
                && DutyWords.VERBS.at(words, at) > 1;
    }

    // "Các tỉnh ven biển từ Quảng Hà đến Bình An"
    private static int stretch(Words words, int from) {
        int to = words.at(from).word().equals("từ") ? capitals(words, from + 1) : from;
        return to > from + 1 && words.has(to) && words.at(to).word().equals("đến") ? capitals(words, to + 1) : from;
    }

    private static int capitals(Words words, int from) {
        int at = from;
        while (words.has(at) && words.isCapitalised(at) && words.at(at).sort() == Token.Sort.WORD) {
            at++;
        }
        return at;
    }

    // "Các sở quản lý chuyên ngành về hạ tầng"
    private static int concern(Words words, int at) {
        boolean about = words.at(at).word().equals("về") && SPECIAL.at(words, at - 2) == 2;
        int field = about ? UnitWords.FIELDS.at(words, at + 1) : 0;
        return field > 0 ? field + 1 : 0;
    }

    /** Whether a word stands there by which somebody was put in charge, or "được giao" before what is to be done. */
    static boolean isAppointed(Words words, int at) {
        int task = at + GIVEN.at(words, at);
        return APPOINTED.startsAt(words, at)
                || task > at && DutyWords.VERBS.startsAt(words, task) && !KEPT.startsAt(words, task);
    }

    private static boolean isMinistry(Words words, int from) {
        return MINISTRIES.startsAt(words, from);
    }

    // "Sở Y tế bóc tách chi phí": behind its field the name of such an office has ended, whatever the verb.
    private static boolean goesOn(Words words, int at) {
        return UnitWords.NAME_TAILS.startsAt(words, at) || UnitWords.FIELDS.startsAt(words, at);
    }

    // "Công ty Thủy lợi An Phú vận hành …": two capitals are a place or a person, after which no name goes on with a
    // verb.
    static boolean endsProperName(Words words, int at) {
        return isProperWord(words, at - 1) && isProperWord(words, at - 2);
    }

    static boolean isProperWord(Words words, int at) {
        return words.has(at)
                && words.isCapitalised(at)
                && !words.original(at, at + 1).equals(words.original(at, at + 1).toUpperCase());
    }

    /** "Bộ trưởng, Thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ" is one addressee. */
    private static boolean isFormula(Words words, int comma) {
        return words.is(comma, ",")
                && comma >= 2
                && UnitWords.FORMULA.startsAt(words, comma + 1)
                && UnitWords.FORMULA_BEFORE.at(words, comma - 2) == 2;
    }

    // "Đồng chí Trần Văn An, Phó Chủ tịch UBND xã": the title tells who the person named is.
    private static boolean isTitleOf(Words words, int comma, int from) {
        if (!words.is(comma, ",") || PERSON.at(words, from) == 0) {
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

    // "Phòng Nghiệp vụ Dược kiểm tra": without its marks "được kiểm tra".
    private static boolean isPharmacy(Words words, int at) {
        return words.at(at).word().equals("dược");
    }

    private static boolean isDay(Words words, int at) {
        return words.at(at).word().equals("ngày")
                && words.has(at + 1)
                && words.at(at + 1).isNumber();
    }

    // A scanned "để" loses its mark: "đề chỉ đạo".
    private static boolean isMisreadFor(Words words, int at) {
        return words.is(at, "de") && words.has(at + 1) && DutyWords.VERBS.startsAt(words, at + 1);
    }

    private static int closing(Words words, int open) {
        for (int at = open + 1; words.has(at) && at < open + 40; at++) {
            if (words.is(at, ")")) {
                return at;
            }
        }
        return -1;
    }
}
