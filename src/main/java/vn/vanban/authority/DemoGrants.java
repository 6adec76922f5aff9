package vn.vanban.authority;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.vanban.document.DocumentType;
import vn.vanban.document.SigningCapacity;
import vn.vanban.organization.DemoOfficeCreated;
import vn.vanban.organization.Directory;
import vn.vanban.organization.IssuingOrganization;
import vn.vanban.organization.Officer;
import vn.vanban.organization.PersonId;
import vn.vanban.organization.Position;
import vn.vanban.organization.Unit;

/** The working rules of the demo offices: the heads of their departments sign by order. */
@Component
class DemoGrants {

    private final SigningGrants grants;
    private final Directory directory;
    private final Clock clock;

    DemoGrants(SigningGrants grants, Directory directory, Clock clock) {
        this.grants = grants;
        this.directory = directory;
        this.clock = clock;
    }

    @EventListener
    void giveFor(DemoOfficeCreated created) {
        Structure structure = Structure.of(directory);
        List<Officer> heads = directory.officers().stream()
                .filter(officer -> officer.position().rank() == Position.Rank.HEAD)
                .toList();
        directory.issuingOrganizations().forEach(organization -> heads.stream()
                .filter(officer -> officer.unit().kind() == Unit.Kind.DEPARTMENT
                        && structure.organizationOf(officer.unit()).equals(organization.id()))
                .forEach(officer -> give(officer, organization)));
    }

    private void give(Officer officer, IssuingOrganization organization) {
        LocalDate since = LocalDate.of(directory.today().getYear() - 1, 1, 2);
        Optional<PersonId> head =
                directory.headOf(organization.id()).map(one -> one.person().id());
        grants.add(
                new SigningGrant(
                        0,
                        organization.id(),
                        SigningCapacity.BY_ORDER,
                        officer.position().id(),
                        Optional.empty(),
                        head,
                        List.of(DocumentType.values()),
                        "Văn bản thuộc chức năng của " + officer.unit().name(),
                        since,
                        Optional.empty(),
                        "01/QC-" + organization.notation(),
                        since,
                        "Hệ thống",
                        Optional.empty()),
                clock.instant());
    }
}
