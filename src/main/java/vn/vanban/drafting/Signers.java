package vn.vanban.drafting;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vanban.authority.SigningGrant;
import vn.vanban.authority.SigningRight;
import vn.vanban.authority.SigningRights;
import vn.vanban.document.Document;
import vn.vanban.document.SignatureBlock;
import vn.vanban.document.SigningCapacity;
import vn.vanban.organization.CouncilId;
import vn.vanban.organization.Directory;
import vn.vanban.organization.IssuingOrganization;
import vn.vanban.organization.Officer;
import vn.vanban.organization.PersonId;
import vn.vanban.organization.PositionId;
import vn.vanban.organization.UnitId;

/** Who may sign for an organization, each with the lines their signature prints. */
@Component
class Signers {

    private final SigningRights rights;
    private final Directory directory;

    Signers(SigningRights rights, Directory directory) {
        this.rights = rights;
        this.directory = directory;
    }

    /** @param value as the form sends it */
    record Signer(String value, String label, Officer officer, SigningCapacity capacity, SignatureBlock block) {}

    List<Signer> of(UnitId organization, Optional<CouncilId> council) {
        return rights.of(organization, council).stream().map(Signers::signer).toList();
    }

    /** Those whose right covers the document's type. */
    List<Signer> covering(Document document) {
        return rights.of(document.organization(), document.council()).stream()
                .filter(right -> right.covers(document.type()))
                .map(Signers::signer)
                .toList();
    }

    Optional<Signer> find(Document document, String value) {
        return of(document.organization(), document.council()).stream()
                .filter(signer -> signer.value().equals(value))
                .findFirst();
    }

    /** Who the document names, in the capacity it names, whether or not they still may. */
    Optional<Signer> of(Document document) {
        IssuingOrganization issuing = directory.issuer(document.organization(), document.council());
        return document.signerPosition().map(directory::holdersOf).stream()
                .flatMap(List::stream)
                .filter(officer ->
                        document.signer().filter(officer.person().id()::equals).isPresent())
                .findFirst()
                .map(officer -> signer(officer, document.capacity().orElseThrow(), issuing));
    }

    /** Why the chosen signer cannot sign it; empty when they can, or none is chosen. */
    Optional<String> objection(Document document) {
        return rights.objection(document);
    }

    /** "position:person", with the capacity where it does not come with the position. */
    static String value(PositionId position, PersonId person, SigningCapacity capacity) {
        String holder = position.value() + ":" + person.value();
        return switch (capacity) {
            case UNDER_AUTHORIZATION, ACTING_HEAD -> holder + ":" + capacity;
            default -> holder;
        };
    }

    private static Signer signer(Officer officer, SigningCapacity capacity, IssuingOrganization issuing) {
        return signer(
                new SigningRight(officer, capacity, SignatureBlock.of(officer, capacity, issuing), Optional.empty()));
    }

    private static Signer signer(SigningRight right) {
        Officer officer = right.officer();
        String limits = right.grant()
                .filter(grant -> right.capacity() == SigningCapacity.UNDER_AUTHORIZATION)
                .map(Signers::limits)
                .orElse("");
        return new Signer(
                value(officer.position().id(), officer.person().id(), right.capacity()),
                officer.person().fullName() + ", " + title(right) + limits,
                officer,
                right.capacity(),
                right.block());
    }

    /** In a council, the one it gives them: "Phó trưởng ban". */
    private static String title(SigningRight right) {
        String post =
                right.block().capacityLines().get(right.block().capacityLines().size() - 1);
        return right.block().otherPost().isPresent()
                ? post.charAt(0) + post.substring(1).toLowerCase()
                : right.officer().position().title();
    }

    private static String limits(SigningGrant grant) {
        return " (%s: %s, %s; %s)".formatted(grant.act(), grant.typeNames(), grant.scope(), grant.term());
    }
}
