package vn.vanban.drafting;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vn.vanban.formality.Rewording;

/** Corrects the editor's text where a finding wants other words; the paragraph is known by how it is printed. */
final class BodyCorrection {

    private final Document html;

    private BodyCorrection(String html) {
        this.html = Jsoup.parseBodyFragment(Normalizer.normalize(html, Normalizer.Form.NFC));
        this.html.outputSettings().prettyPrint(false);
    }

    /** @param undo what turns the corrected text back */
    record Corrected(String html, List<Rewording> undo) {}

    /** Empty when one of the places is not there, or not as it was. */
    static Optional<Corrected> of(String html, List<Rewording> rewordings) {
        return new BodyCorrection(html).apply(rewordings);
    }

    private record Change(int paragraph, Rewording rewording) {}

    private Optional<Corrected> apply(List<Rewording> rewordings) {
        List<PrintedParagraph> before = PrintedParagraph.of(html.body());
        List<Change> changes = new ArrayList<>();
        for (Rewording rewording : rewordings) {
            int paragraph = find(before, rewording);
            if (paragraph < 0) {
                return Optional.empty();
            }
            changes.add(new Change(paragraph, rewording));
        }
        // From the last place to the first, so that the places still to come stay where they are.
        changes.sort(Comparator.comparing(Change::paragraph)
                .thenComparing(change -> change.rewording().start())
                .reversed());
        List<Change> made = new ArrayList<>();
        for (Change change : changes) {
            boolean overlaps = made.stream()
                    .anyMatch(other -> other.paragraph() == change.paragraph()
                            && other.rewording().start() < change.rewording().end());
            if (!overlaps) {
                if (!before.get(change.paragraph()).replace(change.rewording())) {
                    return Optional.empty();
                }
                made.add(0, change);
            }
        }
        return Optional.of(new Corrected(html.body().html(), undo(made, PrintedParagraph.of(html.body()))));
    }

    private static int find(List<PrintedParagraph> paragraphs, Rewording rewording) {
        int same = find(paragraphs, rewording, rewording.paragraph(), PrintedParagraph::text);
        // The mark behind a ground is the template's.
        String words = withoutMark(rewording.paragraph());
        return same < 0 && rewording.end() <= words.length()
                ? find(paragraphs, rewording, words, paragraph -> withoutMark(paragraph.text()))
                : same;
    }

    private static String withoutMark(String text) {
        return text.replaceFirst("[;.,]+$", "");
    }

    private static int find(
            List<PrintedParagraph> paragraphs,
            Rewording rewording,
            String words,
            Function<PrintedParagraph, String> wordsOf) {
        return IntStream.range(0, paragraphs.size())
                .filter(i -> wordsOf.apply(paragraphs.get(i)).equals(words))
                .skip(rewording.occurrence())
                .findFirst()
                .orElse(-1);
    }

    private static List<Rewording> undo(List<Change> made, List<PrintedParagraph> after) {
        List<Rewording> undo = new ArrayList<>();
        int paragraph = -1;
        int shift = 0;
        for (Change change : made) {
            Rewording done = change.rewording();
            shift = change.paragraph() == paragraph ? shift : 0;
            paragraph = change.paragraph();
            String text = after.get(paragraph).text();
            int occurrence = (int) after.subList(0, paragraph).stream()
                    .filter(other -> other.text().equals(text))
                    .count();
            int start = done.start() + shift;
            undo.add(new Rewording(
                    text,
                    occurrence,
                    start,
                    start + done.words().length(),
                    done.paragraph().substring(done.start(), done.end())));
            shift += done.words().length() - (done.end() - done.start());
        }
        return undo;
    }
}
