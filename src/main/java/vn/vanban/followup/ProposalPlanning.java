package vn.vanban.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentAct;
import vn.vanban.document.Documents;
import vn.vanban.document.DoneBy;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Directory;
import vn.vanban.organization.Unit;
import vn.vanban.organization.UnitId;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.Overtaken;

/** What an accepted proposal becomes: a planned assignment for each unit that is to lead. */
@Component
class ProposalPlanning {

    private final ProposalRepository repository;
    private final AssignmentRepository assignments;
    private final AssignmentPlans plans;
    private final Documents documents;
    private final Directory directory;

    ProposalPlanning(
            ProposalRepository repository,
            AssignmentRepository assignments,
            AssignmentPlans plans,
            Documents documents,
            Directory directory) {
        this.repository = repository;
        this.assignments = assignments;
        this.plans = plans;
        this.documents = documents;
        this.directory = directory;
    }

    boolean isPlanned(Proposal proposal) {
        return !planned(proposal).isEmpty();
    }

    void takeOut(Proposal proposal, Actor actor) {
        planned(proposal).forEach(assignment -> plans.drop(assignment.id(), actor));
    }

    /** Before the issue the sheet alone shows it; afterwards it decides what the document has ordered. */
    void leaveOut(Proposal proposal, Actor actor) {
        Document document = documents.get(proposal.documentId());
        if (document.status().isIssued()) {
            DoneBy by = DoneBy.of(actor, documents.require(DocumentAct.DECIDE_PROPOSALS, document.id(), actor));
            documents.record(new PlanChanged(
                    document.id(), by, "Không giao: " + proposal.wording().content()));
        }
    }

    void plan(Proposal proposal, Actor actor) {
        if (isPlanned(proposal)) {
            throw new Overtaken("Đề xuất này đã được nhận.");
        }
        Wording wording = proposal.wording();
        KnownUnits units = KnownUnits.of(documents.get(proposal.documentId()).organization(), directory);
        List<UnitId> leads = leads(units.named(wording.lead()));
        List<UnitId> cooperating = cooperating(units.named(wording.cooperating()));
        proposal.touch();
        repository.save(proposal);
        for (UnitId lead : leads) {
            AssignmentPlan plan = new AssignmentPlan(
                    wording.content(),
                    Optional.of(lead),
                    cooperating.stream().filter(unit -> !unit.equals(lead)).toList(),
                    wording.deadline(),
                    wording.product(),
                    proposal.section(),
                    shortened(proposal.quote()),
                    wording.reminders());
            plans.plan(proposal.documentId(), actor, plan, Optional.of(proposal.id()));
        }
        if (!documents.get(proposal.documentId()).status().isIssued()) {
            assignments.orderAsProposed(proposal.documentId().value());
        }
    }

    private static List<UnitId> leads(List<KnownUnits.Named> names) {
        names.stream().filter(name -> !name.isKnown()).findFirst().ifPresent(unknown -> {
            throw BusinessRuleViolation.at(
                    "lead", "Không có đơn vị “%s” trong danh mục. Hãy đổi chủ trì rồi nhận.".formatted(unknown.name()));
        });
        if (names.isEmpty()) {
            throw BusinessRuleViolation.at("lead", "Hãy chọn đơn vị chủ trì rồi nhận.");
        }
        return names.stream()
                .flatMap(name -> name.units().stream())
                .map(Unit::id)
                .distinct()
                .toList();
    }

    /** Who is named only as concerned is left out; a name that the directory lacks would be lost unseen. */
    private static List<UnitId> cooperating(List<KnownUnits.Named> names) {
        names.stream().filter(KnownUnits.Named::isUnclear).findFirst().ifPresent(unclear -> {
            throw BusinessRuleViolation.at(
                    "cooperating",
                    "Không có đơn vị “%s” trong danh mục. Hãy đổi hoặc bỏ rồi nhận.".formatted(unclear.name()));
        });
        return names.stream()
                .flatMap(name -> name.units().stream())
                .map(Unit::id)
                .toList();
    }

    private static String shortened(String quote) {
        return quote.length() <= AssignmentPlan.LONGEST ? quote : quote.substring(0, AssignmentPlan.LONGEST);
    }

    private List<Assignment> planned(Proposal proposal) {
        List<Assignment> planned = new ArrayList<>(
                assignments.findByDocumentIdOrderByOrdinal(proposal.documentId().value()));
        planned.removeIf(assignment ->
                assignment.proposalId().filter(proposal.id()::equals).isEmpty());
        return planned;
    }
}
