package vn.vanban.followup;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanban.document.Documents;
import vn.vanban.document.DoneBy;
import vn.vanban.organization.Actor;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Directory;
import vn.vanban.organization.Officer;
import vn.vanban.organization.PersonId;
import vn.vanban.organization.Unit;
import vn.vanban.organization.UnitId;
import vn.vanban.shared.BusinessRuleViolation;

/** Who does the work: a unit that refuses it, another that gets it, and the person inside the unit. */
@Component
@Transactional
public class LeadUnits {

    private final AssignmentSteps steps;
    private final Documents documents;
    private final Directory directory;

    LeadUnits(AssignmentSteps steps, Documents documents, Directory directory) {
        this.steps = steps;
        this.documents = documents;
        this.directory = directory;
    }

    /** The lead unit says why it is not theirs to do. */
    public void refuse(AssignmentId id, Actor actor, String reason) {
        Assignment assignment = steps.get(id);
        DoneBy by = steps.require(assignment, AssignmentAct.REFUSE, actor);
        String words = Words.reason(reason, "Hãy ghi lý do từ chối để bên giao xem xét.");
        assignment.after(AssignmentAct.REFUSE, steps.now());
        steps.done(assignment, new AssignmentRefused(assignment.documentId(), by, id, words));
    }

    /** The issuing side leaves it with the unit that refused. */
    public void insist(AssignmentId id, Actor actor, String reason) {
        Assignment assignment = steps.get(id);
        DoneBy by = steps.require(assignment, AssignmentAct.INSIST, actor);
        String words = Words.reason(reason, "Hãy ghi vì sao đơn vị này vẫn phải làm.");
        assignment.after(AssignmentAct.INSIST, steps.now());
        steps.done(assignment, new RefusalOverruled(assignment.documentId(), by, id, words));
    }

    /** The issuing side gives it to another unit than the one that refused. */
    public void reassign(AssignmentId id, Actor actor, Optional<UnitId> unit, String remark) {
        Assignment assignment = steps.get(id);
        DoneBy by = steps.require(assignment, AssignmentAct.REASSIGN, actor);
        String words = Words.optional("remark", remark);
        UnitId next = unit.orElseThrow(() -> BusinessRuleViolation.at("lead", "Hãy chọn đơn vị chủ trì mới."));
        UnitId former = assignment.leadUnit();
        if (next.equals(former)) {
            throw BusinessRuleViolation.at("lead", "Đơn vị này đã từ chối. Hãy chọn đơn vị khác, hoặc giữ nguyên.");
        }
        DeadlineWords stated = assignment.statedDeadline(
                documents.get(assignment.documentId()).issuedOn().orElseThrow());
        assignment.reassign(next, stated, steps.now());
        documents.admit(assignment.documentId(), List.of(AssigneeKey.receiverOf(next)));
        String term = stated.startsAtReceipt() ? ". Hạn tính lại từ ngày đơn vị này nhận" : "";
        String name = directory.unit(next).name() + term + (words.isEmpty() ? "" : ". " + words);
        steps.done(assignment, new AssignmentReassigned(assignment.documentId(), by, id, former, name));
    }

    /** Those of the lead unit and the units inside it to whom the work can be handed. */
    @Transactional(readOnly = true)
    public List<Officer> people(Assignment assignment) {
        Set<UnitId> inside = new HashSet<>(Set.of(assignment.leadUnit()));
        List<Unit> units = directory.units();
        for (int before = 0; before < inside.size(); ) {
            before = inside.size();
            units.stream()
                    .filter(unit -> unit.kind() == Unit.Kind.DEPARTMENT)
                    .filter(unit -> unit.parent().filter(inside::contains).isPresent())
                    .forEach(unit -> inside.add(unit.id()));
        }
        return directory.officers().stream()
                .filter(officer -> inside.contains(officer.unit().id()))
                .toList();
    }

    /** The unit, or whoever does it now, gives it to one of its people; the unit keeps it in sight. */
    public void handOver(AssignmentId id, Actor actor, Optional<PersonId> person, String remark) {
        Assignment assignment = steps.get(id);
        DoneBy by = steps.require(assignment, AssignmentAct.HAND_OVER, actor);
        String words = Words.optional("remark", remark);
        Officer doer = people(assignment).stream()
                .filter(officer -> person.filter(officer.person().id()::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> BusinessRuleViolation.at("person", "Hãy chọn một người của đơn vị chủ trì."));
        if (assignment.doer().filter(doer.person().id()::equals).isPresent()) {
            throw BusinessRuleViolation.at("person", doer.person().fullName() + " đang làm việc này rồi.");
        }
        assignment.handOver(doer.person().id(), steps.now());
        documents.admit(
                assignment.documentId(), List.of(AssigneeKey.of(doer.person().id())));
        String name = doer.person().fullName() + (words.isEmpty() ? "" : ". " + words);
        steps.done(assignment, new AssignmentHandedOver(assignment.documentId(), by, id, name));
    }
}
