package vn.vanban.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

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
    }

    private static final Lexicon HEADS = Lexicon.of(
            """
            sở, bộ, ban, ngành, phòng, vụ, cục, tổng cục, chi cục, văn phòng, thanh tra, trung tâm, bệnh viện, trạm y tế, trạm, trường, học viện, viện,
            ủy ban, uỷ ban, ubnd, hđnd, ubmttq, mttq, mặt trận tổ quốc, hội đồng, hội, liên đoàn, đoàn, công đoàn, tổ, công an, bộ chỉ huy, quân khu, bộ tư lệnh, kho bạc, ngân hàng,
            bảo hiểm xã hội, bhxh, đài, báo, cổng thông tin, thông tấn xã, công ty, tổng công ty, tập đoàn, doanh nghiệp, hợp tác xã, nhà đầu tư, chủ đầu tư, nhà thầu,
            tòa án, toà án, viện kiểm sát, tỉnh ủy, tỉnh uỷ, thành ủy, huyện ủy, đảng ủy, đảng bộ, cấp ủy, chi bộ, thường trực, thành viên, ttyt, bvđk, pyt, syt, tyt, cdc, bqlda, vp,
            cơ quan, đơn vị, địa phương, tổ chức, cá nhân, đoàn thể, cơ sở, khoa, các khoa, huyện, thị xã, thành phố, xã, phường, thị trấn, đặc khu, quận, chính quyền,
            thủ trưởng, giám đốc, phó giám đốc, chủ tịch, phó chủ tịch, trưởng, phó trưởng, chánh, phó chánh, bộ trưởng, thứ trưởng, thủ tướng, phó thủ tướng, tổng giám đốc, hiệu trưởng,
            lãnh đạo, người đứng đầu, trưởng đoàn, tổ trưởng, đồng chí, đ/c, ông, bà, chuyên viên, cán bộ, kế toán, thư ký, văn thư, viên chức, công chức, nhân viên, người lao động,
            đội, tiểu ban, bộ phận, chi nhánh, hiệp hội, câu lạc bộ, lực lượng, tổng đội, chi đội, nhóm, ban giám đốc, hạt, xí nghiệp, nhà máy, chính phủ, quốc hội, các ban, sở ngành,
            phó hiệu trưởng, ban giám hiệu, nhà trường, trường học, giáo viên, giảng viên, học sinh, sinh viên, phụ huynh, hộ gia đình, hộ, người dân, nhân dân, thôn, ấp, bản, khu phố, tổ dân phố,
            cục trưởng, phó cục trưởng, vụ trưởng, phó vụ trưởng, tổng cục trưởng, chi cục trưởng, chủ nhiệm, phó chủ nhiệm, thống đốc, chánh án, viện trưởng, tổng biên tập, tư lệnh, chỉ huy trưởng, bí thư, phó bí thư,
            thường vụ, ban thường vụ, ban chấp hành, tỉnh đoàn, thành đoàn, huyện đoàn, xã đoàn, đảng đoàn, huyện uỷ, thành uỷ, đảng uỷ, cấp uỷ, thị ủy, thị uỷ, quận ủy, quận uỷ, uỷ viên, ủy viên,
            biên phòng, bộ đội biên phòng, đồn biên phòng, hải quan, thuế, chi cục thuế, cục thuế, quân đội, cảng vụ, phòng khám, trung tâm y tế, tòa soạn, cơ quan báo chí, chủ rừng, chủ hồ, chủ phương tiện,
            gvcn, bgh, sgdđt, sgd, gdđt, stc, sxd, stnmt, sct, lđlđ, ubkt, ubmt, hlhpn, mtqg, dntn, htx, ubbc
            """);

    /** Heads that are also other words: a name only after an article, or before a capital or what such units do. */
    private static final Lexicon AMBIGUOUS = Lexicon.of(
            """
            bộ, ban, phòng, vụ, trường, trạm, viện, hội, đoàn, tổ, báo, đài, đội, khoa, hạt, nhóm, cơ sở, cơ quan, đơn vị, tổ chức, cá nhân, ngành, đoàn thể, địa phương, xã, phường, huyện,
            thành phố, thị xã, thị trấn, quận, đặc khu, cán bộ, chuyên viên, viên chức, công chức, nhân viên, người lao động, lực lượng, lãnh đạo, trưởng, ông, bà, đồng chí, bộ phận, thư ký, văn thư,
            kế toán, doanh nghiệp, thành viên, chánh, cục, hiệp hội, chính quyền, thuế, hải quan, hộ, bản, ấp, thôn, khu phố, biên phòng, học sinh, sinh viên, phụ huynh, người dân, nhân dân, giáo viên,
            giảng viên, trường học, quân đội, thường vụ, tư lệnh, chủ nhiệm, uỷ viên, ủy viên, hộ gia đình, chủ hồ, chủ rừng, chủ phương tiện, tổ dân phố
            """);

    private static final Lexicon SELF_EVIDENT_AFTER = Lexicon.of(
            "công tác, giúp việc, liên ngành, chuyên môn, chức năng, cấp, ngang bộ, thuộc, liên quan, có liên quan, các, nhà nước, đơn vị, trực thuộc, y tế, địa phương, được giao, cơ quan");

    private static final Lexicon GROUPS = Lexicon.of(
            "sở, bộ, ban, ngành, phòng, vụ, cục, cơ quan, đơn vị, tổ chức, cá nhân, địa phương, đoàn thể, doanh nghiệp, trường, viện, cơ sở");

    private static final Lexicon COLLECTIVE_HEADS = Lexicon.of(
            "sở, bộ, ban, ngành, phòng, vụ, cục, cơ quan, đơn vị, tổ chức, cá nhân, địa phương, đoàn thể, doanh nghiệp, trường, viện, cơ sở, lãnh đạo, thủ trưởng, người đứng đầu");

    private static final Lexicon ARTICLES = Lexicon.of("các, những, toàn bộ, tất cả, mỗi, từng, tập thể, toàn thể");

    /** Units of the country: after "UBND các" they carry the name on. */
    private static final Lexicon PLACES =
            Lexicon.of("tỉnh, huyện, thị xã, thành phố, xã, phường, thị trấn, đặc khu, quận, thị");

    private static final Lexicon FIELDS_WITH_COMMA = Lexicon.of(
            "thể thao và du lịch, thể thao và, thể thao, gia đình, khoa học và thông tin, thương binh và xã hội");

    private static final Lexicon STOPS = Lexicon.of(
            """
            để, nhằm, về, trong việc, trong công tác, trong quá trình, theo, tại, từ, đến, với, sau, trước, khi, là, làm, do, bởi, được, đã, đang, sẽ, phải, cần, có trách nhiệm, chịu trách nhiệm, căn cứ,
            trên cơ sở, trong, qua, thông qua, bằng, như, theo dõi, mà, nếu, cho, đối với, gồm, bao gồm, nhất là, đặc biệt, cùng, hằng, hàng, không, kể từ, trực tiếp, chưa, đang, đều, cũng, vẫn, còn, có kế hoạch, có giải pháp, và các nội dung
            """);

    private static final Lexicon LOWER_NAMES = Lexicon.of(
            "ban, đoàn, tổ, cơ quan, chủ đầu tư, chủ rừng, chủ dự án, chủ hồ, chủ sở hữu, trung tâm, công ty, phòng, hội đồng, chi cục, cục, vụ, bộ phận, cơ sở, tổ chức, doanh nghiệp, đội");

    private static final Lexicon TITLES =
            Lexicon.of("giám đốc, thủ trưởng, chủ tịch, bộ trưởng, hiệu trưởng, lãnh đạo, chánh án, cục trưởng");

    private static final Lexicon FORMULA = Lexicon.of("thủ trưởng cơ quan, cơ quan ngang bộ, cơ quan thuộc chính phủ");
    private static final Lexicon FORMULA_BEFORE = Lexicon.of("bộ trưởng, ngang bộ, các bộ");

    /** Verbs that are part of the name wherever they stand in it. */
    private static final Lexicon NAME_PHRASES = Lexicon.of(
            "khám chữa bệnh, khám bệnh, chữa bệnh, sản xuất kinh doanh, quản lý nhà nước, có liên quan, hoạt động, được giao, được phân công, trực thuộc, sự nghiệp, chức năng, quản lý dự án, đầu tư xây dựng, kinh doanh, công trình, chương trình, quy trình, lộ trình, vệ sinh, truyền thông, cấp xã, cấp huyện, cấp tỉnh, cấp trên, cấp phường, các cấp, dự phòng, chủ quản, thương mại, chủ đầu tư, giao thông, thành lập, đầu mối");

    private static final Pattern HEAD_OF_LIST = Pattern.compile("(?iu)(?:các\\s+|những\\s+)?([^:]+?)\\s*:\\s*(.+)");

    private UnitNames() {}

    /** The list of names that begins exactly at this word. */
    static Found at(Words words, int from) {
        var names = new ArrayList<String>();
        int at = from;
        int end = from;
        int start = from;
        while (names.isEmpty() ? isName(words, at) : goesOn(words, at) || isElliptic(words, at, names)) {
            boolean sameGroup = !names.isEmpty()
                    && isBareGroup(words, at)
                    && endsWithGroup(words, end)
                    && COLLECTIVE_HEADS.startsAt(words, start + ARTICLES.at(words, start));
            start = sameGroup ? start : at;
            end = nameEnd(words, at);
            if (sameGroup) {
                names.remove(names.size() - 1);
            }
            names.add(words.original(start, end).replaceAll("\\s+|(?<=\\p{L}\\p{Ll})(?=\\p{Lu}\\p{Ll})", " "));
            at = afterJoint(words, end);
            if (at < 0) {
                break;
            }
        }
        return new Found(spelledOut(names), end);
    }

    /** "Các Bộ: Công an, Tài chính" are "Bộ Công an" and "Bộ Tài chính". */
    private static List<String> spelledOut(List<String> names) {
        var first = names.isEmpty() ? null : HEAD_OF_LIST.matcher(names.get(0));
        if (first == null || !first.matches()) {
            return names;
        }
        var spelled = new ArrayList<>(names);
        spelled.set(0, first.group(1) + " " + first.group(2));
        for (int i = 1; i < spelled.size(); i++) {
            var words = Words.of(spelled.get(i));
            boolean titled = TITLES.startsAt(Words.of(first.group(1)), 0);
            if (ARTICLES.at(words, 0) == 0 && (titled && !TITLES.startsAt(words, 0) || !isName(words, 0))) {
                spelled.set(i, first.group(1) + " " + spelled.get(i));
            }
        }
        return spelled;
    }

    /** "Thủ trưởng các sở, ban, ngành" is one addressee. */
    private static boolean endsWithGroup(Words words, int end) {
        boolean group = GROUPS.at(words, end - 1) == 1 || end > 1 && GROUPS.at(words, end - 2) == 2;
        return group && !words.isCapitalised(end - 1) || group && ARTICLES.startsAt(words, end - 2);
    }

    private static boolean isBareGroup(Words words, int at) {
        return ARTICLES.at(words, at) == 0 && GROUPS.startsAt(words, at) && !words.isCapitalised(at);
    }

    static int articleAt(Words words, int at) {
        return ARTICLES.at(words, at);
    }

    static boolean isName(Words words, int at) {
        int head = at + ARTICLES.at(words, at);
        int length = HEADS.at(words, head);
        if (length == 0) {
            return false;
        }
        if (head > at || AMBIGUOUS.at(words, head) < length) {
            return true;
        }
        int next = head + length;
        return words.has(next)
                && (words.isCapitalised(next) && !isShouted(words, next)
                        || SELF_EVIDENT_AFTER.startsAt(words, next)
                        || words.isCapitalised(head) && DutyWords.IN_NAMES.startsAt(words, next));
    }

    // "TỔ CHỨC THỰC HIỆN": where every letter is a capital, capitals name nothing.
    private static boolean isShouted(Words words, int at) {
        var word = words.original(at, at + 1);
        boolean capitals = word.length() > 1 && word.equals(word.toUpperCase());
        return capitals && (DutyWords.VERBS.startsAt(words, at) || DutyWords.MANNERS.startsAt(words, at));
    }

    /** Inside a list the article is left out: "các sở, ban, ngành". */
    private static boolean goesOn(Words words, int at) {
        int head = HEADS.at(words, at);
        return isName(words, at) || head > 0 && head >= DutyWords.VERBS.at(words, at) && !words.isCapitalised(at);
    }

    private static int nameEnd(Words words, int from) {
        int at = from + ARTICLES.at(words, from);
        boolean plural = at > from;
        boolean lowerName = LOWER_NAMES.startsAt(words, at);
        int head = Math.max(1, HEADS.at(words, at));
        boolean proper = head > 1 && words.isCapitalised(at + head - 1);
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
            if (token.sort() == Token.Sort.MARK) {
                int carried = carriesOn(words, at, plural, lowerName);
                if (carried < 0) {
                    return at;
                }
                at = carried;
                continue;
            }
            if (token.fold().equals("va") || token.fold().equals("hoac")) {
                int carried = carriesOn(words, at, plural, lowerName);
                if (carried < 0) {
                    return at;
                }
                at = carried;
                continue;
            }
            if (words.isCapitalised(at)) {
                proper = true;
                at++;
                continue;
            }
            if (STOPS.startsAt(words, at) || isMisreadFor(words, at)) {
                return at;
            }
            int phrase = NAME_PHRASES.at(words, at);
            if (phrase > 0) {
                at += phrase;
                continue;
            }
            int verb = DutyWords.VERBS.at(words, at);
            if (DutyWords.MANNERS.startsAt(words, at) || verb > 0) {
                boolean partOfName = verb > 0
                        && DutyWords.IN_NAMES.startsAt(words, at)
                        && lowerName
                        && (!proper || capitalFollows(words, at + verb));
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

    /** "Bộ trưởng, Thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ" is one addressee. */
    private static boolean isFormula(Words words, int comma) {
        return words.at(comma).fold().equals(",")
                && comma >= 2
                && FORMULA.startsAt(words, comma + 1)
                && FORMULA_BEFORE.at(words, comma - 2) == 2;
    }

    /** After a joint within one name the word to go on with, or -1 where the name ends. */
    private static int carriesOn(Words words, int at, boolean plural, boolean lowerName) {
        int next = at + 1;
        if (!words.has(next)) {
            return -1;
        }
        var mark = words.at(at).fold();
        if (mark.equals("-") || mark.equals("/") || mark.equals("&")) {
            return next;
        }
        if (mark.equals(".")
                && words.at(at).to() == words.at(next).from()
                && words.at(at).from() == words.at(at - 1).to()) {
            return next;
        }
        boolean and = mark.equals("va");
        boolean placesGoOn = PLACES.startsAt(words, at - 1) && PLACES.startsAt(words, next);
        if (placesGoOn && (and || mark.equals(","))) {
            return next + 1;
        }
        if (mark.equals(",") && FIELDS_WITH_COMMA.startsAt(words, next)) {
            return next + FIELDS_WITH_COMMA.at(words, next);
        }
        if (mark.equals(":")
                && words.isCapitalised(next)
                && (plural || TITLES.startsAt(words, at - 1) || TITLES.startsAt(words, at - 2))) {
            return next;
        }
        boolean another = HEADS.startsAt(words, next) || ARTICLES.startsAt(words, next);
        boolean inName = lowerName && DutyWords.IN_NAMES.startsAt(words, next) && and;
        boolean acts = !words.isCapitalised(next)
                && !inName
                && (DutyWords.VERBS.startsAt(words, next) || DutyWords.MANNERS.startsAt(words, next));
        return and && !another && !acts ? next : -1;
    }

    /** "Phòng Kế hoạch, Nghiệp vụ Dược": the second name leaves the head out. */
    private static boolean isElliptic(Words words, int at, List<String> names) {
        var first = Text.fold(names.get(0));
        boolean headed = first.startsWith("phong ")
                || first.startsWith("so ")
                || first.startsWith("bo ")
                || first.startsWith("cac ");
        return headed
                && words.has(at)
                && words.isCapitalised(at)
                && words.at(at).sort() == Token.Sort.WORD
                && (!DutyWords.VERBS.startsAt(words, at) || DutyWords.IN_NAMES.startsAt(words, at));
    }

    // A scanned "để" loses its mark: "đề chỉ đạo".
    private static boolean isMisreadFor(Words words, int at) {
        return words.at(at).fold().equals("de") && words.has(at + 1) && DutyWords.VERBS.startsAt(words, at + 1);
    }

    // "Công ty cổ phần xây dựng giao thông Bình An": the proper name is still to come.
    private static boolean capitalFollows(Words words, int at) {
        for (int next = at; words.has(next) && next < at + 6 && words.at(next).sort() == Token.Sort.WORD; next++) {
            if (words.isCapitalised(next)) {
                return true;
            }
            if (STOPS.startsAt(words, next) || DutyWords.MANNERS.startsAt(words, next)) {
                return false;
            }
        }
        return false;
    }

    private static int afterJoint(Words words, int at) {
        int next = at;
        while (words.has(next) && next - at < 3 && isJoint(words.at(next).fold())) {
            next++;
        }
        return next == at ? -1 : next;
    }

    private static boolean isJoint(String word) {
        return word.equals(",") || word.equals("va") || word.equals(";") || word.equals("hoac") || word.equals("&");
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
