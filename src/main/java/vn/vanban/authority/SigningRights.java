package vn.vanban.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.SignatureBlock;
import vn.vanban.document.SigningCapacity;
import vn.vanban.organization.Council;
import vn.vanban.organization.CouncilId;
import vn.vanban.organization.Directory;
import vn.vanban.organization.IssuingOrganization;
import vn.vanban.organization.Officer;
import vn.vanban.organization.Position;
import vn.vanban.organization.PositionId;
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
        return of(organization, Optional.empty());
    }

    /** Of a council, its leaders alone (Phụ lục I, Mục II.7c); of the organization, as {@link #of(UnitId)}. */
    public List<SigningRight> of(UnitId organization, Optional<CouncilId> council) {
        return of(directory.issuer(organization, council), directory.officers());
    }

    /** Those of some officers, who are all of their unit or all there are. */
    private List<SigningRight> of(IssuingOrganization issuing, List<Officer> officers) {
        return issuing.council()
                .map(council -> ofLeaders(council, issuing, officers))
                .orElseGet(() -> ofOrganization(issuing, officers));
    }

    private List<SigningRight> ofOrganization(IssuingOrganization issuing, List<Officer> officers) {
        LocalDate today = directory.today();
        List<SigningGrant> given = grants.of(issuing.id()).stream()
                .filter(grant -> grant.isInForceOn(today))
                .toList();
        return officers.stream()
                .flatMap(officer -> rights(officer, issuing, given, officers))
                .toList();
    }

    private static Stream<SigningRight> rights(
            Officer officer, IssuingOrganization issuing, List<SigningGrant> given, List<Officer> officers) {
        Stream<SigningRight> ofPosition = Stream.of(officer)
                .filter(one -> one.unit().id().equals(issuing.id()))
                .flatMap(one -> SignatureBlock.capacityOf(one, issuing).stream())
                .map(capacity -> right(officer, capacity, issuing, Optional.empty()));
        Stream<SigningRight> granted = given.stream()
                .filter(grant -> grant.belongsTo(officer))
                .flatMap(grant -> standing(grant, officer, given, officers).stream())
                .map(grant -> right(officer, grant.capacity(), issuing, Optional.of(grant)));
        return Stream.concat(ofPosition, granted);
    }

    /** A deputy signs by order only in the place of a head who may themselves, and only what they may (Điều 13.4). */
    private static Optional<SigningGrant> standing(
            SigningGrant grant, Officer officer, List<SigningGrant> given, List<Officer> officers) {
        return grant.isPassedOnTo(officer)
                ? grant.within(officers.stream()
                        .filter(head -> head.unit().id().equals(officer.unit().id())
                                && head.position().rank() == Position.Rank.HEAD)
                        .flatMap(head -> given.stream()
                                .filter(one -> one.capacity() == SigningCapacity.BY_ORDER && one.belongsTo(head)))
                        .toList())
                : Optional.of(grant);
    }

    private static SigningRight right(
            Officer officer, SigningCapacity capacity, IssuingOrganization issuing, Optional<SigningGrant> grant) {
        return new SigningRight(officer, capacity, SignatureBlock.of(officer, capacity, issuing), grant);
    }

    private List<SigningRight> ofLeaders(Council council, IssuingOrganization issuing, List<Officer> all) {
        Map<String, Officer> officers =
                all.stream().collect(Collectors.toMap(GrantBook::valueOf, officer -> officer, (first, same) -> first));
        return council.membersOn(directory.today()).stream()
                .filter(member -> member.post() == Council.Post.CHAIR || member.post() == Council.Post.DEPUTY)
                .flatMap(member ->
                        Optional.ofNullable(officers.get(GrantBook.valueOf(member.position(), member.person())))
                                .map(officer -> right(
                                        officer,
                                        member.post() == Council.Post.CHAIR
                                                ? SigningCapacity.ON_BEHALF_OF
                                                : SigningCapacity.FOR_THE_HEAD,
                                        issuing,
                                        Optional.empty()))
                                .stream())
                .toList();
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
        Optional<Council> council =
                directory.issuer(document.organization(), document.council()).council();
        if (council.isPresent()) {
            return council.map(one -> notItsLeader(one, document));
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

    private String notItsLeader(Council council, Document document) {
        String signer = directory.person(document.signer().orElseThrow()).fullName();
        String reason = !council.isInForceOn(directory.today())
                ? "%s (%s ngày %s) hoạt động từ %s%s"
                        .formatted(
                                council.name(),
                                council.reference(),
                                SigningGrant.DAY.format(council.dated()),
                                SigningGrant.DAY.format(council.since()),
                                until(council.until()))
                : council.members().stream()
                        .filter(member -> document.signer()
                                .filter(member.person()::equals)
                                .isPresent())
                        .filter(member -> member.post() == Council.Post.CHAIR || member.post() == Council.Post.DEPUTY)
                        .reduce((earlier, later) -> later)
                        .map(member -> "%s là %s của %s từ %s%s"
                                .formatted(
                                        signer,
                                        council.titleOf(member.post()),
                                        council.name(),
                                        SigningGrant.DAY.format(member.since()),
                                        until(member.until())))
                        .orElse("%s không giữ chức danh lãnh đạo trong %s".formatted(signer, council.name()));
        return reason
                + "; hôm nay là %s. Văn bản của tổ chức tư vấn do người đang giữ chức danh lãnh đạo trong tổ chức đó ký, đúng chức danh in trên văn bản (NĐ 30/2020, Phụ lục I, Mục II.7c)."
                        .formatted(SigningGrant.DAY.format(directory.today()));
    }

    private static String until(Optional<LocalDate> day) {
        return day.map(last -> " đến hết " + SigningGrant.DAY.format(last)).orElse("");
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
                .map(grant -> grant.isInForceOn(directory.today())
                        ? "%s (%s) là do người đứng đầu đơn vị giao lại, mà nay đơn vị không còn ai được giao ký thừa lệnh loại văn bản này (%s)."
                                .formatted(Capacities.nameOf(capacity), grant.act(), Capacities.articleOf(capacity))
                        : "%s (%s) có hiệu lực %s%s; hôm nay là %s (%s)."
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
        if (document.signer().isEmpty() || document.signerPosition().isEmpty()) {
            return List.of();
        }
        PositionId position = document.signerPosition().get();
        List<Officer> colleagues = directory.officersBeside(position);
        return of(directory.issuer(document.organization(), document.council()), colleagues).stream()
                .filter(right ->
                        document.capacity().filter(right.capacity()::equals).isPresent()
                                && document.signer()
                                        .filter(right.officer().person().id()::equals)
                                        .isPresent()
                                && position.equals(right.officer().position().id()))
                .toList();
    }
}
