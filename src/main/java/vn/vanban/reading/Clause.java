package vn.vanban.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A sentence, or a part of one, that may order something: who, with whom, and whether it orders at all. */
record Clause(
        Text text,
        Words words,
        List<String> lead,
        List<String> cooperating,
        boolean orders,
        boolean commands,
        boolean directs) {

    private static final List<String> ONLY = List.of(
            "thực hiện",
            "triển khai thực hiện",
            "phối hợp thực hiện",
            "tổ chức thực hiện",
            "tổ chức triển khai thực hiện",
            "phối hợp triển khai thực hiện");

    private static final Lexicon LEADS_OTHERS = Lexicon.of("lãnh đạo");

    /** How far into a sentence its verb may stand. */
    private static final int OPENING = 14;

    private static final int LONGEST_VERB = 3;

    private static final int SENTENCE = 6;

    /** Begin what tells of aims, means and circumstances. */
    private static final Lexicon NO_ORDER = Lexicon.of(
            "việc, chế độ, nội dung, là, có, số, tỷ lệ, tổng số, kết quả, mục tiêu, nguồn, kinh phí, thời gian, địa điểm, đối tượng, thành phần, các, những, nếu, trường hợp, theo, đối với, do, vì");

    private static final Lexicon BY_MEANS = Lexicon.of("bằng, thông qua, qua");
    private static final Lexicon WANTING =
            Lexicon.of("không chính xác, không đầy đủ, không đúng, sai, chưa, thiếu, chậm");
    private static final Lexicon PURPOSE = Lexicon.of("để, nhằm");
    private static final Lexicon PRAISE = Lexicon.of("đánh giá cao, hoan nghênh, ghi nhận, biểu dương sự, cảm ơn");
    private static final Lexicon REPORTED = Lexicon.of("đã, được, chưa, đang, sai, lỗi, còn");

    private static final Lexicon LEGAL_BASIS = Lexicon.of(
            "căn cứ luật, căn cứ bộ luật, căn cứ nghị định, căn cứ nghị quyết, căn cứ thông tư, căn cứ quyết định, căn cứ kế hoạch số, căn cứ công văn, căn cứ chỉ thị, căn cứ văn bản, căn cứ hiến pháp, "
                    + "căn cứ pháp lệnh, căn cứ chương trình, căn cứ kết luận số, căn cứ điều lệ, theo đề nghị của, xét đề nghị");
    /** "Theo đề nghị của Sở Nội vụ, UBND tỉnh giao …" goes on to order. */
    private static final Lexicon PROPOSED = Lexicon.of("theo đề nghị của, xét đề nghị");

    private static final Lexicon FORETOLD = Lexicon.of(
            "dự báo từ, dự báo năm, dự báo tháng, dự báo trong, dự báo đến, dự báo sẽ, dự báo có, theo dự báo, theo tin");
    private static final Lexicon LEADING =
            Lexicon.of("chủ trì, phối hợp, tham mưu, hướng dẫn, đôn đốc, theo dõi, giúp");
    private static final Lexicon LEADS = Lexicon.of("chủ trì");
    private static final Lexicon FOLLOWS_UP = Lexicon.of("theo dõi, đôn đốc");
    private static final Lexicon IF = Lexicon.of("trường hợp, nếu");
    private static final Lexicon TROUBLE =
            Lexicon.of("có khó khăn, gặp khó khăn, có vướng mắc, gặp vướng mắc, vướng mắc, phát sinh khó khăn");
    private static final Lexicon LAW = Lexicon.of("dự kiến, theo quy định, theo khoản, theo điều, theo điểm");

    private static final Lexicon MEETING =
            Lexicon.of("thời gian, địa điểm, đối tượng, thành phần, hình thức, số lượng, nội dung");

    /** After a label of time these set a limit: "Thời gian nộp bài: chậm nhất …". */
    private static final Lexicon LIMITS = Lexicon.of("chậm nhất, muộn nhất, trước, hạn cuối");

    private static final Pattern BASIS =
            Pattern.compile("(?iu)(?:thực hiện|tiếp theo|thi hành|theo|xét)\\s+(?:[\\p{L}]+\\s+){1,6}số\\s*:?\\s*\\d");

    /** Who answers for what is not done. */
    private static final Pattern BLAME = Pattern.compile(
            "(?iu)(?:nếu|trường hợp|quá thời hạn)(?:(?!phải|báo cáo)[^;])*\\bchịu (?:hoàn toàn )?trách nhiệm|(?:đồng thời )?chịu (?:hoàn toàn )?trách nhiệm (?:hoàn toàn )?(?:trước|về)[^;]*(?:nếu|tiến độ)");

    private static final int MEETING_LABEL = 7;
    private static final Lexicon INFORMS = Lexicon.of("thông báo");
    private static final Lexicon BROADCAST = Lexicon.of(
            "thông báo kịp thời, thông báo rộng rãi, thông báo công khai, thông báo ngay, thông báo trên, thông báo tới người, thông báo cho người");
    private static final Lexicon KNOWN = Lexicon.of("biết, được biết");
    private static final Lexicon CARRIED_OUT =
            Lexicon.of("thực hiện, chấp hành, phối hợp, triển khai, quan tâm chỉ đạo, quan tâm");
    private static final int LAST_WORDS = 26;
    private static final int CLOSING = 12;
    private static final int LAST_CLOSING = 16;

    private static final Pattern ROLE = Pattern.compile("(?iu)\\s*\\((chủ trì|phối hợp)\\)$");

    /** "Sở A (chủ trì), Sở B và Sở C (phối hợp) rà soát …": the brackets tell who leads. */
    Clause byRoles() {
        boolean told = lead.stream().anyMatch(name -> ROLE.matcher(name).find());
        if (!told) {
            return this;
        }
        var leading = new ArrayList<String>();
        var beside = new ArrayList<>(cooperating);
        for (var name : lead) {
            var role = ROLE.matcher(name);
            boolean leads = role.find() ? role.group(1).startsWith("c") : leading.isEmpty();
            (leads ? leading : beside).add(role.replaceFirst(""));
        }
        return new Clause(text, words, leading, beside, orders, commands, directs);
    }

    /** Of a committee whose work is to lead: "Lãnh đạo Ủy ban nhân dân tỉnh …" names no one else. */
    Clause withoutLeading() {
        return LEADS_OTHERS.startsAt(words, 0) && !lead.isEmpty()
                ? new Clause(text, words, List.of(), List.of(), orders, commands, directs)
                : this;
    }

    /** The same of whoever "Bộ này" means. */
    Clause toldTo(List<String> names) {
        return new Clause(text, words, names, cooperating, orders, commands, directs);
    }

    static Clause of(Text text) {
        var words = text.words();
        return new ClauseReader(words, false).read(text);
    }

    /** A clause that stands first in a numbered item of a part that orders work: there even an unknown verb orders. */
    static Clause ofItem(Text text) {
        var words = text.words();
        return new ClauseReader(words, true).read(text);
    }

    /** An order that stands in brackets inside another: "(yêu cầu … cung cấp số liệu)". */
    static Optional<Clause> inBrackets(Text text) {
        int open = text.value().indexOf('(');
        int close = text.value().indexOf(')', open);
        if (open < 0 || close < 0) {
            return Optional.empty();
        }
        return Optional.of(of(text.line(open + 1, close))).filter(Clause::commands);
    }

    /** "… nghiêm túc triển khai thực hiện." at the end: an exhortation to carry the document out. */
    boolean exhorts() {
        return isInformation()
                || tellsShortcoming()
                || isLastWord()
                || exhortsAtTheEnd()
                || saysOnlyToCarryOut()
                || DutyWords.IN_DOUBT.occurs(words)
                || BLAME.matcher(text.value()).lookingAt();
    }

    // "Yêu cầu các sở, ngành triển khai thực hiện./.": nothing is ordered but what the document has ordered.
    private boolean saysOnlyToCarryOut() {
        if (!commands || lead.isEmpty()) {
            return false;
        }
        var said = text.value().replaceAll("[./;\\s]+$", "");
        return ONLY.stream().anyMatch(done -> said.endsWith(lead.get(lead.size() - 1) + " " + done));
    }

    // "bố trí vốn để thực hiện Kế hoạch này" is work for the sake of it.
    private boolean exhortsAtTheEnd() {
        for (int at = Math.max(0, words.size() - CLOSING); at < words.size(); at++) {
            if (DutyWords.EXHORTATIONS.startsAt(words, at) && !(at > 0 && PURPOSE.startsAt(words, at - 1))) {
                return true;
            }
        }
        return false;
    }

    /** "Chủ trì, phối hợp với … hướng dẫn thực hiện Kế hoạch này": work of its own however it ends. */
    boolean leads() {
        return LEADING.startsAt(words, 0);
    }

    /** Under the name of a unit the same needs no name: "Làm đầu mối đôn đốc thực hiện Kế hoạch này". */
    boolean follows() {
        return leads() || FOLLOWS_UP.occurs(words);
    }

    /** "Văn phòng theo dõi, đôn đốc việc thực hiện …": somebody named sees to it that others carry it out. */
    boolean followsUp() {
        return !lead.isEmpty() && FOLLOWS_UP.occurs(words) && !UnitWords.ARTICLES.startsAt(Words.of(lead.get(0)), 0);
    }

    /** "Phòng Tài chính chủ trì, phối hợp với … lập kế hoạch thực hiện các nội dung nêu trên": who leads has work of its own. */
    boolean takesCharge() {
        return !lead.isEmpty() && LEADS.occurs(words) && !UnitWords.ARTICLES.startsAt(Words.of(lead.get(0)), 0);
    }

    // "Cập nhật không chính xác …", "Báo cáo chậm": what was found wanting.
    private boolean tellsShortcoming() {
        int verb = DutyWords.VERBS.at(words, 0);
        return verb > 0 && lead.isEmpty() && WANTING.startsAt(words, verb) || PRAISE.startsAt(words, 0);
    }

    // "Sở Y tế thông báo để các đơn vị được biết, thực hiện."
    private boolean isInformation() {
        return !BROADCAST.occurs(words, 0, Math.min(CLOSING, words.size()))
                && INFORMS.occurs(words, 0, Math.min(CLOSING, words.size()))
                && KNOWN.occurs(words, Math.max(0, words.size() - CLOSING), words.size());
    }

    // "Đề nghị các đơn vị quan tâm, phối hợp thực hiện./." is the end of a letter.
    private boolean isLastWord() {
        return text.value().endsWith("./.")
                && words.size() <= LAST_WORDS
                && CARRIED_OUT.occurs(words, Math.max(0, words.size() - LAST_CLOSING), words.size());
    }

    /** "Theo quy định tại Điều …" tells what the law says, "Dự kiến …" what may come. */
    boolean quotesLaw() {
        return LAW.startsAt(words, 0);
    }

    /** "Đồng ý về chủ trương gia hạn đến hết quý II": settled, with nobody told to do anything. */
    boolean settles() {
        int label = 0;
        while (words.has(label) && !words.is(label, ":")) {
            label++;
        }
        return lead.isEmpty()
                && (ClauseWords.AGREED.startsAt(words, 0) || ClauseWords.AGREED.startsAt(words, label + 1));
    }

    /** "Thời gian tổ chức: …", "Địa điểm: …": when and where people meet. */
    boolean describesMeeting() {
        boolean labelled = false;
        for (int at = 1; at < Math.min(MEETING_LABEL, words.size()); at++) {
            labelled |= words.is(at, ":") && !LIMITS.startsAt(words, at + 1);
        }
        return labelled && MEETING.startsAt(words, 0);
    }

    /** "Thực hiện Quyết định số …": what the document rests on. */
    boolean namesItsBasis() {
        return BASIS.matcher(text.value()).lookingAt();
    }

    /**
     * "Bằng các phương tiện …, tiếp tục tuyên truyền", "Rà duyệt, lập báo cáo": under the name of a unit a means, or a
     * word beside a verb, is enough to order though nobody knows that word.
     */
    boolean says() {
        int end = Math.min(OPENING, words.size());
        boolean means = BY_MEANS.startsAt(words, 0) && DutyWords.MANNERS.occurs(words, 0, end);
        return (means || standsBesideVerb()) && !REPORTED.occurs(words, 0, end) && !closes() && !describesMeeting();
    }

    /** Under the name of a unit a sentence long enough orders, unless it tells what was or what is. */
    boolean mayOrder() {
        return words.size() >= SENTENCE
                && !UnitNames.isName(words, 0)
                && !REPORTED.occurs(words, 0, Math.min(OPENING, words.size()))
                && !NO_ORDER.startsAt(words, 0)
                && !closes()
                && !describesMeeting();
    }

    private boolean standsBesideVerb() {
        for (int at = 1; at <= LONGEST_VERB && at + 1 < words.size(); at++) {
            if (words.at(at).sort() == Token.Sort.MARK) {
                return words.is(at, ",") && DutyWords.VERBS.startsAt(words, at + 1);
            }
        }
        return false;
    }

    /** Ends the document, or says what to do in doubt. */
    boolean closes() {
        return DutyWords.CLOSING.occurs(words, 0, Math.min(words.size(), CLOSING))
                || DutyWords.IN_COURSE.startsAt(words, 0) && DutyWords.IN_TROUBLE.occurs(words)
                || IF.startsAt(words, 0) && TROUBLE.occurs(words, 0, Math.min(words.size(), SENTENCE))
                || LEGAL_BASIS.startsAt(words, 0)
                        && !(PROPOSED.startsAt(words, 0)
                                && !OrderWithin.of(words).isEmpty())
                || FORETOLD.startsAt(words, 0)
                || DutyWords.CARRY_OUT.occurs(words);
    }
}
