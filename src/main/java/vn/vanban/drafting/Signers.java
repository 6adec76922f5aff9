package vn.vanban.drafting;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.SignatureBlock;
import vn.vanban.document.SigningCapacity;
import vn.vanban.organization.Directory;
import vn.vanban.organization.IssuingOrganization;
import vn.vanban.organization.Officer;
import vn.vanban.organization.UnitId;

/** Who may sign for an organization, each with the lines their signature prints. */
@Component
class Signers {

    private final Directory directory;

    Signers(Directory directory) {
        this.directory = directory;
    }

    /** @param value "position:person", as the form sends it */
    record Signer(String value, String label, Officer officer, SigningCapacity capacity, SignatureBlock block) {}

    List<Signer> of(UnitId organization) {
        IssuingOrganization issuing =
                directory.issuingOrganization(organization).orElseThrow();
        return directory.officers().stream()
                .filter(officer ->
                        directory.organizationOf(officer.unit().id()).id().equals(organization))
                .flatMap(officer -> signer(officer, issuing).stream())
                .toList();
    }

    Optional<Signer> find(UnitId organization, String value) {
        return of(organization).stream()
                .filter(signer -> signer.value().equals(value))
                .findFirst();
    }

    Optional<Signer> of(Document document) {
        return of(document.organization()).stream()
                .filter(signer -> document.signerPosition()
                                .filter(signer.officer().position().id()::equals)
                                .isPresent()
                        && document.signer()
                                .filter(signer.officer().person().id()::equals)
                                .isPresent())
                .findFirst();
    }

    private static Optional<Signer> signer(Officer officer, IssuingOrganization issuing) {
        return SignatureBlock.capacityOf(officer, issuing)
                .map(capacity -> new Signer(
                        officer.position().id().value() + ":"
                                + officer.person().id().value(),
                        officer.person().fullName() + ", " + officer.position().title(),
                        officer,
                        capacity,
                        SignatureBlock.of(officer, capacity, issuing)));
    }
}
