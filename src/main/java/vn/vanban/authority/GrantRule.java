package vn.vanban.authority;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.vanban.document.SigningCapacity;
import vn.vanban.organization.Officer;
import vn.vanban.organization.Position.Rank;
import vn.vanban.organization.Unit;
import vn.vanban.organization.UnitId;

/** What a written grant must be before it counts: all that is wrong is said at once, each at its field. */
final class GrantRule {

    private static final Pattern REFERENCE = Pattern.compile("\\d{1,6}/[\\p{L}\\d.&-]{2,40}");
    private static final int LONGEST = 300;

    private final UnitId organization;
    private final List<Officer> heads;
    private final List<SigningRight> byOrder;
    private final Structure structure;
    private final LocalDate today;

    /**
     * @param heads who leads the organization today, acting heads included
     * @param byOrder what the heads of its departments sign by order today
     */
    GrantRule(
            UnitId organization,
            List<Officer> heads,
            List<SigningRight> byOrder,
            Structure structure,
            LocalDate today) {
        this.organization = organization;
        this.heads = List.copyOf(heads);
        this.byOrder = List.copyOf(byOrder);
        this.structure = structure;
        this.today = today;
    }

    /** By field. */
    Map<String, String> complaints(GrantForm form, Optional<Officer> grantor, Optional<Officer> officer) {
        Map<String, String> complaints = new LinkedHashMap<>();
        if (form.capacity() == null
                || form.capacity() == SigningCapacity.HEAD
                || form.capacity() == SigningCapacity.ON_BEHALF_OF
                || form.capacity() == SigningCapacity.FOR_THE_HEAD) {
            complaints.put("capacity", "Hãy chọn TUQ., TL. hoặc Q.; các hình thức khác có sẵn theo chức vụ.");
            return complaints;
        }
        officer.ifPresentOrElse(
                one -> receiver(form.capacity(), one).ifPresent(words -> complaints.put("officer", words)),
                () -> complaints.put("officer", "Hãy chọn người được giao."));
        boolean passedOn = form.capacity() == SigningCapacity.BY_ORDER
                && officer.filter(one -> one.position().rank() == Rank.DEPUTY).isPresent();
        (passedOn ? superior(grantor, officer.get()) : grantor(form.capacity(), grantor, officer))
                .ifPresent(words -> complaints.put("grantor", words));
        if (form.capacity() != SigningCapacity.ACTING_HEAD && form.types().isEmpty()) {
            complaints.put(
                    "types",
                    "Chọn các loại văn bản được ký (" + Capacities.articleOf(form.capacity()) + ": một số văn bản).");
        }
        if (passedOn
                && !form.types().stream().allMatch(type -> heldBy(grantor).anyMatch(right -> right.covers(type)))) {
            complaints.put("types", "Chỉ giao lại những loại mà người giao được ký thừa lệnh (NĐ 30/2020, Điều 13.4).");
        }
        if (form.capacity() == SigningCapacity.UNDER_AUTHORIZATION
                && form.scope().isEmpty()) {
            complaints.put("scope", "Ghi nội dung, lĩnh vực được ủy quyền (NĐ 30/2020, Điều 13.3: giới hạn nội dung).");
        } else if (form.scope().length() > LONGEST) {
            complaints.put("scope", "Nội dung dài quá " + LONGEST + " chữ.");
        }
        dates(form, complaints);
        if (!REFERENCE.matcher(form.reference()).matches()) {
            complaints.put(
                    "reference", "Ghi số, ký hiệu của văn bản giao, ví dụ 15/GUQ-SYT; giao miệng không có giá trị.");
        }
        return complaints;
    }

    private void dates(GrantForm form, Map<String, String> complaints) {
        if (form.since() == null) {
            complaints.put("since", "Ghi ngày bắt đầu.");
        }
        if (form.capacity() == SigningCapacity.UNDER_AUTHORIZATION && form.until() == null) {
            complaints.put("until", "Ghi ngày hết hạn (NĐ 30/2020, Điều 13.3: giới hạn thời gian).");
        } else if (form.until() != null && form.since() != null && form.until().isBefore(form.since())) {
            complaints.put("until", "Ngày hết hạn trước ngày bắt đầu.");
        } else if (form.until() != null && form.until().isBefore(today)) {
            complaints.put("until", "Thời hạn này đã qua.");
        }
        if (form.dated() == null) {
            complaints.put("dated", "Ghi ngày của văn bản giao.");
        } else if (form.dated().isAfter(today)
                || form.since() != null && form.dated().isAfter(form.since())) {
            complaints.put("dated", "Văn bản giao phải có trước khi quyền ký bắt đầu và không ghi ngày sau hôm nay.");
        }
    }

    /** Whoever signs by order may pass it on to their own deputy, to nobody else. */
    private Optional<String> superior(Optional<Officer> grantor, Officer deputy) {
        boolean own = heldBy(grantor)
                .anyMatch(right ->
                        right.officer().unit().id().equals(deputy.unit().id()));
        return own
                ? Optional.empty()
                : Optional.of(
                        "Cấp phó ký thay chỉ do người đứng đầu chính đơn vị đó, đang được giao ký thừa lệnh, giao lại"
                                + " (NĐ 30/2020, Điều 13.4).");
    }

    private Stream<SigningRight> heldBy(Optional<Officer> grantor) {
        return byOrder.stream()
                .filter(right -> grantor.filter(right.officer()::equals).isPresent());
    }

    private Optional<String> grantor(SigningCapacity capacity, Optional<Officer> grantor, Optional<Officer> officer) {
        if (capacity == SigningCapacity.ACTING_HEAD) {
            return Optional.empty();
        }
        return grantor.filter(heads::contains).isPresent()
                ? officer.filter(one -> one.person().equals(grantor.get().person()))
                        .map(same -> "Người giao và người được giao là một.")
                : Optional.of(
                        grantor.isEmpty()
                                ? "Hãy chọn người giao."
                                : "Chỉ người đứng đầu cơ quan giao ký; người được ủy quyền không được ủy quyền lại (NĐ"
                                        + " 30/2020, Điều 13.3).");
    }

    private Optional<String> receiver(SigningCapacity capacity, Officer officer) {
        Unit unit = officer.unit();
        boolean allowed =
                switch (capacity) {
                    case UNDER_AUTHORIZATION ->
                        officer.position().rank() == Rank.HEAD && structure.isBelow(unit, organization);
                    case BY_ORDER ->
                        officer.position().rank() != Rank.STAFF
                                && unit.kind() == Unit.Kind.DEPARTMENT
                                && structure.organizationOf(unit).equals(organization);
                    default ->
                        unit.id().equals(organization) && officer.position().rank() != Rank.STAFF;
                };
        return allowed
                ? Optional.empty()
                : Optional.of(
                        switch (capacity) {
                            case UNDER_AUTHORIZATION ->
                                "Chỉ ủy quyền cho người đứng đầu cơ quan, đơn vị thuộc cơ cấu tổ chức (NĐ 30/2020,"
                                        + " Điều 13.3).";
                            case BY_ORDER ->
                                "Chỉ giao thừa lệnh cho người đứng đầu đơn vị của cơ quan, người đó giao lại cho cấp phó (NĐ 30/2020, Điều 13.4).";
                            default -> "Chỉ giao quyền cấp trưởng cho lãnh đạo của cơ quan.";
                        });
    }
}
