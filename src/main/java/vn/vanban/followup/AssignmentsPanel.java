package vn.vanban.followup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentAct;
import vn.vanban.document.DocumentPanel;
import vn.vanban.document.Documents;
import vn.vanban.organization.Actor;

/** The tab with what a document assigns: a list to edit before the issue, the living chain after it. */
@Component
@Order(60)
class AssignmentsPanel implements DocumentPanel {

    private final AssignmentPlans plans;
    private final AssignmentSheets sheets;
    private final AssignmentAccess access;
    private final ProposalRepository proposals;
    private final UndecidedProposals undecided;
    private final Documents documents;

    AssignmentsPanel(
            AssignmentPlans plans,
            AssignmentSheets sheets,
            AssignmentAccess access,
            ProposalRepository proposals,
            UndecidedProposals undecided,
            Documents documents) {
        this.plans = plans;
        this.sheets = sheets;
        this.access = access;
        this.proposals = proposals;
        this.undecided = undecided;
        this.documents = documents;
    }

    /**
     * @param waiting how many proposals read from the text nobody has decided
     * @param undecided those of them that the text still orders
     * @param doubts what the text says otherwise than the task that was accepted from it
     */
    record Plan(
            Document document,
            boolean editable,
            List<AssignmentSheets.Line> lines,
            int waiting,
            List<String> undecided,
            Map<AssignmentId, String> doubts) {}

    /**
     * @param decided the whole sheet where this reader can confirm the result here
     * @param opens whether this reader may open the assignment's own page
     */
    record Link(
            AssignmentSheets.Line line,
            String holders,
            Optional<Assignment> former,
            Optional<Assignment> successor,
            Optional<AssignmentSheet> decided,
            boolean opens) {}

    /** @param tasks read only where the tab is shown: a notice for every commune has hundreds */
    record Chain(Document document, Supplier<List<Link>> tasks, List<String> undecided) {

        public List<Link> links() {
            return tasks.get();
        }
    }

    @Override
    public Optional<Content> of(Document document, Actor actor) {
        List<Assignment> assignments = plans.of(document.id());
        List<String> open = undecided.of(document, actor).stream()
                .map(proposal -> proposal.wording().content())
                .toList();
        boolean editable = documents.allows(DocumentAct.PLAN_ASSIGNMENTS, document, actor);
        if (assignments.isEmpty() && open.isEmpty() && !editable) {
            return Optional.empty();
        }
        // "0/5": a longer name pushes the last tab out of sight.
        String title =
                "Nhiệm vụ " + assignments.size() + (open.isEmpty() ? "" : "/" + (assignments.size() + open.size()));
        if (document.status().isIssued()) {
            Chain chain = new Chain(document, () -> links(assignments, actor), open);
            return Optional.of(content(title, "followup/chain :: panel", chain));
        }
        int waiting = proposals.countWaiting(document.id().value());
        return Optional.of(content(
                title,
                "followup/plan :: panel",
                new Plan(document, editable, sheets.lines(assignments), waiting, open, doubts(document, assignments))));
    }

    private List<Link> links(List<Assignment> assignments, Actor actor) {
        Map<AssignmentId, Assignment> byId = new HashMap<>();
        Map<AssignmentId, Assignment> successors = new HashMap<>();
        assignments.forEach(assignment -> byId.put(assignment.id(), assignment));
        assignments.forEach(assignment -> assignment.former().ifPresent(former -> successors.put(former, assignment)));
        return sheets.lines(assignments).stream()
                .map(line -> {
                    Assignment assignment = line.assignment();
                    boolean decided = access.allows(assignment, AssignmentAct.CLOSE, actor);
                    return new Link(
                            line,
                            sheets.holders(assignment),
                            assignment.former().map(byId::get),
                            Optional.ofNullable(successors.get(assignment.id())),
                            decided ? Optional.of(sheets.sheet(assignment, actor)) : Optional.empty(),
                            access.isVisible(assignment, actor));
                })
                .toList();
    }

    private Map<AssignmentId, String> doubts(Document document, List<Assignment> assignments) {
        Map<UUID, String> doubtful =
                undecided.doubtful(document).stream().collect(Collectors.toMap(Proposal::id, Proposal::doubt));
        return assignments.stream()
                .filter(assignment ->
                        assignment.proposalId().filter(doubtful::containsKey).isPresent())
                .collect(Collectors.toMap(
                        Assignment::id,
                        assignment -> doubtful.get(assignment.proposalId().orElseThrow())));
    }

    private static Content content(String title, String fragment, Object model) {
        return new Content(Place.TAB, "assignments", title, fragment, model);
    }
}
