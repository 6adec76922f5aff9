package vn.vanban.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lines that say for the tasks above them who leads and cooperates, and until when: "Đơn vị chủ trì: …". */
final class Attributes {

    enum Label {
        LEAD(
                "đơn vị chủ trì, cơ quan chủ trì, chủ trì, các đơn vị chủ trì, các cơ quan chủ trì, bộ phận thực hiện, đơn vị thực hiện, cơ quan thực hiện, đơn vị chủ trì thực hiện, cơ quan chủ trì thực hiện, phân công, đơn vị đầu mối, đơn vị chủ trì tham mưu, trách nhiệm thực hiện, phân công thực hiện, cơ quan trình, đơn vị trình, cơ quan đầu mối, đầu mối, đơn vị tham mưu, cơ quan tham mưu, cơ quan soạn thảo, đơn vị soạn thảo"),
        COOPERATING(
                "đơn vị phối hợp, cơ quan phối hợp, phối hợp, đơn vị phối hợp thực hiện, cơ quan phối hợp thực hiện, các đơn vị phối hợp, các cơ quan phối hợp, đơn vị cùng phối hợp, phối hợp thực hiện, cơ quan cùng phối hợp, đơn vị tham gia"),
        TIME(
                "thời gian thực hiện, thời gian hoàn thành, thời hạn hoàn thành, thời hạn, thời gian, thời hạn thực hiện, tiến độ, hoàn thành, tiến độ thực hiện, thời gian triển khai, thời gian trình, thời hạn trình, hạn hoàn thành, hạn, tiến độ hoàn thành, thời điểm hoàn thành, lộ trình, lộ trình thực hiện, thời gian dự kiến, thời gian thực hiện và hoàn thành"),
        PRODUCT("sản phẩm, kết quả, sản phẩm dự kiến, kết quả đầu ra, sản phẩm đầu ra"),
        OTHER(
                "lãnh đạo phụ trách, người phụ trách, lãnh đạo chỉ đạo, kinh phí, kinh phí thực hiện, nguồn kinh phí, đồng chí phụ trách, chỉ đạo thực hiện");

        private final Lexicon words;

        Label(String words) {
            this.words = Lexicon.of(words);
        }

        /** The label that a heading is made of, several of them being none in particular; null where it says anything else. */
        private static Label whole(Words words) {
            Label whole = null;
            for (int at = 0; !words.endsClause(at); ) {
                Label here = null;
                int length = 0;
                for (var label : values()) {
                    here = label.words.at(words, at) > length ? label : here;
                    length = Math.max(length, label.words.at(words, at));
                }
                if (here == null) {
                    return null;
                }
                whole = whole == null ? here : OTHER;
                at += length;
                at += words.has(at) && JOINTS.contains(words.at(at).fold()) ? 1 : 0;
            }
            return whole;
        }

        private static Label at(Words words) {
            int before = alternative(words);
            for (var label : values()) {
                int length = before + label.words.at(words, before);
                if (length > before
                        && words.has(length)
                        && words.at(length).fold().equals(":")) {
                    return label;
                }
            }
            return null;
        }

        // "Cơ quan, đơn vị chủ trì", "Phòng/bộ phận thực hiện"
        private static int alternative(Words words) {
            int kind = KINDS.at(words, 0);
            boolean more = kind > 0
                    && words.has(kind)
                    && ALTERNATIVE.contains(words.at(kind).fold());
            return more ? kind + 1 : 0;
        }
    }

    /** Whether a sentence begins with a label of who is in charge: what stands before it in the paragraph is then a task. */
    static boolean namesWho(Text sentence) {
        var label = Label.at(sentence.words());
        return label == Label.LEAD || label == Label.COOPERATING;
    }

    /** Whether a sentence begins with any label. */
    static boolean isLabelled(Text sentence) {
        return Label.at(sentence.words()) != null;
    }

    /** "1. Kho lưu trữ số" over "Cơ quan chủ trì: …" is a task, though it reads like a heading. */
    static boolean isTask(Item item) {
        var below =
                item.children().stream().map(child -> child.paragraph().text()).toList();
        return item.paragraph().isMarked()
                && !item.isPart()
                && !below.isEmpty()
                && isLabelled(below.get(0))
                && !MEETING.startsAt(item.paragraph().text().words(), 0)
                && below.stream().anyMatch(Attributes::namesWho)
                && below.stream().noneMatch(line -> PLACE.startsAt(line.words(), 0));
    }

    private static final Lexicon MEETING = Lexicon.of("thành phần, địa điểm, hình thức, thời gian");

    private static final Lexicon PLACE = Lexicon.of("địa điểm, thành phần");

    private static final Lexicon KINDS = Lexicon.of("cơ quan, đơn vị, phòng, bộ phận, tổ chức, ban");

    private static final List<String> ALTERNATIVE = List.of(",", "/", "va");

    private static final int NAMES = 60;

    private static final Lexicon COMPLETE = Lexicon.of("hoàn thành, xong");

    private static final List<String> JOINTS = List.of(",", "va");

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
            boolean said = isValue(label, text);
            if (said) {
                give(top(above), label, text, issued);
            }
            return said;
        }
        boolean inPart = item.parent() != null && item.parent().paragraph() != null;
        var heading =
                open.isEmpty() || item.children().isEmpty() || !item.paragraph().isMarked() || !inPart
                        ? null
                        : Label.whole(text.words());
        if (heading != null) {
            headings.put(item, heading);
        }
        return heading != null;
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
        var time = label == Label.TIME ? Deadlines.read(text, issued) : Deadline.NONE;
        tasksOf(heading).forEach(draft -> draft.attribute(label, text, names, time));
    }

    private Item top(Item heading) {
        return headings.containsKey(heading.parent()) ? top(heading.parent()) : heading;
    }

    /** Whether the paragraph is such a line; what it says goes to the tasks above it. */
    boolean read(Item item, Text text, LocalDate issued) {
        int told = 0;
        if (listsWhomItTells(text)) {
            return false;
        }
        for (var part : parts(text)) {
            var words = part.words();
            var named = Label.at(words);
            boolean alone = named == null && !open.isEmpty() && isTimeAlone(words, part, issued);
            var label = alone ? Label.TIME : named;
            var charge = label == null || label == Label.LEAD ? labelled(label, part) : null;
            boolean numbered = item.paragraph().isMarked() && !item.marker().isBullet();
            boolean charged = charge != null
                    && !charge.isEmpty()
                    && !open.isEmpty()
                    && !(numbered && text == item.paragraph().text());
            if (label == null && !charged) {
                return told > 0 && taken(item, text);
            }
            told++;
            closing = text == item.paragraph().text();
            if (charged) {
                tasksOf(item).forEach(draft -> draft.charge(charge));
                continue;
            }
            int colon = part.value().indexOf(':');
            var value = part.line(colon + 1, part.length());
            var names = names(value);
            var time = label == Label.TIME ? Deadlines.read(value, issued) : Deadline.NONE;
            var tasks = alone ? Stream.of(open.get(open.size() - 1).draft) : tasksOf(item);
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
            boolean labels = sentences.stream().skip(1).allMatch(sentence -> Label.at(sentence.words()) != null);
            parts.addAll(labels ? sentences : List.of(part));
        }
        return parts;
    }

    private static Charge labelled(Label label, Text part) {
        var charge = Charge.of(part.words());
        int colon = part.value().indexOf(':');
        boolean told = label != null
                && !charge.isEmpty()
                && charge.end() >= part.words().size() - 1;
        return told
                ? new Charge(names(part.line(colon + 1, part.length())), charge.cooperating(), charge.end())
                : charge;
    }

    // Behind a label stand names alone, unless a sentence follows them.
    private static List<String> names(Text value) {
        var words = value.words();
        var found = UnitNames.at(words, 0);
        boolean sentence = words.size() > NAMES || DutyWords.VERBS.occurs(words, found.end(), words.size());
        return !found.isEmpty() && sentence ? found.names() : sentence ? List.of() : CellNames.all(value.value());
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

    /** "Hoàn thành trong quý II/2026." after the task it is about. */
    private static boolean isTimeAlone(Words words, Text part, LocalDate issued) {
        var time = COMPLETE.startsAt(words, 0) ? Times.of(part, issued).last() : Deadline.NONE;
        return time.kind() != Deadline.Kind.NONE && time.phrase().length() + 1 >= part.length();
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
    private static boolean isOf(Item task, Item line) {
        return !line.paragraph().isMarked()
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
