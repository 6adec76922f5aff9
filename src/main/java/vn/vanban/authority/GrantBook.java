package vn.vanban.authority;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanban.document.SignatureBlock;
import vn.vanban.document.SigningCapacity;
import vn.vanban.organization.Actor;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Directory;
import vn.vanban.organization.IssuingOrganization;
import vn.vanban.organization.Officer;
import vn.vanban.organization.PersonId;
import vn.vanban.organization.Position;
import vn.vanban.organization.PositionId;
import vn.vanban.organization.Role;
import vn.vanban.organization.Unit;
import vn.vanban.organization.UnitId;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.Forbidden;
import vn.vanban.shared.NotFound;
import vn.vanban.shared.Overtaken;

/** The grants in the hands of the registry and the administrator; who gave or holds one sees that one. */
@Component
@Transactional
class GrantBook {

    private static final int LEAST_REASON = 5;

    private final SigningGrants grants;
    private final SigningRights rights;
    private final Directory directory;
    private final Clock clock;

    GrantBook(SigningGrants grants, SigningRights rights, Directory directory, Clock clock) {
        this.grants = grants;
        this.rights = rights;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * @param receiver "Bùi Đức Long, Trưởng phòng, Phòng Nghiệp vụ Y"
     * @param lines as they are printed, empty while nobody holds the position
     */
    record Row(
            SigningGrant grant,
            String organization,
            String receiver,
            String grantor,
            List<String> lines,
            State state) {}

    enum State {
        IN_FORCE,
        COMING,
        OVER,
        ENDED
    }

    /** All of the organization whose grants they keep, or those that concern them. */
    @Transactional(readOnly = true)
    List<Row> listFor(Actor actor) {
        Optional<IssuingOrganization> kept = keptBy(actor);
        if (kept.isEmpty() && !actor.headsAUnit()) {
            throw new Forbidden("Sổ thẩm quyền ký dành cho văn thư, quản trị và những người được giao ký.");
        }
        List<Officer> officers = directory.officers();
        return kept.map(Stream::of)
                .orElseGet(() -> directory.issuingOrganizations().stream())
                .flatMap(organization -> grants.of(organization.id()).stream()
                        .filter(grant -> kept.isPresent() || concerns(grant, actor, officers))
                        .map(grant -> row(grant, organization, officers)))
                .toList();
    }

    private static boolean concerns(SigningGrant grant, Actor actor, List<Officer> officers) {
        return grant.grantor().filter(actor.id()::equals).isPresent()
                || officers.stream()
                        .anyMatch(officer -> officer.person().equals(actor.person()) && grant.belongsTo(officer));
    }

    boolean isKeptBy(Actor actor) {
        return keptBy(actor).isPresent();
    }

    private Optional<IssuingOrganization> keptBy(Actor actor) {
        return directory.issuingOrganizations().stream()
                .filter(one -> actor.holds(AssigneeKey.of(one.id(), Role.REGISTRY_CLERK))
                        || actor.holds(AssigneeKey.of(one.id(), Role.ADMINISTRATOR)))
                .findFirst();
    }

    private IssuingOrganization requireKept(Actor actor) {
        return keptBy(actor)
                .orElseThrow(() -> new Forbidden("Chỉ văn thư và quản trị của cơ quan ban hành ghi sổ thẩm quyền ký."));
    }

    /** Who can give: the head, or who acts as head; and thừa lệnh on to their deputies, the heads of units who hold it. */
    @Transactional(readOnly = true)
    List<Officer> grantorsFor(Actor actor) {
        UnitId organization = requireKept(actor).id();
        return Stream.concat(
                        heads(organization).stream(),
                        byOrder(organization).stream().map(SigningRight::officer))
                .distinct()
                .toList();
    }

    private List<SigningRight> byOrder(UnitId organization) {
        return rights.of(organization).stream()
                .filter(right -> right.capacity() == SigningCapacity.BY_ORDER
                        && right.officer().position().rank() == Position.Rank.HEAD)
                .toList();
    }

    /** Who can be given to: the leaders of the organization, the heads of all units of its structure, deputies in its departments. */
    @Transactional(readOnly = true)
    List<Officer> receiversFor(Actor actor) {
        UnitId organization = requireKept(actor).id();
        Structure structure = Structure.of(directory);
        return directory.officers().stream()
                .filter(officer -> officer.position().rank() != Position.Rank.STAFF)
                .filter(officer -> officer.unit().id().equals(organization)
                        || officer.position().rank() == Position.Rank.HEAD
                                && structure.isBelow(officer.unit(), organization)
                        || officer.unit().kind() == Unit.Kind.DEPARTMENT
                                && structure.organizationOf(officer.unit()).equals(organization))
                .toList();
    }

    private List<Officer> heads(UnitId organization) {
        return rights.of(organization).stream()
                .filter(right -> right.capacity() == SigningCapacity.HEAD
                        || right.capacity() == SigningCapacity.ON_BEHALF_OF
                        || right.capacity() == SigningCapacity.ACTING_HEAD)
                .map(SigningRight::officer)
                .toList();
    }

    /** @return what is wrong, by field; nothing is entered then */
    Map<String, String> enter(GrantForm form, Actor actor) {
        UnitId organization = requireKept(actor).id();
        Optional<Officer> grantor = officer(form.grantor());
        Optional<Officer> officer = officer(form.officer());
        LocalDate today = directory.today();
        Map<String, String> complaints = new GrantRule(
                        organization, heads(organization), byOrder(organization), Structure.of(directory), today)
                .complaints(form, grantor, officer);
        if (complaints.isEmpty()) {
            boolean personal = form.capacity() != SigningCapacity.BY_ORDER;
            grants.add(
                    new SigningGrant(
                            0,
                            organization,
                            form.capacity(),
                            officer.orElseThrow().position().id(),
                            officer.filter(one -> personal)
                                    .map(one -> one.person().id()),
                            grantor.map(one -> one.person().id()),
                            form.types(),
                            form.scope(),
                            form.since(),
                            Optional.ofNullable(form.until()),
                            form.reference(),
                            form.dated(),
                            actor.person().fullName(),
                            Optional.empty()),
                    clock.instant());
        }
        return complaints;
    }

    /** Before its time, at once. */
    void end(long id, String reason, Actor actor) {
        UnitId organization = requireKept(actor).id();
        if (grants.of(organization).stream().noneMatch(grant -> grant.id() == id)) {
            throw new NotFound("Sổ của cơ quan không có dòng này.");
        }
        if (reason.strip().length() < LEAST_REASON) {
            throw BusinessRuleViolation.at("reason", "Hãy ghi căn cứ hoặc lý do chấm dứt (ít nhất 5 chữ cái).");
        }
        var ending = new SigningGrant.Ending(clock.instant(), actor.person().fullName(), reason.strip());
        if (!grants.end(id, organization, ending)) {
            throw new Overtaken("Dòng này đã được chấm dứt trước đó.");
        }
    }

    private Optional<Officer> officer(String value) {
        return directory.officers().stream()
                .filter(officer -> valueOf(officer).equals(value))
                .findFirst();
    }

    static String valueOf(Officer officer) {
        return valueOf(officer.position().id(), officer.person().id());
    }

    static String valueOf(PositionId position, PersonId person) {
        return position.value() + ":" + person.value();
    }

    static String nameOf(Officer officer) {
        return officer.person().fullName() + ", " + officer.position().title() + ", "
                + officer.unit().name();
    }

    private Row row(SigningGrant grant, IssuingOrganization organization, List<Officer> officers) {
        Optional<Officer> holder = officers.stream().filter(grant::belongsTo).findFirst();
        return new Row(
                grant,
                organization.name(),
                holder.map(GrantBook::nameOf)
                        .orElseGet(() -> grant.person().map(this::name).orElse("Chức vụ") + " (không còn giữ chức vụ)"),
                grant.grantor().map(this::name).orElse(""),
                holder.map(officer -> SignatureBlock.of(officer, grant.capacity(), organization)
                                .capacityLines())
                        .orElse(List.of()),
                state(grant));
    }

    private String name(PersonId person) {
        return directory.person(person).fullName();
    }

    private State state(SigningGrant grant) {
        LocalDate today = directory.today();
        if (grant.ending().isPresent()) {
            return State.ENDED;
        }
        return grant.isInForceOn(today) ? State.IN_FORCE : today.isBefore(grant.since()) ? State.COMING : State.OVER;
    }
}
