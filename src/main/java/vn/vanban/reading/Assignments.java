package vn.vanban.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.vanban.reading.Deadline.Kind;

/** Reads what a document orders: walks its outline, and in the parts that order work takes up every order. */
final class Assignments {

    private static final Lexicon COMPLETE = Lexicon.of("hoàn thành, xong");

    private static final Lexicon CHARGES = Lexicon.of("yêu cầu, giao, phân công");
    private static final Pattern DAY =
            Pattern.compile("(?iu)(?:từ |sáng |chiều |tối )?ngày\\s+(\\d{1,2}\\s?/\\s?\\d{1,2}\\s?/\\s?\\d{4})");
    private static final Pattern LATELY =
            Pattern.compile("(?iu)(?:trong|từ|qua)\\s[^,;]{3,60}?(?:vừa qua|thời gian qua|đến nay)\\s*,");

    /** Whoever was told last is told more. */
    private static final Lexicon GOES_ON = Lexicon.of("đồng thời");

    private static final String BOLD = "**";

    private static final int THIS = "này".length();

    private final LocalDate issued;
    private final Owners owners = new Owners();
    private final List<Draft> found = new ArrayList<>();
    private final Attributes attributes = new Attributes();
    private final ListTerm term = new ListTerm();
    private final Set<Item> addressees;
    /** Whether somebody has been told to do something: then the preamble is over, whether or not anything has a number. */
    private boolean ordered;

    /** Whom the last paragraph told, and under which item it stood. */
    private List<String> spokenTo = List.of();

    private Item spokenIn;
    /** The task that a row of paragraphs without numbers goes on from, each but the last ending in a semicolon. */
    private Draft rowOf;

    /** What stands below the item that is being read. */
    private Item next;

    private Assignments(LocalDate issued, Set<Item> addressees) {
        this.issued = issued;
        this.addressees = addressees;
    }

    /** Rows of tables are read as such, not as sentences. */
    static List<Assignment> of(List<Item> items, Layout layout, LocalDate issued, Zones zones, Set<Paragraph> rows) {
        var reading = new Assignments(issued, Addressees.of(items.subList(layout.body(), items.size())));
        boolean numbered = IntStream.range(layout.body(), items.size())
                        .filter(layout::inBody)
                        .filter(i -> reading.begins(items.get(i)))
                        .count()
                >= 2;
        boolean begun = !numbered;
        for (int i = layout.body(); i < items.size(); i++) {
            var item = items.get(i);
            begun |= reading.begins(item) || reading.ordered;
            boolean prose = layout.inBody(i) && !rows.contains(item.paragraph());
            var zone = prose ? zones.of(item, i >= layout.annex()) : Zone.PROPOSALS;
            if (zone == Zone.DUTIES) {
                reading.next = i + 1 < items.size() ? items.get(i + 1) : null;
                reading.read(item, begun);
            } else if (zone == Zone.NARRATIVE) {
                reading.readOrders(item);
            }
        }
        KnownNames.settle(reading.found, items);
        return reading.found.stream()
                .filter(draft -> !draft.isJoined())
                .map(Draft::finished)
                .toList();
    }

    // Numbered, and not one of those a telegram is sent to.
    private boolean begins(Item item) {
        return item.paragraph().isMarked() && !addressees.contains(item);
    }

    private void read(Item item, boolean begun) {
        term.leave(item);
        var text = item.paragraph().text();
        boolean listed = attributes.readListed(item, text, issued);
        boolean attribute =
                listed || attributes.isWaiting() && Attributes.isLabelled(text) && attributes.read(item, text, issued);
        if (attribute || addressees.contains(item)) {
            return;
        }
        boolean labelled = Attributes.isTask(item);
        if (OwnLabel.isUnit(text) || item.isHeading() && !item.paragraph().announces() && !labelled) {
            attributes.close();
            owners.announcePartners(item, text, next);
            owners.head(item, text);
            return;
        }
        if (attributes.read(item, text, issued)) {
            return;
        }
        if (isTitle(item.paragraph())) {
            spokenTo = List.of();
            return;
        }
        text = OwnLabel.after(text);
        boolean follows = spokenIn == item.parent() && (GOES_ON.startsAt(text.words(), 0) || goesOn(item, text));
        var before = follows ? spokenTo : List.<String>of();
        int earlier = found.size();
        var sentences = Sentences.of(text);
        for (int i = 0; i < sentences.size(); i++) {
            var sentence = sentences.get(i);
            boolean told = begun || Clause.of(sentence).commands();
            ordered |= told;
            if (i > 0 && attributes.read(item, sentence, issued)) {
                continue;
            }
            if (i == sentences.size() - 1 && item.paragraph().announces()) {
                owners.announce(item, sentence, next);
                term.announce(sentence, issued, next);
            } else if (told) {
                boolean named = labelled || i + 1 < sentences.size() && Attributes.namesWho(sentences.get(i + 1));
                before = readSentence(item, sentence, before, i == 0, named);
            }
        }
        spokenTo = before;
        spokenIn = item.parent();
        rowOf = item.paragraph().isMarked() || !text.value().endsWith(";")
                ? null
                : rowOf == null && found.size() > earlier ? found.get(found.size() - 1) : rowOf;
    }

    // "Giao Sở Y tế rà soát …." and a paragraph below it, without a number either: "Tập huấn cho các trạm …."
    private boolean goesOn(Item item, Text text) {
        boolean verb = DutyWords.VERBS.startsAt(text.words(), 0) || DutyWords.MANNERS.startsAt(text.words(), 0);
        return verb
                && rowOf == null
                && !item.paragraph().isMarked()
                && item.paragraph().endsSentence()
                && !spokenTo.isEmpty()
                && !namesGroupsOnly(spokenTo)
                && Clause.of(text).lead().isEmpty();
    }

    // "**Sớm hoàn thiện bảng giá đất**" over the paragraphs that order it.
    private boolean isTitle(Paragraph paragraph) {
        return !paragraph.isMarked()
                && !paragraph.endsSentence()
                && !paragraph.announces()
                && Clause.of(paragraph.text()).lead().isEmpty()
                && paragraph.text().standsBetween(BOLD)
                && Times.of(paragraph.text(), issued).last().kind() == Kind.NONE;
    }

    /** Between results a report may order something too: "… đạt 40 %. Yêu cầu Ban Quản lý dự án bố trí thêm máy." */
    private void readOrders(Item item) {
        var text = item.paragraph().text();
        for (var sentence : CHARGES.occurs(text.words()) ? Sentences.of(text) : List.<Text>of()) {
            var clause = CHARGES.startsAt(sentence.words(), 0) ? Clause.of(sentence) : null;
            if (clause != null && clause.commands() && !clause.exhorts() && !namesGroupsOnly(clause.lead())) {
                readSentence(item, sentence, List.of(), false, false);
            }
        }
    }

    private static boolean namesGroupsOnly(List<String> lead) {
        return lead.stream().allMatch(name -> UnitNames.articleAt(Words.of(name), 0) > 0);
    }

    /** Who was told to act last: the next sentence of the paragraph may leave that out. */
    private List<String> readSentence(Item item, Text sentence, List<String> before, boolean first, boolean named) {
        boolean goesOn = !before.isEmpty() && GOES_ON.startsAt(sentence.words(), 0);
        var owner = goesOn ? Charge.of(before) : owners.of(item);
        var lead = owner.isEmpty() ? before : owner.lead();
        boolean listed = item.paragraph().isMarked() || owners.announcedAbove(item);
        for (var part : Parts.of(sentence, issued)) {
            if (Attributes.isLabelled(part.text()) && attributes.read(item, part.text(), issued)) {
                continue;
            }
            var clause = first && listed ? Clause.ofItem(part.text()) : Clause.of(part.text());
            clause = owner.isCommittee() ? clause.withoutLeading() : sayingWhich(clause);
            var deadline = part.times().last();
            boolean preamble = !item.paragraph().isMarked() && clause.lead().isEmpty() && clause.namesItsBasis();
            boolean exhorts = deadline.kind() == Kind.NONE
                    && (preamble
                            || clause.exhorts()
                                    && !(clause.follows() && !owner.isEmpty())
                                    && !clause.followsUp()
                                    && !clause.takesCharge());
            if (Statement.reports(clause.words())
                    || tellsOfPast(part.text(), part.times())
                    || part.text().value().endsWith("?")) {
                continue;
            }
            boolean term = isTerm(deadline)
                    && !clause.closes()
                    && !clause.quotesLaw()
                    && !clause.settles()
                    && !clause.describesMeeting();
            boolean rhythm = item.paragraph().isMarked()
                    && deadline.kind() == Kind.RECURRING
                    && (deadline.from() == 0 || part.times().saysHowLong());
            boolean labelled =
                    sentence.value().length() < item.paragraph().value().length()
                            && OwnLabel.leads(item.paragraph().text());
            boolean duty = first
                    && listed
                    && !lead.isEmpty()
                    && (clause.says() || (labelled || owners.headed(item)) && clause.mayOrder());
            if ((clause.orders() || duty || named) && !exhorts
                    || term
                    || rhythm
                    || part.times().opens(clause.words())) {
                add(item, clause, part.times(), lead == owner.lead() ? owner : Charge.of(lead));
            }
            if (first && item.paragraph().isMarked() && !clause.lead().isEmpty() && owner.isEmpty()) {
                owners.tell(item, clause.lead());
            }
            lead = clause.lead().isEmpty() || clause.directs() && !lead.isEmpty() ? lead : clause.lead();
            Clause.inBrackets(part.text())
                    .ifPresent(inner -> add(item, inner, Times.of(inner.text(), issued), Charge.NONE));
        }
        return lead;
    }

    /** "Ngày 04/10, Cục Thuế tổ chức hội nghị …": what begins with a day gone by tells what was. */
    private boolean tellsOfPast(Text text, Times times) {
        var day = DAY.matcher(text.value());
        var date = issued != null && day.lookingAt()
                ? Deadlines.read(day.group(1), issued).due()
                : null;
        boolean past = date != null && date.isBefore(issued)
                || LATELY.matcher(text.value()).lookingAt();
        return past && times.ahead().isEmpty();
    }

    /** A sentence that only sets a time orders too: "Thời hạn kiểm tra không quá 10 ngày.", "Mái che hoàn thành trước Tết." */
    private static boolean isTerm(Deadline deadline) {
        return deadline.kind() == Kind.DATE
                || deadline.kind() == Kind.PERIOD
                || deadline.kind() == Kind.RELATIVE
                || deadline.kind() == Kind.EVENT && COMPLETE.startsAt(Words.of(deadline.phrase()), 0);
    }

    // "Bộ này phải …": the ministry that was told last.
    private Clause sayingWhich(Clause clause) {
        var name = clause.lead().size() == 1 ? clause.lead().get(0) : "";
        var head = name.endsWith(" này") && UnitNames.articleAt(Words.of(name), 0) == 0
                ? name.substring(0, name.length() - THIS)
                : null;
        return IntStream.rangeClosed(1, head == null ? 0 : found.size())
                .mapToObj(back -> found.get(found.size() - back).charge().lead())
                .flatMap(List::stream)
                .filter(told -> told.startsWith(head))
                .findFirst()
                .map(told -> clause.toldTo(List.of(told)))
                .orElse(clause);
    }

    // "- Ủy ban Mặt trận Tổ quốc tỉnh." in a list of who comes orders nothing.
    private static boolean isNameAlone(Clause clause) {
        var words = clause.words();
        int end = UnitNames.at(words, 0).end();
        return end > 0 && end + 1 >= words.size() && words.endsClause(end) && UnitNames.isNameThroughout(words, end);
    }

    private void add(Item item, Clause clause, Times times, Charge owner) {
        if (isNameAlone(clause)) {
            return;
        }
        boolean goesOn = rowOf != null
                && !item.paragraph().isMarked()
                && owner.isEmpty()
                && Character.isUpperCase(item.paragraph().value().charAt(0));
        var draft = new Draft(item.section(), clause, times, goesOn ? rowOf.charge() : owner);
        if (goesOn) {
            draft.opensWith(rowOf);
        }
        draft.inherit(term.deadline());
        found.add(draft);
        attributes.expect(item, draft);
    }
}
