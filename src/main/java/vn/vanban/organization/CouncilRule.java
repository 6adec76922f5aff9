package vn.vanban.organization;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a council must be before documents are issued in its name: all that is wrong is said at once, each at its field. */
final class CouncilRule {

    private static final Pattern REFERENCE = Pattern.compile("\\d{1,6}/[\\p{L}\\d.&-]{2,40}");
    private static final Pattern NOTATION = Pattern.compile("[\\p{L}\\d.&]{2,20}");
    private static final int LONGEST = 150;

    private final List<String> organizations;
    private final List<Council> others;
    private final LocalDate today;

    /**
     * @param organizations the notations of all that issue documents
     * @param others the councils of the organization so far
     */
    CouncilRule(List<String> organizations, List<Council> others, LocalDate today) {
        this.organizations = List.copyOf(organizations);
        this.others = List.copyOf(others);
        this.today = today;
    }

    /** By field. */
    Map<String, String> complaints(CouncilForm form, Optional<Officer> chair) {
        Map<String, String> complaints = new LinkedHashMap<>();
        if (!Council.isName(form.name()) || form.name().length() > LONGEST) {
            complaints.put("name", "Tên bắt đầu bằng Hội đồng, Ban hoặc Tổ, không quá %d chữ.".formatted(LONGEST));
        }
        if (form.collective().isEmpty() || !comparable(form.name()).startsWith(comparable(form.collective()))) {
            complaints.put("collective", "Ghi những chữ đầu của tên, đúng như in sau TM., ví dụ Ban Chỉ đạo.");
        }
        if (form.superiorName().isEmpty() || form.superiorName().length() > LONGEST) {
            complaints.put("superiorName", "Ghi tên cơ quan thành lập như in ở đầu văn bản.");
        }
        if (!NOTATION.matcher(form.notation()).matches()) {
            complaints.put("notation", "Chữ viết tắt liền nhau, không có gạch nối, ví dụ BCĐCĐS.");
        } else if (organizations.stream().anyMatch(form.notation()::equalsIgnoreCase)
                || others.stream().anyMatch(other -> sharesAYear(other, form))) {
            complaints.put(
                    "notation",
                    "Chữ viết tắt này đã dùng trong cùng năm: số và ký hiệu sẽ trùng (NĐ 30/2020, Điều 15.1).");
        }
        if (!REFERENCE.matcher(form.reference()).matches()) {
            complaints.put("reference", "Ghi số, ký hiệu của quyết định thành lập, ví dụ 115/QĐ-SYT.");
        }
        dates(form, complaints);
        if (chair.isEmpty()) {
            complaints.put("chair", "Hãy chọn người đứng đầu.");
        }
        if (!form.sealed()) {
            complaints.put(
                    "sealed",
                    "Chưa được phép sử dụng con dấu của cơ quan thì chưa phát hành văn bản ở đây được (NĐ 30/2020, Phụ lục I, Mục II.3a).");
        }
        return complaints;
    }

    private void dates(CouncilForm form, Map<String, String> complaints) {
        if (form.dated() == null || form.dated().isAfter(today)) {
            complaints.put("dated", "Ghi ngày của quyết định, không sau hôm nay.");
        }
        if (form.since() == null || form.dated() != null && form.since().isBefore(form.dated())) {
            complaints.put("since", "Ghi ngày bắt đầu hoạt động, không trước ngày của quyết định.");
        }
        if (form.until() != null && form.since() != null && form.until().isBefore(form.since())) {
            complaints.put("until", "Ngày cuối trước ngày bắt đầu.");
        }
    }

    private static boolean sharesAYear(Council other, CouncilForm form) {
        return other.notation().equalsIgnoreCase(form.notation())
                && (form.since() == null
                        || other.until()
                                .map(last -> last.getYear() >= form.since().getYear())
                                .orElse(true));
    }

    private static String comparable(String words) {
        return words.toLowerCase(Locale.forLanguageTag("vi"));
    }
}
