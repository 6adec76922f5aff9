package vn.vanban.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanban.organization.Actor;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Directory;
import vn.vanban.organization.IssuingOrganization;
import vn.vanban.organization.Role;
import vn.vanban.organization.UnitId;
import vn.vanban.shared.Forbidden;

/** Whose tasks somebody may count: of a whole organization as its leader or monitor, else of the units they receive for. */
@Component
class Overseer {

    private final Directory directory;

    Overseer(Directory directory) {
        this.directory = directory;
    }

    /** @param organization whose documents' tasks; empty for the tasks that the units lead, whoever gave them */
    record Oversight(Optional<IssuingOrganization> organization, List<UnitId> units) {}

    Oversight of(Actor actor) {
        Optional<IssuingOrganization> organization = directory.issuingOrganizations().stream()
                .filter(one -> actor.holds(AssigneeKey.of(one.id(), Role.MONITOR))
                        || actor.holds(AssigneeKey.leaderOf(one.id())))
                .findFirst();
        List<UnitId> units = organization.isPresent() ? List.of() : receivedFor(actor);
        if (organization.isEmpty() && units.isEmpty()) {
            throw new Forbidden("Trang theo dõi dành cho người theo dõi nhiệm vụ, lãnh đạo và đơn vị nhận nhiệm vụ.");
        }
        return new Oversight(organization, units);
    }

    private List<UnitId> receivedFor(Actor actor) {
        return actor.mandates().stream()
                .flatMap(mandate -> Stream.of(
                        mandate.unit(), directory.organizationOf(mandate.unit()).id()))
                .distinct()
                .filter(unit -> actor.holds(AssigneeKey.receiverOf(unit)))
                .toList();
    }
}
