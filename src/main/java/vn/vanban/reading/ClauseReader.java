package vn.vanban.reading;

import java.util.List;

/** Reads in one sentence who is told to do something, and with whom. */
final class ClauseReader {

    private static final Lexicon CONDITIONS = Lexicon.of(
            "trường hợp, nếu, khi, căn cứ, trên cơ sở, định kỳ, hằng năm, hàng năm, hằng quý, hàng quý, hằng tháng, hàng tháng, trước ngày, sau khi, ngay sau khi, trong thời hạn, "
                    + "trong vòng, chậm nhất, để, nhằm, ngoài, sau, thực hiện, theo, trong quá trình, bên cạnh đó, ngoài ra, riêng, đối với, quá, trong, đồng thời, từ, tại, về, qua, với, do đó, vì vậy, do vậy, theo đó, hiện nay, trước mắt");

    /** Turn from what was said before to somebody else: "Riêng Trường Nguyễn Trãi chuẩn bị …". */
    private static final Lexicon TURNS = Lexicon.of("riêng, riêng đối với, trong đó, ngoài ra, đồng thời, bên cạnh đó");

    /** Words after which the order itself is still to come. */
    private static final Lexicon PREFACES = Lexicon.of(
            "căn cứ, trên cơ sở, trường hợp, nếu, khi, để, nhằm, theo, trong quá trình, sau khi, từ, tại, đối với, riêng");

    private static final Lexicon DONE = Lexicon.of("đã, được, có thể, chưa, đang, vẫn, còn");

    /** After the name of a unit these tell what it is, not what it does. */
    private static final Lexicon NO_DUTY = Lexicon.of(
            "có, là, gồm, bao gồm, đạt, bị, thuộc, năm, tháng, quý, giai đoạn, tăng, giảm, theo, trên, tại, ở, với, về, để, nhằm, cho, còn, do, của, và, hoặc, tổng số, khoảng, hơn, gần");

    private static final Lexicon IS = Lexicon.of("là");

    private static final Lexicon TAKES_ON =
            Lexicon.of("phân công, chủ trì, thực hiện, chịu trách nhiệm, đảm nhiệm, tổ chức, tham mưu, tổng hợp");

    private static final Lexicon TOPICS =
            Lexicon.of("về, công tác, việc, đối với, nhiệm vụ, trong, lĩnh vực, nội dung");

    /** Both a body and what one does: "Tổ chức kiểm tra …". */
    private static final Lexicon ORGANISES = Lexicon.of("tổ chức");

    private static final Lexicon PASSIVE = Lexicon.of("do");

    /** "Chủ tịch UBND tỉnh yêu cầu: …": who asks does not do it. */
    private static final Lexicon ASKS = Lexicon.of("yêu cầu, đề nghị, chỉ thị");

    /** Orders that name whom they tell. */
    private static final Lexicon TOLD = Lexicon.of("giao, yêu cầu, đề nghị, phân công");

    /** What was told elsewhere: "trong đó giao …", "đã giao …", "theo đề nghị của …". */
    private static final Lexicon RECOUNTED = Lexicon.of(
            "đó, trong đó, đã, được, theo, xét, về việc, việc, nội dung, văn bản, công văn, thông báo, các, những, kính, nhiệm vụ, sau khi, khi, nếu, có");

    private static final int LABEL = 40;

    /** "Các trường ngoài việc …, vẫn phải thực hiện …". */
    private static final Lexicon BESIDES = Lexicon.of("ngoài việc, ngoài nhiệm vụ, ngoài các");

    private static final Lexicon AMONG = Lexicon.of("trong đó, trong khi, trong bối cảnh, với mục tiêu, với phương châm, qua theo dõi, qua kiểm tra");

    private static final Lexicon CHARGES = Lexicon.of("giao, phân công, giao cho");

    private static final Lexicon ANYBODY = Lexicon.of("nào");

    private static final Lexicon THEN = Lexicon.of("thì");
    private static final Lexicon MUST = Lexicon.of("phải");
    private static final Lexicon MODALS = Lexicon.of("phải, cần, cần phải, sẽ");

    /** What a group is known by, between its name and what it is told: "07 xã chưa nộp báo cáo gửi …". */
    private static final Lexicon KNOWN_BY = Lexicon.of("chưa, đang, còn, có, đã, bị, được");

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
        boolean found =
                !new Clause(text, words, lead, lead, false, false, false).closes() && !isStatement() && readAnywhere();
        if (found && lead.isEmpty()) {
            readChargeAfter();
        }
        var partners = found ? new Cooperation(words, lead, act).names() : List.<String>of();
        return new Clause(text, words, lead, partners, found, commands, directs);
    }

    private boolean readAnywhere() {
        boolean conditional = CONDITIONS.startsAt(words, 0) && !AMONG.startsAt(words, 0);
        int turn = TURNS.at(words, 0);
        return turn > 0 && (UnitNames.isName(words, turn) || verb(turn) > 0) && readAt(turn)
                || conditional && readSubjectAfterComma()
                || (!PREFACES.startsAt(words, 0) || !hasComma()) && readAt(0)
                || readAfterLabel()
                || readOrderWithin()
                || conditional && readVerbAfterComma()
                || readConsequence(conditional)
                || readPassive()
                || item && readUnknownVerb();
    }

    // "Công ty Thủy lợi tiêu nước đệm": what a numbered item lets a unit do is ordered, whatever the verb.
    private boolean readUnknownVerb() {
        var named = DutyWords.VERBS.startsAt(words, 0) || DutyWords.MANNERS.startsAt(words, 0)
                ? UnitNames.at(words, words.size())
                : UnitNames.after(words, 0);
        if (named.end() > 2 && !isProper(named) && acts(named.end())) {
            return take(named, false);
        }
        named = ToldNames.at(words, 0);
        return !named.isEmpty()
                && isProper(named)
                && !NO_DUTY.startsAt(words, named.end())
                && !DONE.startsAt(words, named.end())
                && ToldNames.isVerb(words, named.end())
                && take(named, false);
    }

    private boolean isProper(UnitNames.Found named) {
        for (int at = 1; at < named.end(); at++) {
            if (words.isCapitalised(at)) {
                return true;
            }
        }
        return UnitNames.articleAt(words, 0) > 0;
    }

    private boolean hasComma() {
        return words.text().value().indexOf(',') >= 0;
    }

    // "Phát triển … là nhiệm vụ quan trọng" says what something is.
    private boolean isStatement() {
        boolean duty = DutyWords.MANNERS.startsAt(words, 0) || UnitNames.isName(words, 0);
        for (int at = 2; !duty && at < Math.min(LABEL, words.size()) && !words.endsClause(at); at++) {
            if (IS.startsAt(words, at)
                    && !words.at(at + 1 < words.size() ? at + 1 : at).fold().equals("dau")) {
                return true;
            }
        }
        return false;
    }

    /** Subject and verb from this word on. */
    private boolean readAt(int at) {
        int order = DutyWords.ORDERS.at(words, at);
        if (order > 0) {
            var named = ToldNames.asked(words, at + order);
            if (!named.isEmpty()
                    && (acts(named.end())
                            || ToldNames.isTold(words, named.end())
                            || isKnownBy(named.end())
                            || ToldNames.isVerb(words, named.end()))) {
                directs = isDirecting(at);
                return take(named, true);
            }
        }
        var subject = ToldNames.placed(words, at, UnitNames.at(words, at));
        if (!subject.isEmpty()) {
            int ordered = DutyWords.ORDERS.at(words, subject.end());
            var object = UnitNames.at(words, subject.end() + ordered);
            boolean passesOn = ordered > 0 && !object.isEmpty() && !isDirecting(subject.end());
            if (passesOn && (acts(object.end()) || announcesAt(object.end()))) {
                return take(object, true);
            }
            if (ASKS.startsAt(words, subject.end()) && object.isEmpty()) {
                act = subject.end();
                return true;
            }
            boolean does = !passesOn && acts(subject.end());
            var shorter = does || passesOn ? subject : ToldNames.shorter(words, at, subject);
            if (shorter.end() < subject.end()) {
                return take(shorter, false);
            }
            if (does || passesOn || !ORGANISES.startsAt(words, at)) {
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

    private boolean isKnownBy(int at) {
        return KNOWN_BY.startsAt(words, at) && DutyWords.VERBS.occurs(words, at + 2, Math.min(words.size(), at + LABEL));
    }

    private boolean announcesAt(int at) {
        return words.has(at) && words.at(at).fold().equals(":");
    }

    // "Chỉ đạo" is work of the one who directs; "giao", "yêu cầu" hand the work on.
    private boolean isDirecting(int at) {
        return words.has(at) && words.at(at).fold().equals("chi");
    }

    // "Về nhân lực: Giao …"
    private boolean readAfterLabel() {
        for (int at = 1; at < Math.min(LABEL, words.size() - 1); at++) {
            if (words.at(at).fold().equals(":")) {
                return readAt(at + 1) && (commands || !lead.isEmpty() || TOPICS.startsAt(words, 0));
            }
        }
        return false;
    }

    private boolean readSubjectAfterComma() {
        for (int at = 1; at < words.size() - 1; at++) {
            if (words.at(at).fold().equals(",") || words.at(at).fold().equals(":")) {
                int order = DutyWords.ORDERS.at(words, at + 1);
                var subject = UnitNames.at(words, at + 1 + order);
                if (!subject.isEmpty() && acts(subject.end())) {
                    return readAt(at + 1);
                }
            }
        }
        return false;
    }

    /** "Nhận được công văn này, Sở đề nghị các đơn vị báo cáo …": whoever is told stands after the order. */
    private boolean readOrderWithin() {
        for (int at = 1; at < words.size() - 1; at++) {
            int order = TOLD.at(words, at);
            boolean recounted = RECOUNTED.startsAt(words, at - 1) || RECOUNTED.startsAt(words, Math.max(0, at - 2));
            if (order > 0 && !recounted) {
                var named = UnitNames.at(words, at + order);
                if (!named.isEmpty() && acts(named.end())) {
                    return take(named, true);
                }
            }
        }
        return false;
    }

    // "Tổ chức khảo sát …; giao Phòng Khảo thí chủ trì": who does it is named behind.
    private void readChargeAfter() {
        for (int at = 1; at < words.size() - 1; at++) {
            int order = CHARGES.at(words, at + 1);
            if (order > 0 && ",;".contains(words.at(at).fold())) {
                var named = UnitNames.at(words, at + 1 + order);
                boolean each = UnitNames.articleAt(words, at + 1 + order) > 0;
                if (!named.isEmpty() && !each && (words.endsClause(named.end()) || acts(named.end()))) {
                    lead = named.names();
                    return;
                }
            }
        }
    }

    private boolean readVerbAfterComma() {
        for (int at = 1; at < words.size() - 1; at++) {
            if (words.at(at).fold().equals(",") && verb(at + 1) > 0) {
                act = at + 1;
                return true;
            }
        }
        return false;
    }

    /** "Hộ nào chưa đăng ký thì lập danh sách", "Đối với hồ sơ cũ phải rà soát lại": what then is to be done. */
    private boolean readConsequence(boolean conditional) {
        boolean anybody = ANYBODY.occurs(words, 0, Math.min(3, words.size()));
        for (int at = 2; at < words.size() - 1 && (conditional || anybody); at++) {
            boolean then = THEN.startsAt(words, at);
            boolean must = MODALS.startsAt(words, at) && !DONE.startsAt(words, at + 1);
            if (then && readAt(at + 1) || must && conditional && mustDo(at) && act(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean mustDo(int at) {
        int next = at + MODALS.at(words, at);
        return verb(next) > 0 || MUST.startsAt(words, at) && ToldNames.isVerb(words, next) && !NO_DUTY.startsAt(words, next);
    }

    private boolean act(int at) {
        act = at;
        return true;
    }

    private boolean readPassive() {
        for (int at = 1; at < words.size() - 1; at++) {
            if (PASSIVE.startsAt(words, at)) {
                var agent = UnitNames.at(words, at + 1);
                if (!agent.isEmpty() && TAKES_ON.startsAt(words, agent.end())) {
                    return take(agent, false);
                }
            }
        }
        return false;
    }

    private boolean take(UnitNames.Found names, boolean commanded) {
        lead = names.names().stream().map(ToldNames::withoutRole).toList();
        act = names.end();
        commands = commanded;
        return true;
    }

    /** Whether a verb of duty follows at once, or after how and by what right it is done. */
    private boolean acts(int at) {
        int from = at;
        if (words.has(from) && ":-".contains(words.at(from).fold())) {
            from++;
        }
        if (BESIDES.startsAt(words, from)) {
            return ToldNames.isTold(words, from);
        }
        return words.has(from) && !DONE.startsAt(words, from) && verb(from) > 0;
    }

    private int verb(int at) {
        return Math.max(DutyWords.VERBS.at(words, at), DutyWords.MANNERS.at(words, at));
    }
}
