package vn.vanban.followup;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.Documents;
import vn.vanban.organization.Actor;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Directory;
import vn.vanban.organization.Mandate;
import vn.vanban.organization.Officer;
import vn.vanban.organization.PersonId;
import vn.vanban.organization.Role;
import vn.vanban.organization.UnitId;
import vn.vanban.shared.Forbidden;
import vn.vanban.shared.NotFound;
import vn.vanban.shared.Overtaken;

/** The one place that decides who may see an assignment and who may do what with it. */
@Component
class AssignmentAccess {

    private final Documents documents;
    private final Directory directory;

    AssignmentAccess(Documents documents, Directory directory) {
        this.documents = documents;
        this.directory = directory;
    }

    /** Foreign assignments do not exist (404), a step that is over was overtaken (409), another's turn is refused (403). */
    Mandate require(Assignment assignment, AssignmentAct act, Actor actor) {
        if (!isVisible(assignment, actor)) {
            throw unknown();
        }
        if (!act.isTimely(assignment.status())) {
            throw overtaken();
        }
        return mandate(assignment, act.side(), actor)
                .orElseThrow(() ->
                        new Forbidden("Việc này thuộc người khác. Bạn được xem nhiệm vụ nhưng không làm bước này."));
    }

    boolean allows(Assignment assignment, AssignmentAct act, Actor actor) {
        return act.isTimely(assignment.status())
                && mandate(assignment, act.side(), actor).isPresent();
    }

    /** Who does the work does not decide about it, by whatever right, while another can; where nobody can, it is said. */
    private Optional<Mandate> mandate(Assignment assignment, AssignmentAct.Side side, Actor actor) {
        if (side != AssignmentAct.Side.ISSUING) {
            return actor.mandateFor(keys(assignment, side));
        }
        if (issuing(assignment).stream()
                .noneMatch(keys -> actor.mandateFor(keys).isPresent())) {
            return Optional.empty();
        }
        Optional<Mandate> mandate = actor.mandateFor(keys(assignment, side));
        if (!worksOn(assignment, actor)) {
            return mandate;
        }
        return deciders(assignment).isPresent() ? Optional.empty() : mandate.map(AssignmentAccess::alone);
    }

    private static Mandate alone(Mandate mandate) {
        return new Mandate(
                mandate.key(),
                mandate.position(),
                mandate.positionTitle() + " (thuộc đơn vị chủ trì; bên giao không còn ai khác quyết định)",
                mandate.unit(),
                mandate.standingInFor());
    }

    /**
     * The units it concerns, who drafted the document, who confirms it, who signed the document and who leads the
     * organization. A plan is seen with its draft only.
     */
    boolean isVisible(Assignment assignment, Actor actor) {
        if (assignment.status() == AssignmentStatus.PLANNED) {
            return false;
        }
        return actor.mandateFor(readers(assignment)).isPresent();
    }

    /** Whoever may see the work may read the document that orders it: nobody decides about words they cannot read. */
    List<AssigneeKey> readers(Assignment assignment) {
        AssigneeKey drafter =
                AssigneeKey.of(documents.get(assignment.documentId()).drafter());
        return Stream.concat(
                        Stream.concat(working(assignment).stream(), Stream.of(drafter)),
                        issuing(assignment).stream().flatMap(List::stream))
                .distinct()
                .toList();
    }

    List<AssigneeKey> keys(Assignment assignment, AssignmentAct.Side side) {
        return switch (side) {
            case LEAD -> lead(assignment);
            case COOPERATING -> cooperating(assignment).toList();
            case WORKING -> working(assignment);
            case ISSUING ->
                deciders(assignment).orElseGet(() -> issuing(assignment).get(0));
        };
    }

    private boolean worksOn(Assignment assignment, Actor actor) {
        return actor.mandateFor(lead(assignment)).isPresent()
                || workers(assignment).contains(actor.id());
    }

    /** Everybody who holds a post in the lead unit, who receives for it, and the person it was handed to. */
    private Set<PersonId> workers(Assignment assignment) {
        UnitId unit = assignment.leadUnit();
        return Stream.concat(
                        Stream.concat(
                                        directory.officersOf(unit).stream(),
                                        directory.officersFor(AssigneeKey.receiverOf(unit)).stream())
                                .map(officer -> officer.person().id()),
                        assignment.doer().stream())
                .collect(Collectors.toSet());
    }

    /** Those of the issuing side who decide without working on it. */
    private Optional<List<AssigneeKey>> deciders(Assignment assignment) {
        Set<PersonId> workers = workers(assignment);
        return issuing(assignment).stream()
                .map(keys -> without(workers, keys))
                .filter(keys -> keys.stream()
                        .anyMatch(key -> !directory.officersFor(key).isEmpty()))
                .findFirst();
    }

    /** Who decides; if there is nobody, the signer; then who leads the organization. */
    private List<List<AssigneeKey>> issuing(Assignment assignment) {
        Document document = documents.get(assignment.documentId());
        return List.of(
                confirmers(document, assignment),
                signer(document),
                List.of(AssigneeKey.leaderOf(document.organization())));
    }

    /** A key that some of them hold is left to the posts of the others. */
    private List<AssigneeKey> without(Set<PersonId> workers, List<AssigneeKey> keys) {
        return keys.stream().flatMap(key -> without(workers, key)).distinct().toList();
    }

    private Stream<AssigneeKey> without(Set<PersonId> workers, AssigneeKey key) {
        List<Officer> holders = directory.officersFor(key);
        List<Officer> others = holders.stream()
                .filter(officer -> !workers.contains(officer.person().id()))
                .toList();
        return others.size() == holders.size()
                ? Stream.of(key)
                : others.stream()
                        .map(officer -> AssigneeKey.of(officer.position().id()));
    }

    private static List<AssigneeKey> signer(Document document) {
        return document.signerPosition().map(AssigneeKey::of).stream().toList();
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
    private static List<AssigneeKey> confirmers(Document document, Assignment assignment) {
        AssigneeKey monitor = AssigneeKey.of(document.organization(), Role.MONITOR);
        if (assignment.leadUnit().equals(document.unit())) {
            return Stream.concat(signer(document).stream(), Stream.of(monitor)).toList();
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
