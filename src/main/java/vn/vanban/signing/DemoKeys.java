package vn.vanban.signing;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.vanban.document.SignatureBlock;
import vn.vanban.organization.DemoOfficeCreated;
import vn.vanban.organization.Directory;
import vn.vanban.organization.IssuingOrganization;
import vn.vanban.organization.Officer;
import vn.vanban.organization.PersonId;
import vn.vanban.organization.UnitId;

/** Gives keys to all who sign in the demo office, and a seal to each of its organizations. */
@Component
class DemoKeys {

    static final String PIN = "123456";

    private final Directory directory;
    private final KeyRing keys;
    private final TrustedAuthorities authorities;
    private final Clock clock;

    DemoKeys(Directory directory, KeyRing keys, TrustedAuthorities authorities, Clock clock) {
        this.directory = directory;
        this.keys = keys;
        this.authorities = authorities;
        this.clock = clock;
    }

    @EventListener
    void issueFor(DemoOfficeCreated created) {
        DemoCertificateAuthority authority = DemoCertificateAuthority.create(clock);
        authorities.trust(authority.certificate());
        Map<UnitId, IssuingOrganization> issuing = new HashMap<>();
        directory.issuingOrganizations().forEach(organization -> issuing.put(organization.id(), organization));
        issuing.values().forEach(organization -> issueSeal(authority, organization));
        Map<UnitId, UnitId> organizationOf = new HashMap<>();
        Set<PersonId> done = new HashSet<>();
        for (Officer officer : directory.officers()) {
            UnitId id = organizationOf.computeIfAbsent(
                    officer.unit().id(), unit -> directory.organizationOf(unit).id());
            IssuingOrganization organization = issuing.get(id);
            if (organization != null
                    && SignatureBlock.capacityOf(officer, organization).isPresent()
                    && done.add(officer.person().id())) {
                issue(authority, officer, organization);
            }
        }
    }

    private void issue(DemoCertificateAuthority authority, Officer officer, IssuingOrganization organization) {
        String name = officer.person().fullName();
        keys.keep(
                officer.person().id(),
                authority.issueToPerson(name, officer.position().title(), organization.name(), PIN.toCharArray()),
                SignatureImage.draw(name));
    }

    private void issueSeal(DemoCertificateAuthority authority, IssuingOrganization organization) {
        String name = organization.name();
        keys.keep(organization.id(), authority.issueToOrganization(name, PIN.toCharArray()), PIN, SealImage.draw(name));
    }
}
