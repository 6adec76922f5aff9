package vn.vanban.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.vanban.reading.Assignment.Confidence;
import vn.vanban.reading.Deadline.Kind;

/** An assignment while it is read: lines below its sentence may still say who, with whom and until when. */
final class Draft {

    private final String section;
    private final Text text;
    private final List<String> lead = new ArrayList<>();
    private final List<String> cooperating = new ArrayList<>();
    private String source;
    private Deadline deadline;
    private final String passed;
    private String product;

    Draft(String section, Text text, Clause clause, Deadline deadline, String passed, List<String> owner) {
        this.section = section;
        this.text = text;
        this.deadline = placed(deadline, text);
        this.passed = passed;
        boolean named = !clause.lead().isEmpty() && !(clause.directs() && !owner.isEmpty());
        this.lead.addAll(named ? clause.lead() : owner);
        this.cooperating.addAll(clause.cooperating());
        this.source = named ? "Đơn vị nêu trong câu" : owner.isEmpty() ? "Không nêu đơn vị" : "Đơn vị nêu ở đề mục";
        this.product = Products.of(clause.words());
    }

    // A deadline is read in its sentence; whoever shows the document needs the place in the whole text.
    private static Deadline placed(Deadline deadline, Text text) {
        return deadline.kind() == Kind.NONE
                ? deadline
                : deadline.at(deadline.phrase(), text.origin(deadline.from()), text.origin(deadline.to()));
    }

    void attribute(Attributes.Label label, Text value, List<String> names, Deadline time) {
        switch (label) {
            case LEAD -> {
                if (lead.isEmpty()) {
                    lead.addAll(names);
                    source = "Đơn vị nêu ở dòng dưới";
                }
            }
            case COOPERATING ->
                names.stream().filter(name -> !cooperating.contains(name)).forEach(cooperating::add);
            case TIME -> deadline = deadline.kind() == Kind.NONE ? placed(time, value) : deadline;
            case PRODUCT -> product = value.value();
            case OTHER -> {}
        }
    }

    Assignment finished() {
        boolean named = lead.stream().anyMatch(name -> !isEverybody(name));
        boolean timed = deadline.kind() != Kind.NONE;
        var quote = text.value().replaceAll("[;,\\s]+$", "");
        var confidence = named && timed ? Confidence.SURE : named || timed ? Confidence.LIKELY : Confidence.DOUBTFUL;
        var why = source
                + (timed
                        ? "; thời hạn “" + deadline.phrase() + "”"
                        : passed == null ? "; không có thời hạn" : "; ngày đã qua: “" + passed + "”");
        return new Assignment(
                section,
                quote,
                text.origin(0),
                text.origin(quote.length()),
                lead,
                cooperating,
                deadline,
                timed ? null : passed,
                product,
                !named && !timed,
                confidence,
                why);
    }

    private static boolean isEverybody(String name) {
        return Arrays.stream(name.split(",\\s*(?:và )?|\\s+và\\s+"))
                .map(Words::of)
                .allMatch(words -> DutyWords.EVERYBODY.at(words, 0) == words.size());
    }
}
