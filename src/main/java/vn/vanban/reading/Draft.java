package vn.vanban.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.vanban.reading.Assignment.Confidence;
import vn.vanban.reading.Deadline.Kind;

/** An assignment while it is read: lines below its sentence may still say who, with whom and until when. */
final class Draft {

    private static final int LONGEST_CHARGE = 200;

    private static final Pattern MARK = Pattern.compile(",| - ");

    private static final String BELOW = "Đơn vị nêu ở dòng dưới";

    private final String section;
    private Text text;
    private final List<String> lead = new ArrayList<>();
    private final List<String> cooperating = new ArrayList<>();
    private String source;
    /** Whether its own sentence names who leads. */
    private boolean named;

    /** Whether it is part of another one. */
    private boolean joined;

    private Deadline deadline;
    private final Deadline passed;
    private String product;

    Draft(String section, Clause clause, Times times, Charge owner) {
        this.section = section;
        this.text = clause.text();
        this.deadline = placed(times.lastOfOrder(), text);
        this.passed = times.justPassed();
        this.named = !clause.lead().isEmpty() && !(clause.directs() && !owner.isEmpty());
        this.lead.addAll(named ? clause.lead() : owner.lead());
        this.cooperating.addAll(named || !clause.cooperating().isEmpty() ? clause.cooperating() : owner.cooperating());
        this.source = named ? "Đơn vị nêu trong câu" : owner.isEmpty() ? "Không nêu đơn vị" : "Đơn vị nêu ở đề mục";
        this.product = Products.of(clause.words(), times.stated());
        inBrackets(text);
        behindMark(text, clause.words());
        atTheEnd(clause.words());
    }

    // "Sửa chữa cầu Đồng Lớn trước 15/12 - Phòng Kinh tế.", "… (Phòng Kinh tế)."
    private void atTheEnd(Words words) {
        var names = named ? List.<String>of() : Trailing.names(words);
        if (!names.isEmpty()) {
            charge(Charge.of(names));
        }
    }

    // "Phát dọn đường băng, Hạt Kiểm lâm chủ trì, các trạm phối hợp.", "… - Hạt Kiểm lâm chủ trì - trước 15/4"
    private void behindMark(Text text, Words words) {
        var value = text.value();
        var mark = MARK.matcher(value).region(Math.max(0, value.length() - LONGEST_CHARGE), value.length());
        while (!named && Charge.mayEnd(words) && mark.find()) {
            boolean comma = mark.group().equals(",");
            var charge = Charge.of(text.line(mark.end(), value.length()).words());
            if (!charge.isEmpty()
                    && !(comma && NamesOnly.lastWords(text.line(0, mark.start()).words()))) {
                charge(charge);
            }
        }
    }

    // "… (Trạm Y tế chủ trì; Công an xã phối hợp)"
    private void inBrackets(Text text) {
        var value = text.value();
        for (int open = value.indexOf('('); open >= 0; open = value.indexOf('(', open + 1)) {
            int close = value.indexOf(')', open);
            var charge = close < 0 ? null : Charge.of(text.line(open + 1, close).words());
            if (charge != null && !charge.isEmpty()) {
                charge(charge);
            }
        }
    }

    // A deadline is read in its sentence; whoever shows the document needs the place in the whole text.
    static Deadline placed(Deadline deadline, Text text) {
        return deadline.kind() == Kind.NONE
                ? deadline
                : deadline.at(deadline.phrase(), text.origin(deadline.from()), text.origin(deadline.to()));
    }

    void attribute(Label label, Text value, List<String> names, Deadline time) {
        switch (label) {
            case LEAD -> {
                if (!source.equals(BELOW) && (!named || lead.stream().allMatch(Draft::isEverybody))) {
                    lead.clear();
                }
                if (lead.isEmpty() || source.equals(BELOW)) {
                    names.stream().filter(name -> !lead.contains(name)).forEach(lead::add);
                    source = BELOW;
                }
            }
            case COOPERATING ->
                names.stream().filter(name -> !cooperating.contains(name)).forEach(cooperating::add);
            case TIME -> limit(time, value);
            case PRODUCT -> {
                product = value.value();
                limit(time, value);
            }
            case OTHER -> {}
        }
    }

    private void limit(Deadline time, Text value) {
        deadline = deadline.kind() == Kind.NONE || isVaguer(time) ? placed(time, value) : deadline;
    }

    // What a line of its own gives as the time stands before an event that the sentence happens to name.
    private boolean isVaguer(Deadline time) {
        boolean vague = deadline.kind() == Kind.EVENT || deadline.kind() == Kind.RECURRING && deadline.rrule() == null;
        return vague && time.kind() != Kind.NONE;
    }

    /** The words that tell it, without marks. */
    Set<String> words() {
        var words = text.words();
        return IntStream.range(0, words.size())
                .mapToObj(words::at)
                .map(Token::fold)
                .collect(Collectors.toSet());
    }

    /** Takes in a sentence of the same paragraph that says more of this task. */
    void take(Text sentence, Text paragraph) {
        int from = paragraph.value().indexOf(text.value());
        int to = paragraph.value().indexOf(sentence.value()) + sentence.length();
        text = from >= 0 && to > from ? paragraph.line(from, to) : text;
    }

    /** Whether it names nobody else and no time, so that a time for the whole paragraph makes one task of both. */
    boolean goesOnFrom(Draft first) {
        return deadline.kind() == Kind.NONE
                && first.deadline.kind() == Kind.NONE
                && (!named || lead.equals(first.lead));
    }

    /** Makes it part of the first one, whose sentence takes it in. */
    void joinTo(Draft first) {
        joined = true;
        cooperating.stream().filter(name -> !first.cooperating.contains(name)).forEach(first.cooperating::add);
    }

    boolean isJoined() {
        return joined;
    }

    /** Who is in charge, where neither the sentence nor a heading has said so. */
    void charge(Charge charge) {
        if (lead.isEmpty() || !named) {
            lead.clear();
            lead.addAll(charge.lead());
            source = "Đơn vị nêu cạnh việc";
            named = true;
        }
        charge.cooperating().stream()
                .filter(name -> !cooperating.contains(name))
                .forEach(cooperating::add);
    }

    /** Who is in charge, as far as that is told. */
    Charge charge() {
        return new Charge(List.copyOf(lead), List.copyOf(cooperating), 0);
    }

    /** Takes the time with which the first task of a row opens: "Trước ngày 30/6, Sở Nội vụ trình …; ban hành …". */
    void opensWith(Draft first) {
        boolean opens = first.deadline.kind() != Kind.NONE && first.deadline.from() == first.text.origin(0);
        if (opens) {
            inherit(first.deadline);
        }
    }

    /** Takes the time that the line over its list sets for all that is in it. */
    void inherit(Deadline ofList) {
        boolean free = deadline.kind() == Kind.NONE || deadline.kind() == Kind.EVENT;
        deadline = free && ofList.kind() != Kind.NONE ? ofList : deadline;
    }

    Stream<String> names() {
        return Stream.concat(lead.stream(), cooperating.stream());
    }

    /** Corrects its names by what its text says. */
    void rename(BinaryOperator<String> correction) {
        lead.replaceAll(name -> correction.apply(name, text.value()));
        cooperating.replaceAll(name -> correction.apply(name, text.value()));
    }

    Assignment finished() {
        boolean assigned = lead.stream().anyMatch(name -> !isEverybody(name));
        boolean timed = deadline.kind() != Kind.NONE;
        var quote = text.value().replaceAll("[;,\\s]+$", "");
        var confidence =
                assigned && timed ? Confidence.SURE : assigned || timed ? Confidence.LIKELY : Confidence.DOUBTFUL;
        var why = source
                + (timed
                        ? "; thời hạn “" + deadline.phrase() + "”"
                        : passed.kind() == Kind.NONE
                                ? "; không có thời hạn"
                                : "; ngày đã qua: “" + passed.phrase() + "”");
        return new Assignment(
                section,
                quote,
                null,
                text.origin(0),
                text.origin(quote.length()),
                lead,
                cooperating,
                deadline,
                timed ? Deadline.NONE : passed,
                product,
                !assigned && !timed && passed.kind() == Kind.NONE,
                confidence,
                why);
    }

    private static boolean isEverybody(String name) {
        return Arrays.stream(name.split(",\\s*(?:và )?|\\s+và\\s+"))
                .map(Words::of)
                .allMatch(words -> DutyWords.EVERYBODY.at(words, 0) == words.size());
    }
}
