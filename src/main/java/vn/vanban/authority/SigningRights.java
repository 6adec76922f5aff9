package vn.vanban.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.SignatureBlock;
import vn.vanban.document.SigningCapacity;
import vn.vanban.organization.Directory;
import vn.vanban.organization.IssuingOrganization;
import vn.vanban.organization.Officer;
import vn.vanban.organization.UnitId;

/** Who may sign for an organization today, and why a document's signer may not (NĐ 30/2020, Điều 13). */
@Component
public class SigningRights {

    private final Directory directory;
    private final SigningGrants grants;

    SigningRights(Directory directory, SigningGrants grants) {
        this.directory = directory;
        this.grants = grants;
    }

    /** Heads before deputies before others; for one officer, the position's own capacity first. */
    public List<SigningRight> of(UnitId organization) {
        IssuingOrganization issuing =
                directory.issuingOrganization(organization).orElseThrow();
        LocalDate today = directory.today();
        List<SigningGrant> given = grants.of(organization).stream()
                .filter(grant -> grant.isInForceOn(today))
                .toList();
        return directory.officers().stream()
                .flatMap(officer -> rights(officer, issuing, given))
                .toList();
    }

    private static Stream<SigningRight> rights(Officer officer, IssuingOrganization issuing, List<SigningGrant> given) {
        Stream<SigningRight> ofPosition = Stream.of(officer)
                .filter(one -> one.unit().id().equals(issuing.id()))
                .flatMap(one -> SignatureBlock.capacityOf(one, issuing).stream())
                .map(capacity -> right(officer, capacity, issuing, Optional.empty()));
        Stream<SigningRight> granted = given.stream()
                .filter(grant -> grant.belongsTo(officer))
                .map(grant -> right(officer, grant.capacity(), issuing, Optional.of(grant)));
        return Stream.concat(ofPosition, granted);
    }

    private static SigningRight right(
            Officer officer, SigningCapacity capacity, IssuingOrganization issuing, Optional<SigningGrant> grant) {
        return new SigningRight(officer, capacity, SignatureBlock.of(officer, capacity, issuing), grant);
    }

    /** The right by which its signer can sign this document now. */
    public Optional<SigningRight> of(Document document) {
        return held(document).stream()
                .filter(right -> right.covers(document.type()))
                .findFirst();
    }

    /** Why its signer cannot sign it now in the capacity it prints, with the article; empty when they can, or none is chosen. */
    public Optional<String> objection(Document document) {
        if (document.signer().isEmpty() || of(document).isPresent()) {
            return Optional.empty();
        }
        SigningCapacity capacity = document.capacity().orElseThrow();
        return Optional.of(held(document).stream()
                .flatMap(right -> right.grant().stream())
                .findFirst()
                .map(grant -> "%s (%s) chỉ cho ký %s; văn bản này là %s (%s)."
                        .formatted(
                                Capacities.nameOf(capacity),
                                grant.act(),
                                grant.typeNames(),
                                document.type().typeName(),
                                Capacities.articleOf(capacity)))
                .orElseGet(() -> lapsed(document, capacity)));
    }

    private String lapsed(Document document, SigningCapacity capacity) {
        return grants.of(document.organization()).stream()
                .filter(grant -> grant.capacity() == capacity
                        && document.signerPosition()
                                .filter(grant.position()::equals)
                                .isPresent()
                        && grant.person()
                                .map(document.signer().orElseThrow()::equals)
                                .orElse(true))
                .findFirst()
                .map(grant -> "%s (%s) có hiệu lực %s%s; hôm nay là %s (%s)."
                        .formatted(
                                Capacities.nameOf(capacity),
                                grant.act(),
                                grant.term(),
                                grant.ending()
                                        .map(ending -> ", đã chấm dứt: " + ending.reason())
                                        .orElse(""),
                                SigningGrant.DAY.format(directory.today()),
                                Capacities.articleOf(capacity)))
                .orElseGet(() -> "Hình thức ký in trên văn bản không đúng với chức vụ của người ký: không có %s (%s)."
                        .formatted(Capacities.nameOf(capacity).toLowerCase(), Capacities.articleOf(capacity)));
    }

    private List<SigningRight> held(Document document) {
        return of(document.organization()).stream()
                .filter(right ->
                        document.capacity().filter(right.capacity()::equals).isPresent()
                                && document.signer()
                                        .filter(right.officer().person().id()::equals)
                                        .isPresent()
                                && document.signerPosition()
                                        .filter(right.officer().position().id()::equals)
                                        .isPresent())
                .toList();
    }
}
