package vn.vanban.drafting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentListing;
import vn.vanban.document.DocumentPanel;
import vn.vanban.document.Documents;
import vn.vanban.document.DocxText;
import vn.vanban.document.Version;
import vn.vanban.organization.Actor;
import vn.vanban.reading.DocumentReading;
import vn.vanban.shared.Hash;

/** The documents that the current version cites, with a link to each that is here and that this reader may see. */
@Component
@Order(60)
class CitedDocuments implements DocumentPanel {

    private static final Pattern CITED =
            Pattern.compile("(\\d{1,5})(?:/(\\d{4}))?/([^ ]+)(?: ngày (\\d{4}-\\d{2}-\\d{2}))?");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int MOST_READ = 500;

    private final Documents documents;
    private final DocumentListing listing;
    // The page asks every few seconds, and what stands under a hash never changes.
    private final Map<Hash, List<String>> read = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Hash, List<String>> eldest) {
            return size() > MOST_READ;
        }
    });

    CitedDocuments(Documents documents, DocumentListing listing) {
        this.documents = documents;
        this.listing = listing;
    }

    /** @param found what it is here, when the reader may see it; words alone do not tell whether it is here */
    record Citation(String words, Optional<DocumentListing.Numbered> found) {}

    @Override
    public Optional<Content> of(Document document, Actor actor) {
        List<Citation> citations = documents.currentVersion(document).map(this::citedBy).orElse(List.of()).stream()
                .map(cited -> citation(cited, actor))
                .toList();
        return citations.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content(Place.FACTS, "cited", "", "drafting/citations :: panel", citations));
    }

    private List<String> citedBy(Version version) {
        return read.computeIfAbsent(version.docx(), hash -> DocumentReading.of(DocxText.of(documents.docx(hash)))
                .facts()
                .cites());
    }

    private Citation citation(String cited, Actor actor) {
        Matcher parts = CITED.matcher(cited);
        if (!parts.matches()) {
            return new Citation(cited, Optional.empty());
        }
        Optional<LocalDate> day = Optional.ofNullable(parts.group(4)).map(LocalDate::parse);
        List<DocumentListing.Numbered> numbered =
                listing.numbered(actor, Integer.parseInt(parts.group(1)), parts.group(3)).stream()
                        .filter(one -> day.isEmpty() || day.get().equals(one.issuedOn()))
                        .toList();
        String words = cited.replaceFirst(" ngày .*", "")
                + day.map(one -> " ngày " + DAY.format(one)).orElse("");
        // The same number comes again each year: without a day it may mean any of them.
        return new Citation(words, numbered.size() == 1 ? Optional.of(numbered.get(0)) : Optional.empty());
    }
}
