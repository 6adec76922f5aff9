package vn.vanban.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Lines that say for the tasks above them who leads and cooperates, and until when: "Đơn vị chủ trì: …". */
final class Attributes {

    /** Whether a sentence begins with a label of who is in charge: what stands before it in the paragraph is then a task. */
    static boolean namesWho(Text sentence) {
        var label = Label.at(sentence.words());
        return (label == Label.LEAD || label == Label.COOPERATING) && !BehindLabel.tellsWhatTheyDo(sentence);
    }

    /** Whether a sentence begins with any label. */
    static boolean isLabelled(Text sentence) {
        return Label.at(sentence.words()) != null;
    }

    /** "1. Kho lưu trữ số" over "Cơ quan chủ trì: …" is a task, though it reads like a heading. */
    static boolean isTask(Item item) {
        var below = item.children().stream()
                .map(child -> child.paragraph().text())
                .filter(line -> !tellsOf(line))
                .toList();
        return item.paragraph().isMarked()
                && !item.isPart()
                && !below.isEmpty()
                && isLabelled(below.get(0))
                && !MEETING.startsAt(item.paragraph().text().words(), 0)
                && below.stream().anyMatch(Attributes::namesWho)
                && below.stream().noneMatch(line -> PLACE.startsAt(line.words(), 0));
    }

    // "Nội dung: gồm …" below a task tells more of it, unless it is the task itself.
    private static boolean tellsOf(Text line) {
        return TELLS.startsAt(line.words(), 0) && !Clause.of(line).orders();
    }

    private static final Lexicon TELLS = Lexicon.of("nội dung");

    private static final Lexicon MEETING = Lexicon.of("thành phần, địa điểm, hình thức, thời gian");

    private static final Lexicon PLACE = Lexicon.of("địa điểm, thành phần");

    private static final Lexicon COMPLETE = Lexicon.of(
            "hoàn thành, xong, hoàn tất, thời gian, thời hạn, thực hiện, thực thi, đảm bảo, bảo đảm, phải, yêu cầu, cần, kết quả thực hiện, công việc, nhiệm vụ, nội dung, việc, các, này, trên, nêu trên, phấn đấu, toàn bộ, tất cả, công tác, và báo cáo, và báo cáo kết quả");

    /** What was ordered is told again with its time. */
    private static final Lexicon FINISH =
            Lexicon.of("hoàn thành, hoàn tất, thời gian hoàn thành, thời hạn hoàn thành, phấn đấu hoàn thành");

    private static final Set<String> NOTHING = Set.of();

    /** What stands beside labels that have numbers of their own: "1. Nội dung", "2. Cơ quan chủ trì", "3. Thời gian". */
    private static final Lexicon CONTENT = Lexicon.of("nội dung, nhiệm vụ, công việc, biện pháp");

    private record Open(Item item, Draft draft) {}

    private final List<Open> open = new ArrayList<>();
    private final Map<Item, Label> headings = new IdentityHashMap<>();
    private Item section;
    private boolean closing;

    /** A task that lines below may complete. */
    void expect(Item item, Draft draft) {
        if (closing || section != item.parent() && !item.paragraph().isMarked()) {
            close();
        }
        section = item.parent();
        open.add(new Open(item, draft));
    }

    boolean isWaiting() {
        return !open.isEmpty();
    }

    void close() {
        open.clear();
        closing = false;
    }

    /** "2. Cơ quan chủ trì" over the units it means, one a line: whether the paragraph is such a heading, or such a line. */
    boolean readListed(Item item, Text text, LocalDate issued) {
        var above = item.parent();
        var label = headings.get(above);
        if (label != null && !headings.containsKey(item)) {
            var inner = Label.whole(text.words());
            if (inner != null && !item.children().isEmpty()) {
                headings.put(item, inner);
                return true;
            }
            var own = Label.at(text.words());
            if (own != null) {
                give(top(above), own, text.line(text.value().indexOf(':') + 1, text.length()), issued);
                return true;
            }
            var charge = label == Label.LEAD ? BehindLabel.leading(text) : Charge.NONE;
            if (!charge.isEmpty()) {
                tasksOf(top(above)).forEach(draft -> draft.charge(charge));
                return true;
            }
            boolean said = isValue(label, text);
            if (said) {
                give(top(above), label, text, issued);
            }
            return said;
        }
        boolean inPart = item.parent() != null && item.parent().paragraph() != null;
        var heading =
                open.isEmpty() || item.children().isEmpty() || !item.paragraph().isMarked() || !inPart || saysMore(text)
                        ? null
                        : Label.whole(text.words());
        if (heading != null) {
            headings.put(item, heading);
        }
        return heading != null;
    }

    private static boolean saysMore(Text text) {
        int colon = text.value().indexOf(':');
        return colon > 0 && colon < text.length() - 1;
    }

    // Names and times stand there alone; a sentence is a task.
    private static boolean isValue(Label label, Text text) {
        var words = text.words();
        return !DutyWords.VERBS.occurs(words)
                || label != Label.TIME && UnitNames.at(words, 0).end() > words.size() / 2;
    }

    private void give(Item heading, Label label, Text text, LocalDate issued) {
        var named = UnitNames.at(text.words(), 0).names();
        var names = named.isEmpty() ? List.of(text.value().replaceFirst("[.;]$", "")) : named;
        tasksOf(heading).forEach(draft -> draft.attribute(label, text, names, label.time(text, issued)));
    }

    private Item top(Item heading) {
        return headings.containsKey(heading.parent()) ? top(heading.parent()) : heading;
    }

    /** Whether the paragraph is such a line; what it says goes to the tasks above it. */
    boolean read(Item item, Text text, LocalDate issued) {
        int told = 0;
        Label last = null;
        if (listsWhomItTells(text)) {
            return false;
        }
        for (var part : parts(text)) {
            var words = part.words();
            var named = BehindLabel.tellsWhatTheyDo(part) ? null : Label.at(words);
            boolean another = named == null && last != null && isNames(words);
            named = another ? last : named;
            boolean free = named == null && !open.isEmpty();
            boolean closes = free && text != item.paragraph().text() && ClosingTime.isIn(part, issued);
            boolean alone = closes || free && isTimeAlone(words, part, issued, open.get(open.size() - 1));
            if (closes) {
                gather(item);
            }
            var label = alone ? Label.TIME : named;
            var charge = label == null || label == Label.LEAD ? BehindLabel.charge(label, part) : null;
            boolean numbered = item.paragraph().isNumbered();
            boolean charged = charge != null
                    && !charge.isEmpty()
                    && !open.isEmpty()
                    && (label == null || !charge.cooperating().isEmpty())
                    && !(numbered && text == item.paragraph().text());
            if (label == null && !charged) {
                return told > 0 && taken(item, text);
            }
            told++;
            last = label == Label.LEAD || label == Label.COOPERATING ? label : null;
            closing = text == item.paragraph().text();
            if (charged && !another) {
                tasksOf(item).forEach(draft -> draft.charge(charge));
                continue;
            }
            int colon = another ? -1 : part.value().indexOf(':');
            var value = part.line(colon + 1, part.length());
            var names = BehindLabel.names(value);
            var time = label.time(value, issued);
            var tasks = alone && !closes ? Stream.of(open.get(open.size() - 1).draft) : tasksOf(item);
            tasks.forEach(draft -> draft.attribute(label, value, names, time));
        }
        return told > 0 && taken(item, text);
    }

    // "Đơn vị chủ trì: Phòng Khảo thí. Thời gian: tháng 5": a label after a full stop is one more.
    private static List<Text> parts(Text text) {
        var parts = new ArrayList<Text>();
        for (var range : Sentences.parts(text)) {
            var part = text.line(range.from(), range.to());
            var sentences = Sentences.of(part);
            boolean labels = sentences.stream().skip(1).allMatch(Attributes::isLabelled);
            parts.addAll(labels ? sentences : List.of(part));
        }
        return parts;
    }

    // "Đơn vị chủ trì: Văn phòng; Thanh tra": what follows the semicolon is another of them.
    private static boolean isNames(Words words) {
        int end = UnitNames.after(words, 0).end();
        return end > 0 && words.endsClause(end) && end + 1 >= words.size();
    }

    // "Giao các phòng; Công an xã; các trường báo cáo …" begins like a charge and is a task.
    private static boolean listsWhomItTells(Text text) {
        var parts = Sentences.parts(text);
        int begun = parts.isEmpty() ? 0 : parts.get(parts.size() - 1).from();
        var last = text.line(begun, text.length()).words();
        boolean charge = Label.at(text.words()) == null && DutyWords.ORDERS.startsAt(text.words(), 0);
        return charge
                && parts.size() > 1
                && Label.at(last) == null
                && Charge.of(last).isEmpty();
    }

    /**
     * "Hoàn thành trong quý II/2026.", "Phấn đấu hoàn tất việc này trong năm 2027." after the task it is about, "Hoàn thành
     * việc kiểm kê trước ngày 15/8." after the order to take stock.
     */
    private boolean isTimeAlone(Words words, Text part, LocalDate issued, Open before) {
        var time = COMPLETE.startsAt(words, 0) ? Times.of(part, issued).last() : Deadline.NONE;
        if (time.kind() == Deadline.Kind.NONE) {
            return false;
        }
        boolean beside = before.item.paragraph().text().value().contains(part.value());
        var told = beside && FINISH.startsAt(words, 0) ? before.draft.words() : NOTHING;
        return saysNoMore(words, time, told);
    }

    private static boolean saysNoMore(Words words, Deadline time, Set<String> before) {
        for (int at = 0; at < words.size(); at += Math.max(1, COMPLETE.at(words, at))) {
            var token = words.at(at);
            boolean told = token.from() >= time.from() && token.to() <= time.to();
            if (!told
                    && token.sort() != Token.Sort.MARK
                    && !COMPLETE.startsAt(words, at)
                    && !before.contains(token.fold())) {
                return false;
            }
        }
        return true;
    }

    // Of the sentences of a paragraph that ends with one time for all of them the later ones say more of the first.
    private void gather(Item item) {
        var beside = open.stream().filter(task -> task.item == item).toList();
        var first = beside.isEmpty() ? null : beside.get(0);
        beside.stream()
                .skip(1)
                .filter(task -> task.draft.goesOnFrom(first.draft))
                .forEach(task -> {
                    task.draft.joinTo(first.draft);
                    open.remove(task);
                });
    }

    private boolean taken(Item item, Text text) {
        if (text != item.paragraph().text()) {
            open.stream()
                    .filter(task -> task.item == item)
                    .forEach(task -> task.draft.take(text, item.paragraph().text()));
        }
        return true;
    }

    private Stream<Draft> tasksOf(Item line) {
        boolean beside = open.stream().anyMatch(task -> task.item == line);
        return open.stream()
                .filter(task -> beside ? task.item == line : isOf(task.item, line))
                .map(Open::draft);
    }

    // "4. Thời gian thực hiện" beside "3. Tổ chức thực hiện" is of the whole, not of the last task.
    private boolean isOf(Item task, Item line) {
        return !line.paragraph().isMarked()
                        && !(task.paragraph().isNumbered() && task != open.get(open.size() - 1).item)
                || line.parent() == task
                || line.parent() == task.parent()
                || isUnderContentBeside(task, line);
    }

    private static boolean isUnderContentBeside(Item task, Item line) {
        var at = task;
        while (at.parent() != null && at.parent() != line.parent()) {
            at = at.parent();
        }
        return at.parent() != null
                && at.parent().paragraph() != null
                && CONTENT.startsAt(at.paragraph().text().words(), 0);
    }
}
