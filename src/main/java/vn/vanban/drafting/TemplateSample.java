package vn.vanban.drafting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.vanban.document.DocumentType;
import vn.vanban.organization.IssuingOrganization;

/** Words for trying a template: every field is filled, and the text has all that a text can have. */
final class TemplateSample {

    private static final String TEXT =
            """
            <h2>Phần I</h2><h2>Tình hình chung</h2><h2>I. Kết quả</h2><h3>1. Những việc đã làm</h3>
            <p>Các đơn vị đã triển khai nhiệm vụ được giao, bảo đảm đúng tiến độ và yêu cầu đề ra.</p>
            <h4>a) Tại cơ quan</h4><ul><li>Rà soát hồ sơ, sổ sách của từng bộ phận;</li></ul>
            <table><tr><th>TT</th><th>Nội dung</th><th>Kết quả</th></tr><tr><td>1</td><td>Hồ sơ</td><td>120</td></tr></table>
            <h2>II. Nhiệm vụ</h2><p>Các đơn vị tiếp tục thực hiện và báo cáo kết quả theo quy định./.</p>""";
    private static final String ATTACHED =
            """
            <h1 class="annex">Quản lý hồ sơ của cơ quan</h1><h2>Chương I</h2><h2>Quy định chung</h2>
            <p><strong>Điều 1.</strong> Quy định này áp dụng đối với mọi đơn vị thuộc cơ quan./.</p>""";

    private TemplateSample() {}

    static DraftContent of(String form, IssuingOrganization organization, int year) {
        DocumentType type = form.equals(DocumentTemplates.ENACTING_DECISION)
                ? DocumentType.DECISION
                : DocumentTemplates.TYPES.stream()
                        .filter(one -> DocumentTemplates.formOf(one).equals(form))
                        .findFirst()
                        .orElseThrow();
        boolean addressed = DraftField.asks(type, DraftField.ADDRESSEES);
        return new DraftContent(
                type.printedName(),
                organization.superiorName().orElse(""),
                organization.printedName(),
                organization.name(),
                "/" + type.notation(organization.notation(), "VP"),
                organization.place(),
                year,
                "Kết quả rà soát hồ sơ và nhiệm vụ trong thời gian tới",
                form.equals(DocumentTemplates.ENACTING_DECISION) ? TEXT + ATTACHED : TEXT,
                addressed
                        ? List.of("Như trên", "Lãnh đạo cơ quan")
                        : List.of("Các đơn vị trực thuộc", "Lãnh đạo cơ quan"),
                "VT, VP",
                organization
                        .collectiveName()
                        .map(collective -> List.of("TM. " + collective, organization.headTitle()))
                        .orElse(List.of(organization.headTitle())),
                "Nguyễn Văn An",
                new DraftDetails(details()));
    }

    private static Map<DraftField, String> details() {
        Map<DraftField, String> details = new EnumMap<>(DraftField.class);
        details.put(DraftField.ADDRESSEES, "Văn phòng cơ quan\nPhòng Tổng hợp");
        details.put(
                DraftField.LEGAL_BASES,
                "Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024\nTheo đề nghị của Chánh Văn phòng");
        details.put(DraftField.ATTACHED_TYPE, DocumentType.RULE.typeName());
        details.put(DraftField.EVENT, "Hội nghị tổng kết công tác văn thư");
        details.put(DraftField.CHAIR, "Nguyễn Văn An, Thủ trưởng cơ quan");
        details.put(DraftField.TIME, "08 giờ 00 phút, ngày 25 tháng 11 năm 2026");
        details.put(DraftField.PLACE, "Hội trường cơ quan");
        details.put(DraftField.PARTICIPANTS, "Đại diện lãnh đạo các đơn vị\nChánh Văn phòng");
        details.put(DraftField.SECRETARY, "Trần Thị Bình");
        details.put(DraftField.END, "10 giờ 30 phút, ngày 25 tháng 11 năm 2026");
        return details;
    }
}
