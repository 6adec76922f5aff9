package vn.vanban.followup;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.Documents;
import vn.vanban.organization.Actor;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Mandate;
import vn.vanban.organization.Role;
import vn.vanban.shared.Forbidden;
import vn.vanban.shared.NotFound;
import vn.vanban.shared.Overtaken;

/** The one place that decides who may see an assignment and who may do what with it. */
@Component
class AssignmentAccess {

    private final Documents documents;

    AssignmentAccess(Documents documents) {
        this.documents = documents;
    }

    /** Foreign assignments do not exist (404), a step that is over was overtaken (409), another's turn is refused (403). */
    Mandate require(Assignment assignment, AssignmentAct act, Actor actor) {
        if (!isVisible(assignment, actor)) {
            throw unknown();
        }
        if (!act.isTimely(assignment.status())) {
            throw overtaken();
        }
        return actor.mandateFor(keys(assignment, act.side()))
                .orElseThrow(() ->
                        new Forbidden("Việc này thuộc người khác. Bạn được xem nhiệm vụ nhưng không làm bước này."));
    }

    boolean allows(Assignment assignment, AssignmentAct act, Actor actor) {
        return act.isTimely(assignment.status())
                && actor.mandateFor(keys(assignment, act.side())).isPresent();
    }

    /**
     * The units it concerns, who confirms it, who signed the document and who leads the organization. A plan is seen with
     * its draft only.
     */
    boolean isVisible(Assignment assignment, Actor actor) {
        if (assignment.status() == AssignmentStatus.PLANNED) {
            return false;
        }
        Document document = documents.get(assignment.documentId());
        return Stream.of(
                        working(assignment),
                        confirmers(assignment),
                        document.signerPosition().map(AssigneeKey::of).stream().toList(),
                        List.of(AssigneeKey.leaderOf(document.organization())))
                .anyMatch(keys -> actor.mandateFor(keys).isPresent());
    }

    List<AssigneeKey> keys(Assignment assignment, AssignmentAct.Side side) {
        return switch (side) {
            case LEAD -> lead(assignment);
            case COOPERATING -> cooperating(assignment).toList();
            case WORKING -> working(assignment);
            case ISSUING -> confirmers(assignment);
        };
    }

    /** The unit's receivers keep it in sight and in hand after it was handed to one of its people. */
    private static List<AssigneeKey> lead(Assignment assignment) {
        return Stream.concat(
                        Stream.of(AssigneeKey.receiverOf(assignment.leadUnit())),
                        assignment.doer().map(AssigneeKey::of).stream())
                .toList();
    }

    private static Stream<AssigneeKey> cooperating(Assignment assignment) {
        return assignment.cooperatingUnits().stream().map(AssigneeKey::receiverOf);
    }

    private static List<AssigneeKey> working(Assignment assignment) {
        return Stream.concat(lead(assignment).stream(), cooperating(assignment)).toList();
    }

    /** The drafter's side and the monitor; nobody of the drafting unit when that unit leads the work itself. */
    private List<AssigneeKey> confirmers(Assignment assignment) {
        Document document = documents.get(assignment.documentId());
        AssigneeKey monitor = AssigneeKey.of(document.organization(), Role.MONITOR);
        if (assignment.leadUnit().equals(document.unit())) {
            return Stream.concat(document.signerPosition().map(AssigneeKey::of).stream(), Stream.of(monitor))
                    .toList();
        }
        return List.of(AssigneeKey.of(document.drafter()), AssigneeKey.headOf(document.unit()), monitor);
    }

    static Overtaken overtaken() {
        return new Overtaken("Nhiệm vụ đã chuyển sang bước khác. Hãy tải lại trang để thấy ai đang giữ.");
    }

    static NotFound unknown() {
        return new NotFound("Không có nhiệm vụ này, hoặc bạn không thuộc những người được xem.");
    }
}
