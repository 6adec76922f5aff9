package vn.vanban.followup;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.vanban.organization.Actor;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.Overtaken;

/** Making one of two proposals, and two of it again. */
@Component
class ProposalJoining {

    private final ProposalRepository repository;
    private final ProposalSheets sheets;
    private final ProposalPlanning planning;

    ProposalJoining(ProposalRepository repository, ProposalSheets sheets, ProposalPlanning planning) {
        this.repository = repository;
        this.sheets = sheets;
        this.planning = planning;
    }

    /** With the one before it in the list. */
    void join(Proposal second, Actor actor) {
        List<Proposal> waiting = sheets.sheet(second.documentId(), actor, Optional.empty()).lines().stream()
                .filter(ProposalSheets.Line::isWaiting)
                .map(ProposalSheets.Line::proposal)
                .toList();
        int at = waiting.stream().map(Proposal::id).toList().indexOf(second.id());
        if (at < 1) {
            throw new BusinessRuleViolation("Không có đề xuất nào ở trên để gộp vào.");
        }
        Proposal first = waiting.get(at - 1);
        repository.save(first.join(second));
        repository.save(first);
        repository.save(second);
    }

    boolean isJoint(Proposal proposal) {
        return !repository.findByJointId(proposal.id()).isEmpty();
    }

    /** What was planned from the joint one is taken out with it. */
    void part(UUID id, Actor actor) {
        Proposal joint = repository.findById(id).orElseThrow();
        if (joint.joint().isPresent()) {
            throw new Overtaken("Đề xuất này đã được gộp thêm lần nữa. Hãy hoàn tác lần gộp sau trước.");
        }
        planning.takeOut(joint, actor);
        repository.findByJointId(id).forEach(proposal -> {
            proposal.restore();
            repository.save(proposal);
        });
        repository.delete(joint);
    }
}
