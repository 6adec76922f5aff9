package vn.vanban.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentListing;
import vn.vanban.document.DocumentType;
import vn.vanban.document.Documents;
import vn.vanban.formality.CitationGap;
import vn.vanban.formality.Finding;
import vn.vanban.formality.Rewording;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Directory;

/**
 * Completes citations in a draft from the documents here: only where the number means exactly one of them, and the writer
 * may see it.
 */
@Component
class KnownCitations {

    private static final Pattern CODE = Pattern.compile("(\\d{1,5})/(\\D.*)");
    private static final Pattern DAY_SAID =
            Pattern.compile(".*?(\\d{1,2}) ?(?:[/.-] ?|tháng )(\\d{1,2}) ?(?:[/.-] ?|năm )(\\d{4})$", Pattern.DOTALL);

    private final DocumentListing listing;
    private final Documents documents;
    private final Directory directory;

    KnownCitations(DocumentListing listing, Documents documents, Directory directory) {
        this.listing = listing;
        this.documents = documents;
        this.directory = directory;
    }

    /** The findings, those about a known document with the words that put them right. */
    List<Finding> complete(List<Finding> findings, DocumentType type, Draft draft, Actor actor) {
        return findings.stream()
                .map(finding -> finding.gap()
                        .flatMap(gap -> completion(gap, actor))
                        .filter(words -> DraftCorrection.of(type, draft, words).isPresent())
                        .map(finding::rewordedBy)
                        .orElse(finding))
                .toList();
    }

    private Optional<List<Rewording>> completion(CitationGap gap, Actor actor) {
        Matcher code = CODE.matcher(gap.code());
        return code.matches()
                ? listing.onlyOne(actor, Integer.parseInt(code.group(1)), code.group(2))
                        .map(known -> documents.get(known.id()))
                        .filter(known -> gap.day() || isSaid(gap, known))
                        .flatMap(known -> completion(gap, known))
                : Optional.empty();
    }

    private Optional<List<Rewording>> completion(CitationGap gap, Document known) {
        Citation citation = Citation.of(
                known, directory.issuer(known.organization(), known.council()).name());
        String day = gap.day() ? " " + citation.day() : "";
        if (gap.issuer()) {
            String about = gap.subject() ? " " + citation.about() : "";
            return Optional.of(List.of(insertion(gap, gap.end(), day + " của " + citation.issuer() + about)));
        }
        Optional<Rewording> dated =
                Optional.of(day).filter(words -> !words.isEmpty()).map(words -> insertion(gap, gap.end(), words));
        if (!gap.subject()) {
            return dated.map(List::of);
        }
        // Only behind a name that is surely its whole name is it sure where the subject goes.
        String issued = " của " + citation.issuer();
        return gap.paragraph().startsWith(issued, gap.end())
                ? Optional.of(Stream.concat(
                                dated.stream(),
                                Stream.of(insertion(gap, gap.end() + issued.length(), " " + citation.about())))
                        .toList())
                : Optional.empty();
    }

    /** With the letter before it, so that the words stand in the same run of text. */
    private static Rewording insertion(CitationGap gap, int place, String words) {
        return new Rewording(
                gap.paragraph(),
                gap.occurrence(),
                place - 1,
                place,
                gap.paragraph().charAt(place - 1) + words);
    }

    /** Whether the day that stands in the text is this document's. */
    private static boolean isSaid(CitationGap gap, Document known) {
        Matcher day = DAY_SAID.matcher(gap.paragraph().substring(0, gap.end()));
        LocalDate issued = known.issuedOn().orElseThrow();
        return day.matches()
                && Integer.parseInt(day.group(1)) == issued.getDayOfMonth()
                && Integer.parseInt(day.group(2)) == issued.getMonthValue()
                && Integer.parseInt(day.group(3)) == issued.getYear();
    }
}
