package vn.vanban.followup;

import java.util.List;
import java.util.Optional;
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
    private final Documents documents;

    AssignmentsPanel(
            AssignmentPlans plans,
            AssignmentSheets sheets,
            AssignmentAccess access,
            ProposalRepository proposals,
            Documents documents) {
        this.plans = plans;
        this.sheets = sheets;
        this.access = access;
        this.proposals = proposals;
        this.documents = documents;
    }

    /** @param waiting proposals read from the text that nobody has decided */
    record Plan(Document document, boolean editable, List<AssignmentSheets.Line> lines, int waiting) {}

    /** @param opens whether this reader may open the assignment's own page */
    record Link(AssignmentSheets.Sheet sheet, boolean opens) {}

    record Chain(Document document, List<Link> links) {}

    @Override
    public Optional<Content> of(Document document, Actor actor) {
        List<Assignment> assignments = plans.of(document.id());
        if (document.status().isIssued()) {
            List<Link> links = assignments.stream()
                    .map(assignment -> new Link(sheets.sheet(assignment, actor), access.isVisible(assignment, actor)))
                    .toList();
            return links.isEmpty()
                    ? Optional.empty()
                    : Optional.of(content(assignments, "followup/chain :: panel", new Chain(document, links)));
        }
        boolean editable = documents.allows(DocumentAct.PLAN_ASSIGNMENTS, document, actor);
        return assignments.isEmpty() && !editable
                ? Optional.empty()
                : Optional.of(content(
                        assignments,
                        "followup/plan :: panel",
                        new Plan(
                                document,
                                editable,
                                sheets.lines(assignments),
                                proposals.countWaiting(document.id().value()))));
    }

    private static Content content(List<Assignment> assignments, String fragment, Object model) {
        return new Content(Place.TAB, "assignments", "Nhiệm vụ " + assignments.size(), fragment, model);
    }
}
