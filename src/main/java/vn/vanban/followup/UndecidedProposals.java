package vn.vanban.followup;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanban.distribution.DocumentIssued;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentAct;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.Documents;
import vn.vanban.organization.Actor;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Role;

/** What the words of a document order and nobody has accepted or dropped yet. */
@Component
@Transactional
class UndecidedProposals {

    private final ProposalRepository repository;
    private final ProposalReading reading;
    private final Documents documents;

    UndecidedProposals(ProposalRepository repository, ProposalReading reading, Documents documents) {
        this.repository = repository;
        this.reading = reading;
        this.documents = documents;
    }

    /** As far as it concerns this reader: everybody while the document is prepared, then those who still can decide. */
    List<Proposal> of(Document document, Actor actor) {
        boolean deciding = documents.allows(DocumentAct.DECIDE_PROPOSALS, document, actor);
        if (document.status() == DocumentStatus.DRAFT && deciding) {
            reading.bringUpToDate(document.id());
        }
        return deciding || !document.status().isEnd() ? of(document.id()) : List.of();
    }

    /** Accepted ones to be decided again, until the issue has given them. */
    List<Proposal> doubtful(Document document) {
        return document.status().isEnd()
                ? List.of()
                : repository.doubtful(document.id().value());
    }

    List<Proposal> of(DocumentId document) {
        return repository.undecided(document.value());
    }

    /** It may be issued so, but not unnoticed: whoever monitors the tasks takes it over. */
    @EventListener
    void on(DocumentIssued issued) {
        List<Proposal> left = of(issued.documentId());
        if (left.isEmpty()) {
            return;
        }
        Document document = documents.get(issued.documentId());
        documents.admit(document.id(), List.of(AssigneeKey.of(document.organization(), Role.MONITOR)));
        documents.record(new ProposalsLeft(
                document.id(),
                issued.by(),
                left.stream()
                        .map(proposal -> proposal.wording().content())
                        .collect(Collectors.joining(
                                "; ", left.size() + " nhiệm vụ văn bản nêu chưa được giao: ", "."))));
    }
}
