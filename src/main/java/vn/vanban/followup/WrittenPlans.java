package vn.vanban.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vanban.document.DocumentId;
import vn.vanban.document.Documents;
import vn.vanban.organization.Directory;
import vn.vanban.organization.Unit;
import vn.vanban.organization.UnitId;

/**
 * Tasks that people have written themselves. One in the words of a sentence, for the unit that the sentence names, is
 * what accepting it would have made; a likeness is not enough, for it would hide another order.
 */
@Component
class WrittenPlans {

    private final AssignmentRepository assignments;
    private final ProposalRepository proposals;
    private final Documents documents;
    private final Directory directory;

    WrittenPlans(
            AssignmentRepository assignments, ProposalRepository proposals, Documents documents, Directory directory) {
        this.assignments = assignments;
        this.proposals = proposals;
        this.documents = documents;
        this.directory = directory;
    }

    /** The proposals that nobody has decided count as accepted where such a task stands already. */
    void settleProposals(DocumentId document) {
        List<Assignment> written = assignments.findByDocumentIdOrderByOrdinal(document.value()).stream()
                .filter(assignment -> assignment.status() == AssignmentStatus.PLANNED)
                .filter(assignment -> assignment.proposalId().isEmpty())
                .toList();
        List<Proposal> open = new ArrayList<>(written.isEmpty() ? List.of() : proposals.undecided(document.value()));
        if (open.isEmpty()) {
            return;
        }
        KnownUnits units = KnownUnits.of(documents.get(document).organization(), directory);
        for (Assignment assignment : written) {
            List<Proposal> same = open.stream()
                    .filter(proposal -> isSame(assignment, proposal, units))
                    .toList();
            if (same.size() == 1) {
                assignments.settle(assignment.id().value(), same.get(0).id());
                open.removeAll(same);
            }
        }
        assignments.orderAsProposed(document.value());
    }

    private static boolean isSame(Assignment written, Proposal proposal, KnownUnits units) {
        List<KnownUnits.Named> leads = units.named(proposal.wording().lead());
        Set<UnitId> known = leads.stream()
                .flatMap(lead -> lead.units().stream())
                .map(Unit::id)
                .collect(Collectors.toSet());
        boolean sameUnit =
                leads.stream().allMatch(KnownUnits.Named::isKnown) && known.equals(Set.of(written.leadUnit()));
        String quote = KnownUnits.folded(proposal.quote());
        if (!written.quote().isEmpty() && KnownUnits.folded(written.quote()).equals(quote)) {
            return sameUnit || known.isEmpty();
        }
        String content = KnownUnits.folded(written.content());
        return sameUnit
                && (content.equals(quote)
                        || content.equals(KnownUnits.folded(proposal.wording().content())));
    }
}
