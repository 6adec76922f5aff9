package vn.vanban.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vanban.reading.Deadline.Kind;

/** Reads what a document orders: walks its outline, and in the parts that order work takes up every order. */
final class Assignments {

    private static final int LABEL = 160;

    private final LocalDate issued;
    private final Zone byDefault;
    private final Map<Item, List<String>> announced = new IdentityHashMap<>();
    private final Map<Item, Optional<Zone>> zones = new IdentityHashMap<>();
    private final Map<Item, List<String>> headings = new IdentityHashMap<>();
    private final List<Draft> found = new ArrayList<>();
    private final Attributes attributes = new Attributes();

    private Assignments(LocalDate issued, Zone byDefault) {
        this.issued = issued;
        this.byDefault = byDefault;
    }

    static List<Assignment> of(List<Item> items, Layout layout, LocalDate issued, Zone byDefault) {
        var reading = new Assignments(issued, byDefault);
        boolean numbered =
                items.stream().filter(item -> item.paragraph().isMarked()).count() >= 2;
        boolean begun = !numbered;
        for (int i = layout.body(); i < items.size(); i++) {
            var item = items.get(i);
            begun |= item.paragraph().isMarked();
            if (layout.inBody(i) && reading.zone(item, i >= layout.annex()) == Zone.DUTIES) {
                reading.read(item, begun);
            }
        }
        return reading.found.stream().map(Draft::finished).toList();
    }

    private Zone zone(Item item, boolean inAnnex) {
        Zone found = null;
        boolean sure = false;
        for (var at = item; at != null && at.paragraph() != null; at = at.parent()) {
            var zone = zones.computeIfAbsent(at, Assignments::zoneOf).orElse(null);
            if (zone != null && (found == null || !sure && found == Zone.DUTIES)) {
                found = zone;
                sure = at.isChapter();
            }
        }
        var rest = inAnnex ? Zone.NARRATIVE : byDefault;
        return found == null || found == Zone.DUTIES && !sure
                ? (rest == Zone.DUTIES && found != null ? found : rest)
                : found;
    }

    private static Optional<Zone> zoneOf(Item item) {
        return item.isHeading() ? Optional.ofNullable(Zone.of(heading(item))) : Optional.empty();
    }

    private static String heading(Item item) {
        var value = item.paragraph().value();
        int colon = value.indexOf(':');
        return colon > 0 ? value.substring(0, colon) : value;
    }

    private void read(Item item, boolean begun) {
        var text = item.paragraph().text();
        if (isUnit(text) || item.isHeading() && !item.paragraph().announces()) {
            attributes.close();
            return;
        }
        if (attributes.read(item, issued)) {
            return;
        }
        text = afterOwnLabel(text);
        var sentences = Sentences.of(text);
        for (int i = 0; i < sentences.size(); i++) {
            var sentence = sentences.get(i);
            if (i == sentences.size() - 1 && item.paragraph().announces()) {
                announce(item, sentence);
            } else if (begun || Clause.of(sentence).commands()) {
                readSentence(item, sentence);
            }
        }
    }

    // "… yêu cầu các đơn vị thực hiện các nội dung sau:" names the owner of what is listed below.
    private void announce(Item item, Text sentence) {
        var clause = Clause.of(sentence);
        var lead = clause.lead();
        boolean preamble = !item.paragraph().isMarked() && item.parent().paragraph() == null;
        boolean issuer = preamble
                && !clause.commands()
                && !lead.isEmpty()
                && !lead.get(0).equals(lead.get(0).toLowerCase());
        if (!lead.isEmpty() && !issuer) {
            announced.put(item.paragraph().isMarked() ? item : item.parent(), lead);
        }
    }

    /** "1. Phòng Tài chính: Lập …": the unit is the owner, not part of the sentence. */
    private static Text afterOwnLabel(Text text) {
        int colon = text.value().indexOf(':');
        boolean label = colon > 0 && colon < LABEL && isUnit(text.line(0, colon));
        return label ? text.line(colon + 1, text.length()) : text;
    }

    private static boolean isUnit(Text text) {
        var words = Words.of(text);
        int end = UnitNames.at(words, 0).end();
        return end > 0
                && (end == words.size()
                        || end == words.size() - 1
                                && ":.;".contains(words.at(end).fold()));
    }

    private List<String> ownerOf(Item item) {
        for (var at = item; at != null; at = at.parent()) {
            if (announced.containsKey(at)) {
                return announced.get(at);
            }
            if (at.paragraph() != null && at.paragraph().isMarked()) {
                var unit = headings.computeIfAbsent(at, Assignments::unitOf);
                if (!unit.isEmpty()) {
                    return unit;
                }
            }
        }
        return List.of();
    }

    private static List<String> unitOf(Item item) {
        var text = item.paragraph().text();
        int colon = text.value().indexOf(':');
        var label = colon > 0 && colon < LABEL ? text.line(0, colon) : text;
        return isUnit(label) ? UnitNames.at(Words.of(label), 0).names() : List.of();
    }

    private void readSentence(Item item, Text sentence) {
        var lead = ownerOf(item);
        for (var part : Parts.of(sentence, issued)) {
            var clause = Clause.of(part);
            var deadline = Deadlines.of(part.value(), issued);
            boolean exhorts = deadline.kind() == Kind.NONE && clause.exhorts();
            if (clause.orders() && !exhorts || isTerm(deadline) && !clause.closes() && !clause.quotesLaw()) {
                add(item, part, clause, deadline, lead);
            }
            lead = clause.lead().isEmpty() ? lead : clause.lead();
            Clause.inBrackets(part)
                    .ifPresent(inner -> add(
                            item, inner.text(), inner, Deadlines.of(inner.text().value(), issued), List.of()));
        }
    }

    /** A sentence that only sets a time orders too: "Thời hạn kiểm tra không quá 10 ngày." */
    private static boolean isTerm(Deadline deadline) {
        return deadline.kind() == Kind.DATE || deadline.kind() == Kind.PERIOD || deadline.kind() == Kind.RELATIVE;
    }

    private void add(Item item, Text part, Clause clause, Deadline deadline, List<String> owner) {
        var draft = new Draft(item.section(), part, clause, deadline, owner);
        found.add(draft);
        attributes.expect(item, draft);
    }
}
