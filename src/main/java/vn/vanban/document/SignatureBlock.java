package vn.vanban.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vanban.organization.Council;
import vn.vanban.organization.IssuingOrganization;
import vn.vanban.organization.Officer;
import vn.vanban.organization.Position.Rank;
import vn.vanban.organization.Unit;

/**
 * The lines above and below a signature as they are printed (NĐ 30/2020, Phụ lục I, Mục II.7).
 *
 * @param capacityLines "TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"; between them "KT. CHÁNH VĂN PHÒNG" for a deputy
 * @param otherPost the post in an organization of somebody who signs for a council (II.7c), printed above the name
 * @param name the signer's full name, without academic titles
 */
public record SignatureBlock(List<String> capacityLines, Optional<String> otherPost, String name) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /**
     * How an officer of the organization signs for it, by their position; empty when they do not. By order only once the
     * working rules say so (Điều 13.4).
     */
    public static Optional<SigningCapacity> capacityOf(Officer officer, IssuingOrganization organization) {
        boolean leads = officer.unit().id().equals(organization.id());
        return switch (officer.position().rank()) {
            case HEAD ->
                Optional.of(
                        !leads
                                ? SigningCapacity.BY_ORDER
                                : organization.collectiveName().isPresent()
                                        ? SigningCapacity.ON_BEHALF_OF
                                        : SigningCapacity.HEAD);
            case DEPUTY -> leads ? Optional.of(SigningCapacity.FOR_THE_HEAD) : Optional.empty();
            case STAFF -> Optional.empty();
        };
    }

    public static SignatureBlock of(Officer officer, SigningCapacity capacity, IssuingOrganization organization) {
        String head = organization.headTitle();
        List<String> lines = new ArrayList<>();
        boolean leader = organization.council().isPresent()
                || officer.unit().id().equals(organization.id())
                        && officer.position().rank() != Rank.STAFF;
        if (leader) {
            organization.collectiveName().ifPresent(name -> lines.add(SigningCapacity.ON_BEHALF_OF.prefix() + name));
        }
        switch (capacity) {
            case HEAD, ON_BEHALF_OF -> lines.add(head);
            case ACTING_HEAD -> lines.add(capacity.prefix() + head);
            case FOR_THE_HEAD, BY_ORDER, UNDER_AUTHORIZATION -> {
                lines.add(capacity.prefix() + head);
                if (capacity == SigningCapacity.BY_ORDER && officer.position().rank() == Rank.DEPUTY) {
                    lines.add(SigningCapacity.FOR_THE_HEAD.prefix()
                            + officer.headTitle().toUpperCase(VIETNAMESE));
                }
                lines.add(titleIn(officer, organization).toUpperCase(VIETNAMESE));
            }
        }
        return new SignatureBlock(
                List.copyOf(lines),
                organization.council().map(council -> ownPost(officer, organization)),
                officer.person().fullName());
    }

    /** What stands under the signature, a line each. */
    public List<String> nameLines() {
        return Stream.concat(otherPost.stream(), Stream.of(name)).toList();
    }

    private static String titleIn(Officer officer, IssuingOrganization organization) {
        return organization
                .council()
                .map(council -> council.titleOf(Council.Post.DEPUTY))
                .orElseGet(() -> titleOf(officer, organization));
    }

    /** "TRƯỞNG PHÒNG NGHIỆP VỤ Y": under a council's name "TRƯỞNG PHÒNG" alone does not say of what. */
    private static String ownPost(Officer officer, IssuingOrganization organization) {
        String title = titleOf(officer, organization);
        String kind = title.substring(title.lastIndexOf(' ') + 1);
        String unit = officer.unit().name();
        boolean goesOn = officer.unit().kind() == Unit.Kind.DEPARTMENT
                && unit.toLowerCase(VIETNAMESE).startsWith(kind.toLowerCase(VIETNAMESE) + " ");
        return (goesOn ? title + unit.substring(kind.length()) : title).toUpperCase(VIETNAMESE);
    }

    /** The head of another organization, authorized by this one, names it: "GIÁM ĐỐC SỞ Y TẾ". */
    private static String titleOf(Officer officer, IssuingOrganization organization) {
        boolean another = officer.unit().kind() == Unit.Kind.ORGANIZATION
                && !officer.unit().id().equals(organization.id());
        return officer.position().title() + (another ? " " + officer.unit().name() : "");
    }
}
