package vn.vanban.followup;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanban.document.Documents;
import vn.vanban.document.DoneBy;
import vn.vanban.organization.Actor;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.DueText;
import vn.vanban.shared.WorkingCalendar;

/** Đôn đốc: the issuing side presses for work that is late or not accepted yet, once a day. */
@Component
@Transactional
class Urging {

    private final AssignmentSteps steps;
    private final FollowUp followUp;
    private final Documents documents;

    Urging(AssignmentSteps steps, FollowUp followUp, Documents documents) {
        this.steps = steps;
        this.followUp = followUp;
        this.documents = documents;
    }

    void urge(AssignmentId id, Actor actor, String remark) {
        Assignment assignment = steps.get(id);
        DoneBy by = steps.require(assignment, AssignmentAct.URGE, actor);
        if (!isMeant(assignment)) {
            throw AssignmentAccess.overtaken();
        }
        String words = Words.optional("remark", remark);
        if (isUrgedToday(assignment)) {
            throw BusinessRuleViolation.at("remark", "Hôm nay đã đôn đốc việc này rồi.");
        }
        String said = standing(assignment) + (words.isEmpty() ? "" : ". " + words);
        steps.done(assignment, new AssignmentUrged(assignment.documentId(), by, id, said));
    }

    @Transactional(readOnly = true)
    boolean isMeant(Assignment assignment) {
        return assignment.status() == AssignmentStatus.GIVEN
                || followUp.standing(assignment).standing().isLate();
    }

    private boolean isUrgedToday(Assignment assignment) {
        LocalDate today = steps.today();
        return documents.historyOf(assignment.documentId()).stream()
                .filter(entry ->
                        entry.assignment().equals(Optional.of(assignment.id().value())))
                .filter(entry -> entry.act().equals(AssignmentUrged.class.getSimpleName()))
                .anyMatch(entry ->
                        entry.at().atZone(WorkingCalendar.ZONE).toLocalDate().equals(today));
    }

    private String standing(Assignment assignment) {
        DueText standing = followUp.standing(assignment);
        if (assignment.status() != AssignmentStatus.GIVEN) {
            return standing.text();
        }
        return "Chưa tiếp nhận"
                + (standing.standing().isLate() ? ", " + standing.text().replaceFirst("^Quá", "quá") : "");
    }
}
