package vn.vanban.reading;

import java.util.ArrayList;
import java.util.List;

/** With whom a sentence lets its lead act: the names after "phối hợp với" and the like, where the lead itself does so. */
record Cooperation(Words words, List<String> lead, int act) {

    /** How far after "ký kết" its "với" may stand. */
    private static final int LONGEST = 400;

    private static final int REACH = 20;

    /** "…, có sự phối hợp của Công an xã" */
    private static final Lexicon WITH_THEIR = Lexicon.of(
            "sự phối hợp của, ý kiến phối hợp của, có sự phối hợp của, với sự phối hợp của, có sự phối hợp với, với sự phối hợp với, có sự hỗ trợ của, với sự hỗ trợ của");

    private static final Lexicon SIGNED_WITH = Lexicon.of("ký kết");

    /** "Chi cục Thuế chủ trì cùng các xã", "Sở Y tế cùng Công an tỉnh": at once after who leads. */
    private static final Lexicon TOGETHER = Lexicon.of("cùng");

    private static final Lexicon LEADING = Lexicon.of("chủ trì, đầu mối");

    private static final Lexicon BESIDE =
            Lexicon.of("phối hợp, cùng phối hợp, phối hợp thực hiện, tham gia phối hợp, tham gia, hỗ trợ");

    private static final Lexicon AT_END = Lexicon.ofLines(
            """
            phối hợp
            cùng phối hợp
            phối hợp thực hiện
            tham gia phối hợp
            hỗ trợ , phối hợp
            phối hợp , hỗ trợ
            là đơn vị phối hợp
            là cơ quan phối hợp
            """);

    private static final Lexicon INVITES = Lexicon.of("mời");

    private static final Lexicon LABELS = Lexicon.of("đơn vị phối hợp, cơ quan phối hợp, phối hợp thực hiện");

    private static final Lexicon JOINS = Lexicon.of("phối hợp, phối kết hợp");
    private static final int LONGEST_WAY = 9;

    private static final Lexicon HELPS = Lexicon.of("hỗ trợ, giúp đỡ");

    private static final Lexicon WITH = Lexicon.of("với");

    List<String> names() {
        var names = new ArrayList<String>();
        for (int at = 0; at < words.size(); at++) {
            int length = DutyWords.COOPERATES.at(words, at);
            boolean parted = words.is(at - 1, ",") && leads(at - 2);
            if (length == 0 && TOGETHER.startsAt(words, at) && (at == act || leads(at - 1) || parted)) {
                length = UnitNames.isName(words, at + 1) ? 1 : 0;
            }
            length = Math.max(length, Math.max(inSomeWay(at), andHelps(at)));
            length = Math.max(length, Math.max(WITH_THEIR.at(words, at), labelled(at)));
            if (SIGNED_WITH.startsAt(words, at)) {
                length = toPartner(at);
            }
            if (at < LONGEST) {
                atEnd(at).stream().filter(name -> !lead.contains(name)).forEach(names::add);
            }
            if (at < LONGEST && LEADING.startsAt(words, at)) {
                beside(at + 2).forEach(names::add);
            }
            if (length > 0 && (isOwnDoing(at) || WITH_THEIR.startsAt(words, at) || labelled(at) > 0)) {
                var found = ToldNames.inCharge(words, at + length, UnitNames.after(words, at + length));
                boolean more = !names.isEmpty();
                found.names().stream()
                        .filter(name -> !lead.contains(name) && !names.contains(name))
                        .filter(name -> !more || !name.equals(name.toLowerCase()))
                        .filter(name -> !name.equals("các tỉnh"))
                        .forEach(names::add);
                at += length - 1;
            }
        }
        return names;
    }

    // "Trạm Thú y chủ trì, các thôn phối hợp rà đàn gia cầm"
    private List<String> beside(int comma) {
        boolean listed = words.is(comma, ",");
        var found = listed
                ? ToldNames.inCharge(words, comma + 1, UnitNames.after(words, comma + 1))
                : new UnitNames.Found(List.of(), comma);
        boolean with = BESIDE.startsAt(words, found.end())
                && !WITH.startsAt(words, found.end() + BESIDE.at(words, found.end()));
        return with ? found.names() : List.of();
    }

    // "…, đơn vị phối hợp: Đoàn xã"
    private int labelled(int at) {
        int label = LABELS.at(words, at);
        return label > 0 && words.is(at + label, ":") ? label + 1 : 0;
    }

    // "…, Trạm Thú y phối hợp.", "mời Đoàn xã tham gia phối hợp, …"
    private List<String> atEnd(int at) {
        boolean mark = words.is(at, ",") || INVITES.startsAt(words, at);
        if (!mark || LEADING.startsAt(words, at - 2) || !isNamed(at + 1)) {
            return List.of();
        }
        var found = ToldNames.inCharge(words, at + 1, UnitNames.after(words, at + 1));
        int beside = AT_END.at(words, found.end());
        return beside > 0 && words.endsClause(found.end() + beside) ? found.names() : List.of();
    }

    private boolean isNamed(int at) {
        return UnitNames.isName(words, at)
                || words.has(at) && words.isCapitalised(at) && UnitNames.headAt(words, at) > 0;
    }

    private boolean leads(int at) {
        return words.has(at - 1) && LEADING.startsAt(words, at - 1);
    }

    // "phối hợp chặt chẽ, hiệu quả với"
    private int inSomeWay(int at) {
        int end = at + JOINS.at(words, at);
        while (end > at && end < at + LONGEST_WAY && words.has(end) && !WITH.startsAt(words, end)) {
            boolean way = words.is(end, ",") || words.at(end).sort() == Token.Sort.WORD;
            if (!way || words.isCapitalised(end) || UnitNames.headAt(words, end) > 0) {
                return 0;
            }
            end++;
        }
        return end > at && WITH.startsAt(words, end) ? end + 1 - at : 0;
    }

    // "phối hợp, hỗ trợ chính quyền các xã", "phối hợp và giúp đỡ …"
    private int andHelps(int at) {
        int and = at + JOINS.at(words, at);
        boolean joined = and > at && words.has(and) && (words.is(and, ",") || words.is(and, "va"));
        int helps = joined ? HELPS.at(words, and + 1) : 0;
        return helps > 0 && UnitNames.isName(words, and + 1 + helps) ? and + 1 + helps - at : 0;
    }

    private int toPartner(int signed) {
        for (int at = signed; at < signed + REACH && words.has(at); at++) {
            if (WITH.startsAt(words, at) && UnitNames.isName(words, at + 1)) {
                return at + 1 - signed;
            }
        }
        return 0;
    }

    // "Đôn đốc chủ đầu tư phối hợp với …": there somebody else cooperates.
    private boolean isOwnDoing(int at) {
        if (at <= act || at == 0) {
            return true;
        }
        var before = words.at(at - 1);
        return before.sort() == Token.Sort.MARK
                || endsVerb(at)
                || before.fold().equals("va")
                || before.fold().equals("hoac")
                || before.fold().equals("su");
    }

    private boolean endsVerb(int at) {
        for (int length = 1; length <= 4 && at - length >= 0; length++) {
            if (DutyWords.MANNERS.at(words, at - length) == length
                    || DutyWords.VERBS.at(words, at - length) == length) {
                return true;
            }
        }
        return false;
    }
}
