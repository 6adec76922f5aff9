package vn.vanban.organization;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.Forbidden;
import vn.vanban.shared.NotFound;

/** The councils of an organization in the hands of its administrator. */
@Component
@Transactional
class CouncilBook {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final String LEADS_FROM_WITHIN =
            "Người đứng đầu và cấp phó phải giữ chức vụ trong cơ quan có con dấu (NĐ 30/2020, Phụ lục I, Mục II.7c).";

    private final Directory directory;
    private final Councils councils;

    CouncilBook(Directory directory, Councils councils) {
        this.directory = directory;
        this.councils = councils;
    }

    /** @param inForce whether today */
    record Row(Council council, boolean inForce, List<MemberRow> members) {

        /** Under whose number and when, and how long. */
        public String term() {
            return "từ " + DAY.format(council.since())
                    + council.until().map(day -> " đến hết " + DAY.format(day)).orElse("");
        }
    }

    /**
     * @param holder "Lê Thu Hà, Phó Giám đốc, Sở Y tế"
     * @param remark why they are no member today, or from when on; empty when they simply are
     */
    record MemberRow(Council.Member member, String title, String holder, boolean inForce, String remark) {}

    IssuingOrganization organizationOf(Actor actor) {
        return directory.issuingOrganizations().stream()
                .filter(organization -> actor.holds(AssigneeKey.of(organization.id(), Role.ADMINISTRATOR)))
                .findFirst()
                .orElseThrow(
                        () -> new Forbidden("Hội đồng, ban, tổ do người quản trị của cơ quan ban hành thiết lập."));
    }

    @Transactional(readOnly = true)
    List<Row> listFor(Actor actor) {
        List<Officer> officers = directory.officers();
        LocalDate today = directory.today();
        return councils.of(organizationOf(actor).id()).stream()
                .map(council -> new Row(
                        council,
                        council.isInForceOn(today),
                        council.members().stream()
                                .map(member -> row(council, member, officers, today))
                                .toList()))
                .toList();
    }

    private MemberRow row(Council council, Council.Member member, List<Officer> officers, LocalDate today) {
        Optional<Officer> holder = officers.stream()
                .filter(officer -> officer.position().id().equals(member.position())
                        && officer.person().id().equals(member.person()))
                .findFirst();
        String remark = holder.isEmpty()
                ? "không còn giữ chức vụ cũ"
                : member.until()
                        .map(day -> (today.isAfter(day) ? "đã thôi sau ngày " : "đến hết ") + DAY.format(day))
                        .orElse(today.isBefore(member.since()) ? "từ " + DAY.format(member.since()) : "");
        return new MemberRow(
                member,
                council.titleOf(member.post()),
                holder.map(CouncilBook::nameOf)
                        .orElseGet(() -> directory.person(member.person()).fullName()),
                holder.isPresent() && member.isInForceOn(today),
                remark);
    }

    /** @return what is wrong, by field; nothing is entered then */
    Map<String, String> enter(CouncilForm form, Actor actor) {
        UnitId organization = organizationOf(actor).id();
        Optional<Officer> chair = officer(form.chair());
        Map<String, String> complaints = new CouncilRule(
                        directory.issuingOrganizations().stream()
                                .map(IssuingOrganization::notation)
                                .toList(),
                        councils.of(organization),
                        directory.today())
                .complaints(form, chair);
        chair.filter(officer -> !belongsTo(organization, officer))
                .ifPresent(outsider -> complaints.put("chair", LEADS_FROM_WITHIN));
        if (complaints.isEmpty()) {
            String by = actor.person().fullName();
            CouncilId id = councils.add(
                    new Council(
                            new CouncilId(0),
                            organization,
                            form.name(),
                            form.collective(),
                            form.superiorName(),
                            form.notation(),
                            form.reference(),
                            form.dated(),
                            form.since(),
                            Optional.ofNullable(form.until()),
                            List.of()),
                    by);
            councils.add(id, Council.Post.CHAIR, chair.orElseThrow(), form.since(), by);
        }
        return complaints;
    }

    /** @throws BusinessRuleViolation they are a member already, or it has a head (fields "officer", "post", "since") */
    void addMember(long id, Council.Post post, String chosen, LocalDate since, Actor actor) {
        Council council = kept(id, actor);
        Officer officer = officer(chosen)
                .orElseThrow(() -> BusinessRuleViolation.at("officer", "Hãy chọn người trong danh sách."));
        if (since == null || since.isBefore(council.since())) {
            throw BusinessRuleViolation.at(
                    "since", "Ghi ngày bắt đầu, không trước ngày thành lập %s.".formatted(DAY.format(council.since())));
        }
        if ((post == Council.Post.CHAIR || post == Council.Post.DEPUTY)
                && !belongsTo(council.organization(), officer)) {
            throw BusinessRuleViolation.at("officer", LEADS_FROM_WITHIN);
        }
        List<Council.Member> staying = council.members().stream()
                .filter(member -> !member.until().map(since::isAfter).orElse(false))
                .toList();
        if (staying.stream()
                .anyMatch(member -> member.person().equals(officer.person().id()))) {
            throw BusinessRuleViolation.at("officer", "Người này đang là thành viên. Cho thôi chức danh cũ trước.");
        }
        if (post == Council.Post.CHAIR && staying.stream().anyMatch(member -> member.post() == Council.Post.CHAIR)) {
            throw BusinessRuleViolation.at(
                    "post", "Đã có %s. Cho thôi người cũ trước.".formatted(council.titleOf(Council.Post.CHAIR)));
        }
        councils.add(council.id(), post, officer, since, actor.person().fullName());
    }

    /** @throws BusinessRuleViolation the day is missing or before they began (field "lastDay") */
    void endMember(long id, long memberId, LocalDate lastDay, Actor actor) {
        Council.Member member = kept(id, actor).members().stream()
                .filter(one -> one.id() == memberId)
                .findFirst()
                .orElseThrow(() -> new NotFound("Không có thành viên này."));
        councils.endMember(memberId, notBefore(member.since(), lastDay));
    }

    /** @throws BusinessRuleViolation the day is missing or before it began (field "lastDay") */
    void end(long id, LocalDate lastDay, Actor actor) {
        Council council = kept(id, actor);
        councils.end(council.id(), notBefore(council.since(), lastDay));
    }

    /** Whoever signs prints their post in the organization whose seal is used. */
    private boolean belongsTo(UnitId organization, Officer officer) {
        return directory.organizationOf(officer.unit().id()).id().equals(organization);
    }

    private static LocalDate notBefore(LocalDate since, LocalDate lastDay) {
        if (lastDay == null || lastDay.isBefore(since)) {
            throw BusinessRuleViolation.at(
                    "lastDay", "Ghi ngày cuối cùng, không trước %s.".formatted(DAY.format(since)));
        }
        return lastDay;
    }

    private Council kept(long id, Actor actor) {
        return councils.of(organizationOf(actor).id()).stream()
                .filter(council -> council.id().value() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("Cơ quan không có hội đồng, ban, tổ này."));
    }

    private Optional<Officer> officer(String value) {
        return directory.officers().stream()
                .filter(officer -> valueOf(officer).equals(value))
                .findFirst();
    }

    static String valueOf(Officer officer) {
        return officer.position().id().value() + ":" + officer.person().id().value();
    }

    static String nameOf(Officer officer) {
        return officer.person().fullName() + ", " + officer.position().title() + ", "
                + officer.unit().name();
    }
}
