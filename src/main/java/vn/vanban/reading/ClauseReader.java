package vn.vanban.reading;

import java.util.List;

/** Reads in one sentence who is told to do something, and with whom. */
final class ClauseReader {

    private static final int LABEL = 40;

    /** Behind these stand others than who is told. */
    private static final Lexicon LEADS = Lexicon.of("chủ trì, phối hợp");

    /** "Chủ tịch UBND xã chỉ đạo Trạm Y tế chủ trì …": who is to lead is not who directs. */
    private static final Lexicon IN_LEAD = Lexicon.of("chủ trì");

    private final Words words;
    private List<String> lead = List.of();
    private int act = -1;
    private boolean commands;
    private boolean directs;

    private final boolean item;

    ClauseReader(Words words, boolean item) {
        this.words = words;
        this.item = item;
    }

    Clause read(Text text) {
        boolean found = !new Clause(text, words, lead, lead, false, false, false).closes()
                && !Statement.is(words)
                && readAnywhere();
        if (found && lead.isEmpty()) {
            lead = ChargeBehind.names(words);
        }
        var partners = found ? new Cooperation(words, lead, act).names() : List.<String>of();
        return new Clause(text, words, lead, partners, found, commands, directs).byRoles();
    }

    private boolean readAnywhere() {
        if (ClauseWords.AGREED.startsAt(words, 0)) {
            return takeTold(OrderWithin.of(words));
        }
        int said = UnitNames.at(words, 0).end();
        int speaks = ClauseWords.SPEAKS.at(words, said);
        if (speaks > 0 && readAt(said + speaks)) {
            return true;
        }
        if (takeTold(OrderWithin.announced(words))) {
            return true;
        }
        if (takeAny(BehindOpening.inCourse(words)) || takeAny(BehindOpening.asTo(words))) {
            return true;
        }
        boolean conditional = ClauseWords.CONDITIONS.startsAt(words, 0) && !ClauseWords.AMONG.startsAt(words, 0);
        int turn = ClauseWords.TURNS.at(words, 0);
        boolean named = turn > 0 && words.is(turn, ",") && UnitNames.isName(words, turn + 1);
        return named && readAt(turn + 1)
                || turn > 0 && (UnitNames.isName(words, turn) || verb(turn) > 0) && readAt(turn)
                || BehindOpening.startsWithDay(words) && takeAny(BehindOpening.soon(words))
                || conditional && readSubjectAfterComma()
                || (ClauseWords.RHYTHMS.startsAt(words, 0) || ClauseWords.TIMES.startsAt(words, 0))
                        && takeAny(BehindOpening.soon(words))
                || (!ClauseWords.PREFACES.startsAt(words, 0) || !hasComma()) && readAt(0)
                || readAfterLabel()
                || takeTold(OrderWithin.of(words))
                || conditional && readVerbAfterComma()
                || readConsequence(conditional)
                || takeAny(BehindOpening.agent(words))
                || item && readUnknownVerb()
                || item && readSubjectAfterComma();
    }

    // "Công ty Thủy lợi tiêu nước đệm": what a numbered item lets a unit do is ordered, whatever the verb.
    private boolean readUnknownVerb() {
        var named = DutyWords.VERBS.startsAt(words, 0) || DutyWords.MANNERS.startsAt(words, 0)
                ? UnitNames.at(words, words.size())
                : UnitNames.after(words, 0);
        if (named.end() > 2 && !isProper(named) && ToldNames.acts(words, named.end())) {
            return take(named, false);
        }
        named = ToldNames.at(words, 0);
        return !named.isEmpty()
                && isProper(named)
                && !ClauseWords.NO_DUTY.startsAt(words, named.end())
                && !ClauseWords.DONE.startsAt(words, named.end())
                && ToldNames.isVerb(words, named.end())
                && take(named, false);
    }

    private boolean isProper(UnitNames.Found named) {
        for (int at = 1; at < named.end() && !words.is(at, "("); at++) {
            if (words.isCapitalised(at)) {
                return true;
            }
        }
        return UnitNames.articleAt(words, 0) > 0;
    }

    private boolean hasComma() {
        return words.text().value().indexOf(',') >= 0;
    }

    /** Subject and verb from this word on. */
    private boolean readAt(int at) {
        int asks = DutyWords.ORDERS.at(words, at);
        if (asks > 0) {
            var named = ToldNames.among(words, ToldNames.asked(words, at + asks));
            if (!named.isEmpty()
                    && (ToldNames.acts(words, named.end())
                            || ToldNames.isTold(words, named.end())
                            || ToldNames.isParted(words, named.end())
                            || Asides.tellWhich(words, named.end())
                            || ToldNames.isVerb(words, named.end()))) {
                directs = isDirecting(at)
                        || ClauseWords.EACH.startsAt(words, at + asks)
                                && UnitWords.PERSONS.startsAt(words, at + asks + 1)
                        || isOutsider(at + asks);
                return take(named, true);
            }
        }
        var subject =
                ToldNames.among(words, ToldNames.listed(words, ToldNames.placed(words, at, UnitNames.at(words, at))));
        var meant = Asides.meantOf(words, at, subject);
        if (!meant.isEmpty()) {
            return take(meant, false);
        }
        if (!subject.isEmpty()) {
            int also = subject.end() + ClauseWords.ALSO.at(words, subject.end());
            int order = DutyWords.ORDERS.at(words, also);
            if (order == 0) {
                also = subject.end();
                order = ClauseWords.REMINDS.at(words, also);
            }
            int ordered = also + order;
            var object = order > 0 ? ToldNames.at(words, ordered) : UnitNames.at(words, subject.end());
            boolean passesOn = order > 0
                    && !object.isEmpty()
                    && (!isDirecting(also)
                            || UnitWords.PERSONS.startsAt(words, at) && IN_LEAD.startsAt(words, object.end()))
                    && !isOutsider(ordered);
            if (passesOn
                    && (ToldNames.acts(words, object.end())
                            || announcesAt(object.end())
                            || ToldNames.announces(words, object.end()))) {
                return take(object, true);
            }
            if (ClauseWords.ASKS.startsAt(words, subject.end()) && object.isEmpty()) {
                act = subject.end();
                return true;
            }
            if (isParted(subject, at) && verb(subject.end() + 1) > 0) {
                return take(subject, false);
            }
            boolean does =
                    !passesOn && (ToldNames.acts(words, subject.end()) || Asides.leadToVerb(words, subject.end()));
            var shorter = does || passesOn ? subject : ToldNames.shorter(words, at, subject);
            if (shorter.end() < subject.end()) {
                return take(shorter, false);
            }
            if (does || passesOn || !ClauseWords.ORGANISES.startsAt(words, at)) {
                return does && take(subject, false);
            }
        }
        int verb = verb(at);
        if (verb > 0) {
            act = at;
            return true;
        }
        return false;
    }

    // "Lực lượng Công an cấp xã" has a name of its own.
    private boolean isOutsider(int from) {
        int at = from + UnitNames.articleAt(words, from);
        int length = ClauseWords.OUTSIDERS.at(words, at);
        return length > 0 && !(words.has(at + length) && words.isCapitalised(at + length));
    }

    // "Đồng chí Lê Văn An, Phó Chủ tịch UBND xã, trực tiếp chỉ đạo …"
    private boolean isParted(UnitNames.Found subject, int at) {
        return UnitWords.PERSONS.startsAt(words, at)
                && subject.names().size() == 1
                && subject.names().get(0).indexOf(',') > 0
                && words.is(subject.end(), ",");
    }

    private boolean announcesAt(int at) {
        return words.is(at, ":");
    }

    // "Chỉ đạo" is work of the one who directs; "giao", "yêu cầu" hand the work on.
    private boolean isDirecting(int at) {
        return words.is(at, "chi");
    }

    // "Về nhân lực: Giao …"
    private boolean readAfterLabel() {
        for (int at = 1; at < Math.min(LABEL, words.size() - 1); at++) {
            if (words.is(at, ":")) {
                if (ClauseWords.AGREED.startsAt(words, at + 1)) {
                    return false;
                }
                return readAt(at + 1) && (commands || !lead.isEmpty() || ClauseWords.TOPICS.startsAt(words, 0));
            }
        }
        return false;
    }

    private boolean readSubjectAfterComma() {
        var last = ClauseWords.GROUNDS.startsAt(words, 0) ? BehindOpening.lastComma(words) : BehindOpening.NOBODY;
        return DutyWords.ORDERS.startsAt(words, last.end()) && !last.isEmpty() && takeTold(OrderWithin.of(words))
                || takeAny(last)
                || readSubjectAfterFirstComma();
    }

    private boolean readSubjectAfterFirstComma() {
        int partners = 0;
        for (int at = 1; at < words.size() - 1; at++) {
            int with = DutyWords.COOPERATES.at(words, at);
            partners = with > 0 ? UnitNames.after(words, at + with).end() : partners;
            if (at < partners || BehindOpening.goesOnInList(words, at)) {
                continue;
            }
            int how = at + 1 + DutyWords.MANNERS.at(words, at + 1);
            if (words.is(at, ",") && LEADS.startsAt(words, how)) {
                return false;
            }
            if (words.is(at, ",") || words.is(at, ":")) {
                int now = at + 1 + ClauseWords.NOW.at(words, at + 1);
                int order = DutyWords.ORDERS.at(words, now);
                var subject = UnitNames.at(words, now + order);
                if (!subject.isEmpty()
                        && ToldNames.acts(words, subject.end())
                        && !ClauseWords.ANYBODY.occurs(words, at, subject.end())) {
                    return readAt(now);
                }
            }
        }
        return false;
    }

    private boolean readVerbAfterComma() {
        for (int at = 1; at < words.size() - 1; at++) {
            if (words.is(at, ",") && verb(at + 1) > 0) {
                act = at + 1;
                return true;
            }
        }
        return false;
    }

    /** "Hộ nào chưa đăng ký thì lập danh sách", "Đối với hồ sơ cũ phải rà soát lại": what then is to be done. */
    private boolean readConsequence(boolean conditional) {
        boolean anybody = ClauseWords.ANYBODY.occurs(words, 0, Math.min(3, words.size()));
        for (int at = 2; at < words.size() - 1 && (conditional || anybody); at++) {
            boolean then = ClauseWords.THEN.startsAt(words, at);
            boolean must = ClauseWords.MODALS.startsAt(words, at) && !ClauseWords.DONE.startsAt(words, at + 1);
            if (then && readAt(at + 1) || must && conditional && mustDo(at) && act(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean mustDo(int at) {
        int next = at + ClauseWords.MODALS.at(words, at);
        return verb(next) > 0
                || ClauseWords.MUST.startsAt(words, at)
                        && ToldNames.isVerb(words, next)
                        && !ClauseWords.NO_DUTY.startsAt(words, next);
    }

    private boolean act(int at) {
        act = at;
        return true;
    }

    private boolean takeAny(UnitNames.Found names) {
        return !names.isEmpty() && take(names, false);
    }

    private boolean takeTold(UnitNames.Found names) {
        return !names.isEmpty() && take(names, true);
    }

    private boolean take(UnitNames.Found names, boolean commanded) {
        lead = names.names().stream().map(ToldNames::withoutRole).toList();
        act = names.end();
        commands = commanded;
        return true;
    }

    private int verb(int at) {
        return Math.max(DutyWords.VERBS.at(words, at), DutyWords.MANNERS.at(words, at));
    }
}
