package vn.vanban.organization;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tổ chức tư vấn: a Hội đồng, Ban or Tổ that an organization has set up and lets issue documents in its own name under the
 * organization's seal (NĐ 30/2020, Phụ lục I, Mục II.3a and II.7c).
 *
 * @param collective what stands behind "TM.", "Ban Chỉ đạo"
 * @param superiorName the organization as it stands above the council's name, "SỞ Y TẾ TỈNH BÌNH AN"
 * @param notation "BCĐCĐS", the last group of "12/TB-BCĐCĐS"
 * @param reference number and notation of the decision that set it up, and its date
 * @param until the last day; absent when it has none
 */
public record Council(
        CouncilId id,
        UnitId organization,
        String name,
        String collective,
        String superiorName,
        String notation,
        String reference,
        LocalDate dated,
        LocalDate since,
        Optional<LocalDate> until,
        List<Member> members) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    public enum Post {
        CHAIR,
        DEPUTY,
        MEMBER,
        SECRETARY
    }

    /** @param position what they hold elsewhere; who leaves it is no longer a member */
    public record Member(
            long id, Post post, PersonId person, PositionId position, LocalDate since, Optional<LocalDate> until) {

        public boolean isInForceOn(LocalDate day) {
            return !day.isBefore(since) && !until.map(day::isAfter).orElse(false);
        }
    }

    /** What the decree calls by one name, told apart by the first word; each calls its leaders differently. */
    private enum Kind {
        COUNCIL("Hội đồng", "Chủ tịch", "Phó Chủ tịch"),
        COMMITTEE("Ban", "Trưởng ban", "Phó Trưởng ban"),
        TEAM("Tổ", "Tổ trưởng", "Tổ phó");

        private final String word;
        private final String chair;
        private final String deputy;

        Kind(String word, String chair, String deputy) {
            this.word = word;
            this.chair = chair;
            this.deputy = deputy;
        }
    }

    public Council {
        members = List.copyOf(members);
    }

    /** Whether a name begins with "Hội đồng", "Ban" or "Tổ". */
    static boolean isName(String name) {
        return kindOf(name).isPresent();
    }

    private static Optional<Kind> kindOf(String name) {
        return Arrays.stream(Kind.values())
                .filter(kind -> name.startsWith(kind.word + " "))
                .findFirst();
    }

    /** "Phó Trưởng ban". */
    public String titleOf(Post post) {
        Kind kind = kindOf(name).orElseThrow();
        return switch (post) {
            case CHAIR -> kind.chair;
            case DEPUTY -> kind.deputy;
            case MEMBER -> "Ủy viên";
            case SECRETARY -> "Thư ký";
        };
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(since) && !until.map(day::isAfter).orElse(false);
    }

    /** Its members on a day; none while it is not in force itself. */
    public List<Member> membersOn(LocalDate day) {
        return isInForceOn(day)
                ? members.stream().filter(member -> member.isInForceOn(day)).toList()
                : List.of();
    }

    public boolean hasMember(PersonId person, LocalDate day) {
        return membersOn(day).stream().anyMatch(member -> member.person().equals(person));
    }

    /** The words it prints, where its organization would print its own. */
    IssuingOrganization issuingUnder(IssuingOrganization organization) {
        return new IssuingOrganization(
                organization.id(),
                name,
                name.toUpperCase(VIETNAMESE),
                Optional.of(superiorName),
                notation,
                organization.place(),
                titleOf(Post.CHAIR).toUpperCase(VIETNAMESE),
                Optional.of(collective.toUpperCase(VIETNAMESE)),
                Optional.of(this));
    }
}
