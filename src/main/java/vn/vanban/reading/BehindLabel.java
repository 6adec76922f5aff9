package vn.vanban.reading;

import java.util.List;

/** What stands behind the colon of a label that says who is in charge: names, a charge of both parts, or the task itself. */
final class BehindLabel {

    private static final int NAMES = 60;
    private static final int SENTENCE = 8;

    private static final Lexicon LEADS = Lexicon.of("chủ trì");

    private BehindLabel() {}

    /** Who leads and who cooperates, where the words behind a label say both; nobody where they do not. */
    static Charge charge(Label label, Text part) {
        var charge = Charge.of(part.words());
        int colon = part.value().indexOf(':');
        boolean told = label != null
                && !charge.isEmpty()
                && charge.end() >= part.words().size() - 1;
        if (told) {
            return new Charge(names(part.line(colon + 1, part.length())), charge.cooperating(), charge.end());
        }
        return label == Label.LEAD && charge.isEmpty() ? leading(part.line(colon + 1, part.length())) : charge;
    }

    /** "Sở Nội vụ chủ trì, phối hợp với các sở, báo, đài và các đơn vị có liên quan." */
    static Charge leading(Text text) {
        var words = text.words();
        if (!leadsWithOthers(words, UnitNames.at(words, 0).end())) {
            return Charge.NONE;
        }
        var clause = Clause.of(text);
        return new Charge(clause.lead(), clause.cooperating(), words.size());
    }

    private static boolean leadsWithOthers(Words words, int at) {
        int with = at + LEADS.at(words, at);
        with += words.is(with, ",") ? 1 : 0;
        return at > 0 && LEADS.startsAt(words, at) && DutyWords.COOPERATES.startsAt(words, with);
    }

    /** "Cơ quan thực hiện: Sở Y tế tiến hành rà soát …": behind the label stands the task itself. */
    static boolean tellsWhatTheyDo(Text part) {
        int colon = part.value().indexOf(':');
        if (colon < 0 || Label.at(part.words()) != Label.LEAD) {
            return false;
        }
        var words = part.line(colon + 1, part.length()).words();
        var named = UnitNames.at(words, 0);
        return !named.isEmpty()
                && words.size() > named.end() + SENTENCE
                && Charge.of(words).isEmpty()
                && DutyWords.VERBS.startsAt(words, named.end())
                && !leadsWithOthers(words, named.end());
    }

    /** Behind a label stand names alone, unless a sentence follows them. */
    static List<String> names(Text whole) {
        int order = DutyWords.ORDERS.at(whole.words(), 0);
        var value = order == 0 ? whole : whole.line(whole.words().at(order - 1).to(), whole.length());
        var words = value.words();
        var found = ToldNames.inCharge(words, 0, UnitNames.at(words, 0));
        boolean sentence = words.size() > NAMES || DutyWords.VERBS.occurs(words, found.end(), words.size());
        return !found.isEmpty() && sentence ? found.names() : sentence ? List.of() : CellNames.all(value.value());
    }
}
