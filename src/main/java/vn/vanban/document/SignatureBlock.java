package vn.vanban.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.vanban.organization.IssuingOrganization;
import vn.vanban.organization.Officer;
import vn.vanban.organization.Position.Rank;
import vn.vanban.organization.Unit;

/**
 * The lines above and below a signature as they are printed (NĐ 30/2020, Phụ lục I, Mục II.7).
 *
 * @param capacityLines "TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"
 * @param name the signer's full name, without academic titles
 */
public record SignatureBlock(List<String> capacityLines, String name) {

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
        boolean leader = officer.unit().id().equals(organization.id())
                && officer.position().rank() != Rank.STAFF;
        if (leader) {
            organization.collectiveName().ifPresent(name -> lines.add(SigningCapacity.ON_BEHALF_OF.prefix() + name));
        }
        switch (capacity) {
            case HEAD, ON_BEHALF_OF -> lines.add(head);
            case ACTING_HEAD -> lines.add(capacity.prefix() + head);
            case FOR_THE_HEAD, BY_ORDER, UNDER_AUTHORIZATION -> {
                lines.add(capacity.prefix() + head);
                lines.add(titleOf(officer, organization).toUpperCase(VIETNAMESE));
            }
        }
        return new SignatureBlock(List.copyOf(lines), officer.person().fullName());
    }

    /** The head of another organization, authorized by this one, names it: "GIÁM ĐỐC SỞ Y TẾ". */
    private static String titleOf(Officer officer, IssuingOrganization organization) {
        boolean another = officer.unit().kind() == Unit.Kind.ORGANIZATION
                && !officer.unit().id().equals(organization.id());
        return officer.position().title() + (another ? " " + officer.unit().name() : "");
    }
}
