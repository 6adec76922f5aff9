package vn.vanban.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import vn.vanban.document.DocumentType;
import vn.vanban.formality.Rewording;

/**
 * What a draft becomes where findings want other words: in the editor's text, or in the grounds written in their field.
 *
 * @param undo what turns it back
 */
record DraftCorrection(String body, DraftDetails details, List<Rewording> undo) {

    /** Empty when one of the places is not there, or not as it was. */
    static Optional<DraftCorrection> of(DocumentType type, Draft draft, List<Rewording> rewordings) {
        List<String> grounds = groundsInField(type, draft);
        String field = grounds.stream()
                .map(line -> "<p>" + Entities.escape(line) + "</p>")
                .collect(Collectors.joining());
        return BodyCorrection.of(field + draft.body(), rewordings).map(corrected -> {
            Element body = Jsoup.parseBodyFragment(corrected.html()).body();
            body.ownerDocument().outputSettings().prettyPrint(false);
            List<Element> lines = new ArrayList<>(body.children().subList(0, grounds.size()));
            List<String> after = lines.stream().map(Element::text).toList();
            lines.forEach(Element::remove);
            return new DraftCorrection(body.html(), written(draft.details(), grounds, after), corrected.undo());
        });
    }

    static List<String> groundsInField(DocumentType type, Draft draft) {
        return DraftField.asks(type, DraftField.LEGAL_BASES)
                ? draft.details().lines(DraftField.LEGAL_BASES)
                : List.of();
    }

    /** The line and the mark at its end stay as the writer has them. */
    private static DraftDetails written(DraftDetails details, List<String> before, List<String> after) {
        if (before.equals(after)) {
            return details;
        }
        String written = details.raw(DraftField.LEGAL_BASES)
                .lines()
                .map(line -> {
                    int place = before.indexOf(DraftDetails.bare(line));
                    return place < 0
                            ? line
                            : line.replaceAll("[\\s\\u00a0]+", " ").replace(before.get(place), after.get(place));
                })
                .collect(Collectors.joining("\n"));
        return details.with(DraftField.LEGAL_BASES, written);
    }
}
