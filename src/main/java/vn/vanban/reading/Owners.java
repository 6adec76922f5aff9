package vn.vanban.reading;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Who is in charge of what stands below a heading, an announcing line or the name of a unit. */
final class Owners {

    private static final Lexicon LEADS = Lexicon.of("chủ trì");
    private static final Lexicon WITH = Lexicon.of("chủ trì, phối hợp, phối hợp");

    /** A broken line of the preamble: "Chính phủ ngày 18 tháng 02 năm 2025;". */
    private static final Pattern DATED = Pattern.compile("\\d{4}");

    private final Map<Item, Charge> announced = new IdentityHashMap<>();

    /** Units that stand on lines of their own, without a number, over what they are to do. */
    private final Map<Item, Charge> unitLines = new IdentityHashMap<>();

    /** Whom an item's first sentence tells: a paragraph below it without a number goes on with the same. */
    private final Map<Item, Charge> told = new IdentityHashMap<>();

    private final Map<Item, Charge> headings = new IdentityHashMap<>();

    /** A unit's name on a line without a number heads what stands beside it. */
    void head(Item item, Text text) {
        boolean signature = item.paragraph().isCapitals() && UnitWords.PERSONS.startsAt(text.words(), 0);
        boolean whole = UnitNames.at(text.words(), 0).end() >= text.words().size() - 1;
        boolean line = whole
                || !DutyWords.PERFORMS.occurs(text.words())
                        && !DATED.matcher(text.value()).find();
        if (OwnLabel.isUnit(text) && !item.paragraph().isMarked() && !signature && line) {
            announced.put(item.parent(), OwnerLabel.of(text));
            if (whole) {
                unitLines.put(item.parent(), announced.get(item.parent()));
            }
        }
    }

    void tell(Item item, List<String> lead) {
        told.put(item, Charge.of(lead));
    }

    boolean announcedAbove(Item item) {
        return announced.containsKey(item.parent());
    }

    /** "… yêu cầu các đơn vị thực hiện các nội dung sau:" names the owner of what is listed below. */
    void announce(Item item, Text sentence, Item next) {
        var clause = Clause.of(sentence);
        var lead = clause.lead();
        boolean preamble = !item.paragraph().isMarked() && item.parent().paragraph() == null;
        boolean issuer = preamble
                && !clause.commands()
                && !lead.isEmpty()
                && !lead.get(0).equals(lead.get(0).toLowerCase());
        if (lead.isEmpty()) {
            announcePartners(item, sentence, next);
        }
        if (!lead.isEmpty() && !issuer) {
            announced.put(
                    announcedIn(item, next),
                    new Charge(lead, LEADS.occurs(clause.words()) ? clause.cooperating() : List.of(), 0));
        }
    }

    /** "a) Chủ trì, phối hợp với các sở, ban, ngành" over the tasks that the unit named above leads. */
    void announcePartners(Item item, Text sentence, Item next) {
        var partners = WITH.startsAt(sentence.words(), 0) ? Clause.of(sentence).cooperating() : List.<String>of();
        var owner = partners.isEmpty() ? Charge.NONE : of(item);
        if (!owner.isEmpty()) {
            announced.put(announcedIn(item, next), new Charge(owner.lead(), partners, 0));
        }
    }

    // A line without a number speaks of the list below it, wherever that stands.
    private static Item announcedIn(Item item, Item next) {
        boolean listed = next != null && next.paragraph().isMarked();
        return item.paragraph().isMarked() ? item : listed && next.parent() != item ? next.parent() : item.parent();
    }

    /** Who is in charge of what the item says, where the item itself names nobody. */
    Charge of(Item item) {
        for (var at = item; at != null; at = at.parent()) {
            if (announced.containsKey(at)) {
                return announced.get(at);
            }
            boolean below = !item.paragraph().isMarked() || item.marker().isBullet();
            if (at == item.parent() && below && told.containsKey(at)) {
                return told.get(at);
            }
            if (at.paragraph() != null && (at.paragraph().isMarked() || at == item)) {
                var unit = headings.computeIfAbsent(
                        at, of -> OwnLabel.of(of.paragraph().text()));
                if (!unit.isEmpty()) {
                    return unit;
                }
            }
        }
        return Charge.NONE;
    }

    /** Whether the item stands in a list that a unit's own heading opens: there whatever is said is its duty. */
    boolean headed(Item item) {
        var above = item.parent();
        boolean line = unitLines.containsKey(above) && unitLines.get(above) == announced.get(above);
        return line
                || above != null
                        && above.paragraph() != null
                        && above.paragraph().isMarked()
                        && !headings.computeIfAbsent(
                                        above, of -> OwnLabel.of(of.paragraph().text()))
                                .isEmpty();
    }
}
