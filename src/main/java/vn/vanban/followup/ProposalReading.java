package vn.vanban.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.Documents;
import vn.vanban.document.DocxText;
import vn.vanban.drafting.DraftSubmitted;
import vn.vanban.drafting.DraftText;
import vn.vanban.organization.Directory;
import vn.vanban.reading.Assignment;
import vn.vanban.reading.Deadline;
import vn.vanban.reading.Deadlines;
import vn.vanban.reading.DocumentReading;

/** Reads the words of a document into proposals; a changed text is read again and keeps what people have decided. */
@Component
@Transactional
class ProposalReading {

    /** Shared words over all words of two sentences: from here on they are taken for the same one. */
    private static final double SAME = 0.5;

    private final ProposalRepository repository;
    private final AssignmentRepository assignments;
    private final WrittenPlans written;
    private final Documents documents;
    private final DraftText drafts;
    private final Directory directory;
    private final JdbcClient jdbc;

    ProposalReading(
            ProposalRepository repository,
            AssignmentRepository assignments,
            WrittenPlans written,
            Documents documents,
            DraftText drafts,
            Directory directory,
            JdbcClient jdbc) {
        this.repository = repository;
        this.assignments = assignments;
        this.written = written;
        this.documents = documents;
        this.drafts = drafts;
        this.directory = directory;
        this.jdbc = jdbc;
    }

    @EventListener
    void on(DraftSubmitted submitted) {
        bringUpToDate(submitted.documentId());
    }

    /** The text that was read last. */
    String text(DocumentId document) {
        return jdbc.sql("select words from followup.proposed_text where document_id = ?")
                .param(document.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Reads the text of the draft, or of the current version, unless it is the one that was read last. */
    void bringUpToDate(DocumentId id) {
        Document document = documents.get(id);
        if (document.status().isEnd()) {
            return;
        }
        String words = words(document);
        if (words.equals(held(id))) {
            return;
        }
        jdbc.sql("update followup.proposed_text set words = ? where document_id = ?")
                .params(words, id.value())
                .update();
        LocalDate issued = document.issuedOn().orElseGet(directory::today);
        read(document, words, DocumentReading.of(words, issued).assignments());
    }

    /** What the last reading made of the sentence of a proposal, or of the words that a person has marked. */
    Assignment again(Proposal proposal) {
        Document document = documents.get(proposal.documentId());
        LocalDate issued = document.issuedOn().orElseGet(directory::today);
        return DocumentReading.of(text(document.id()), issued).assignments().stream()
                .filter(found -> proposal.place().equals(Optional.of(place(found))))
                .filter(found -> found.quote().equals(proposal.quote()))
                .findFirst()
                .orElseGet(() -> marked(proposal.quote(), proposal.section()));
    }

    /** What the reading makes of a sentence that stands alone; the words themselves where it sees no order. */
    Assignment marked(String quote, String section) {
        Optional<Assignment> read = DocumentReading.of(quote, directory.today()).assignments().stream()
                .findFirst();
        return new Assignment(
                section,
                quote,
                null,
                0,
                quote.length(),
                read.map(Assignment::lead).orElse(List.of()),
                read.map(Assignment::cooperating).orElse(List.of()),
                Deadlines.of(quote, directory.today()),
                read.map(Assignment::passed).orElse(Deadline.NONE),
                read.map(Assignment::product).orElse(null),
                false,
                Assignment.Confidence.LIKELY,
                "Người chọn câu này trong văn bản");
    }

    private String words(Document document) {
        return document.status() == DocumentStatus.DRAFT
                ? drafts.of(document.id())
                : documents
                        .currentVersion(document)
                        .map(version -> DocxText.of(documents.docx(version.docx())))
                        .orElse("");
    }

    /** What was read last; nobody else reads this document before the transaction has ended. */
    private String held(DocumentId id) {
        jdbc.sql("insert into followup.proposed_text values (?, '') on conflict do nothing")
                .param(id.value())
                .update();
        return jdbc.sql("select words from followup.proposed_text where document_id = ? for update")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private void read(Document document, String words, List<Assignment> found) {
        KnownUnits units = KnownUnits.of(document.organization(), directory);
        Set<UUID> accepted = assignments
                .findByDocumentIdOrderByOrdinal(document.id().value())
                .stream()
                .flatMap(planned -> planned.proposalId().stream())
                .collect(Collectors.toSet());
        List<Proposal> before = new ArrayList<>(repository.inOrder(document.id().value()));
        Map<UUID, List<Proposal>> parts = before.stream()
                .filter(proposal -> proposal.joint().isPresent())
                .sorted(Comparator.comparing(Proposal::isDropped))
                .collect(Collectors.groupingBy(proposal -> proposal.joint().orElseThrow()));
        List<Proposal> joint = before.stream()
                .filter(proposal -> parts.containsKey(proposal.id()))
                .toList();
        before.removeAll(joint);
        Set<Assignment> met = new HashSet<>();
        int lost = 0;
        // What people have decided chooses its sentence first.
        before.sort(Comparator.comparing(proposal -> !isDecided(proposal, accepted)));
        for (Proposal proposal : before) {
            boolean decided = isDecided(proposal, accepted);
            Optional<Assignment> same = nearest(proposal, found, decided ? Set.of() : met);
            if (same.isPresent()) {
                met.add(same.get());
                if (decided) {
                    proposal.compare(wording(same.get(), units));
                } else {
                    proposal.readAgain(same.get(), wording(same.get(), units));
                }
                stand(proposal, found.indexOf(same.get()) + 1, same.get());
                repository.save(proposal);
            } else if (decided && words.contains(proposal.quote())) {
                // Marked by a person: the reading sees no order in it.
                int from = words.indexOf(proposal.quote());
                proposal.stand(
                        proposal.ordinal(),
                        proposal.section(),
                        proposal.quote(),
                        new Proposal.Place(from, from + proposal.quote().length()));
                repository.save(proposal);
            } else if (decided) {
                proposal.lose(found.size() + ++lost);
                repository.save(proposal);
            } else {
                repository.delete(proposal);
            }
        }
        joint.stream().filter(proposal -> proposal.joint().isEmpty()).forEach(proposal -> compare(proposal, parts));
        for (int i = 0; i < found.size(); i++) {
            Assignment one = found.get(i);
            if (!met.contains(one)) {
                repository.save(Proposal.read(document.id(), i + 1, one, place(one), wording(one, units)));
            }
        }
        written.settleProposals(document.id());
    }

    /** A joint one stands where its parts do; these may be joint themselves. */
    private void compare(Proposal joint, Map<UUID, List<Proposal>> parts) {
        List<Proposal> own = parts.get(joint.id());
        own.stream().filter(part -> parts.containsKey(part.id())).forEach(part -> compare(part, parts));
        joint.compare(own);
        repository.save(joint);
    }

    private static boolean isDecided(Proposal proposal, Set<UUID> accepted) {
        return proposal.isTouched() || accepted.contains(proposal.id());
    }

    private static void stand(Proposal proposal, int ordinal, Assignment found) {
        proposal.stand(ordinal, found.section(), found.quote(), place(found));
    }

    private static Proposal.Place place(Assignment found) {
        return new Proposal.Place(found.from(), found.to());
    }

    private static Optional<Assignment> nearest(Proposal proposal, List<Assignment> found, Set<Assignment> taken) {
        return found.stream()
                .filter(one -> !taken.contains(one))
                .filter(one -> alike(proposal, one) >= SAME)
                .max(Comparator.comparingDouble(one -> alike(proposal, one)));
    }

    /**
     * From 0 to 1; the same place in the document decides between sentences that are equally near. What a person has
     * marked may hold a sentence whole.
     */
    private static double alike(Proposal proposal, Assignment found) {
        Set<String> one = words(proposal.quote());
        Set<String> other = words(found.quote());
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        one.retainAll(other);
        double shared = proposal.quote().contains(found.quote()) ? 1 : (double) one.size() / all.size();
        return proposal.section().equals(found.section()) ? shared : shared * 0.99;
    }

    private static Set<String> words(String sentence) {
        return new HashSet<>(Arrays.asList(KnownUnits.folded(sentence).split(" ")));
    }

    static Wording wording(Assignment found, KnownUnits units) {
        return new Wording(
                TaskWording.of(found, units),
                lines(found.lead(), units),
                lines(found.cooperating(), units),
                stated(found),
                found.product() == null ? "" : StringUtils.capitalize(found.product()),
                Reminders.USUAL);
    }

    // A stated day that has passed is shown as it stands: the sheet says so, and a shared deadline leaves it alone.
    static String stated(Assignment found) {
        return Stream.of(found.deadline(), found.passed())
                .map(Deadline::phrase)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private static String lines(List<String> names, KnownUnits units) {
        return names.stream().map(name -> units.find(name).name()).distinct().collect(Collectors.joining("\n"));
    }
}
