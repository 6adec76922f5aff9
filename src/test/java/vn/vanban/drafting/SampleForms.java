package vn.vanban.drafting;

import static vn.vanban.drafting.DraftField.ADDRESSEES;
import static vn.vanban.drafting.DraftField.ATTACHED_TYPE;
import static vn.vanban.drafting.DraftField.CHAIR;
import static vn.vanban.drafting.DraftField.END;
import static vn.vanban.drafting.DraftField.EVENT;
import static vn.vanban.drafting.DraftField.LEGAL_BASES;
import static vn.vanban.drafting.DraftField.PARTICIPANTS;
import static vn.vanban.drafting.DraftField.PLACE;
import static vn.vanban.drafting.DraftField.SECRETARY;
import static vn.vanban.drafting.DraftField.TIME;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.vanban.document.DocumentType;

/** One well-filled draft of each type that the page offers. */
public final class SampleForms {

    private static final String GROUNDS = "Căn cứ Luật Khám bệnh, chữa bệnh ngày 09 tháng 01 năm 2023\n"
            + "Căn cứ Quyết định số 15/2025/QĐ-UBND ngày 20 tháng 6 năm 2025 của Ủy ban nhân dân tỉnh Bình An quy định"
            + " chức năng, nhiệm vụ, quyền hạn của Sở Y tế;\nTheo đề nghị của Trưởng phòng Nghiệp vụ Y.";
    private static final String ARTICLES =
            "<p><strong>Điều 1.</strong> Thành lập Tổ kiểm tra việc quản lý thuốc gồm năm thành viên.</p>"
                    + "<p><strong>Điều 2.</strong> Tổ kiểm tra hoàn thành việc kiểm tra và báo cáo Giám đốc Sở.</p>"
                    + "<p><strong>Điều 3.</strong> Chánh Văn phòng Sở, Trưởng phòng Nghiệp vụ Y và các cá nhân có tên"
                    + " tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.</p>";
    private static final List<String> DIRECTOR = List.of("GIÁM ĐỐC");

    private SampleForms() {}

    /** @param printed lines that must be there, in this order */
    public record Sample(String form, DraftContent draft, List<String> printed) {

        @Override
        public String toString() {
            return form + " " + draft.typeName();
        }
    }

    public static List<Sample> all() {
        return Stream.concat(
                        ownForms().stream(),
                        DocumentTemplates.RARE.stream().map(type -> named(DocumentTemplates.NAMED, type)))
                .toList();
    }

    private static List<Sample> ownForms() {
        return List.of(
                sample(
                        "CV",
                        DocumentType.OFFICIAL_LETTER,
                        "/SYT-NVY",
                        "đề nghị rà soát nhu cầu thuốc dự phòng quý I năm 2027",
                        Map.of(ADDRESSEES, "Bệnh viện Đa khoa tỉnh"),
                        "<p>Để chủ động bảo đảm thuốc cho công tác khám bệnh, chữa bệnh, Sở Y tế đề nghị Bệnh viện rà soát"
                                + " nhu cầu thuốc và gửi kết quả về Sở./.</p>",
                        DIRECTOR,
                        "Kính gửi: Bệnh viện Đa khoa tỉnh",
                        "- Như trên;"),
                sample(
                        "TTr",
                        DocumentType.STATEMENT,
                        "/TTr-SYT",
                        "Về việc phê duyệt chủ trương sửa chữa Trung tâm Y tế khu vực An Lạc",
                        Map.of(ADDRESSEES, "UBND tỉnh Bình An\nSở Tài chính"),
                        "<p>Sở Y tế kính trình Ủy ban nhân dân tỉnh xem xét, phê duyệt chủ trương sửa chữa Trung tâm./.</p>",
                        DIRECTOR,
                        "TỜ TRÌNH",
                        "Kính gửi:",
                        "- UBND tỉnh Bình An;",
                        "- Sở Tài chính.",
                        "- Như trên;"),
                sample(
                        "BC",
                        DocumentType.REPORT,
                        "/BC-SYT",
                        "Kết quả công tác tiêm chủng tháng 10 năm 2026",
                        Map.of(ADDRESSEES, "UBND tỉnh Bình An"),
                        "<h2>I. Kết quả</h2><p>Toàn tỉnh tiêm được 4.120 liều vắc xin các loại, đạt kế hoạch./.</p>",
                        DIRECTOR,
                        "BÁO CÁO",
                        "Kính gửi: UBND tỉnh Bình An"),
                sample(
                        "CĐ",
                        DocumentType.TELEGRAM,
                        "/CĐ-SYT",
                        "Chủ động ứng phó với mưa lũ tại các cơ sở khám bệnh, chữa bệnh",
                        Map.of(ADDRESSEES, "Bệnh viện Đa khoa tỉnh; Bệnh viện Sản Nhi"),
                        "<p>Giám đốc Sở Y tế yêu cầu Giám đốc các đơn vị tổ chức trực cấp cứu và bảo vệ kho thuốc./.</p>",
                        DIRECTOR,
                        "CÔNG ĐIỆN",
                        "GIÁM ĐỐC SỞ Y TẾ điện:",
                        "- Bệnh viện Đa khoa tỉnh;",
                        "- Bệnh viện Sản Nhi."),
                sample(
                        "GM",
                        DocumentType.INVITATION,
                        "/GM-SYT",
                        "Hội nghị giao ban công tác bệnh viện quý IV năm 2026",
                        Map.of(
                                ADDRESSEES,
                                "Bệnh viện Đa khoa tỉnh\nBệnh viện Sản Nhi",
                                EVENT,
                                "Hội nghị giao ban công tác bệnh viện quý IV năm 2026",
                                CHAIR,
                                "Bà Đỗ Minh Hạnh, Giám đốc Sở Y tế",
                                TIME,
                                "08 giờ 00 phút, ngày 25 tháng 11 năm 2026",
                                PLACE,
                                "Hội trường Sở Y tế, số 12 đường Hòa Bình, phường Bình An"),
                        "",
                        DIRECTOR,
                        "GIẤY MỜI",
                        "Sở Y tế trân trọng kính mời:",
                        "- Bệnh viện Đa khoa tỉnh;",
                        "Tới dự Hội nghị giao ban công tác bệnh viện quý IV năm 2026.",
                        "Chủ trì: Bà Đỗ Minh Hạnh, Giám đốc Sở Y tế.",
                        "Thời gian: 08 giờ 00 phút, ngày 25 tháng 11 năm 2026.",
                        "Địa điểm: Hội trường Sở Y tế, số 12 đường Hòa Bình, phường Bình An./."),
                sample(
                        "BB",
                        DocumentType.MINUTES,
                        "/BB-SYT",
                        "Họp xét nhu cầu thuốc dự phòng năm 2027",
                        Map.of(
                                TIME,
                                "14 giờ 00 phút, ngày 20 tháng 11 năm 2026",
                                PLACE,
                                "Phòng họp số 2, Sở Y tế",
                                PARTICIPANTS,
                                "Ông Bùi Đức Long, Trưởng phòng Nghiệp vụ Y\nÔng Đặng Quang Huy, Trưởng phòng Nghiệp vụ Dược",
                                CHAIR,
                                "Đỗ Minh Hạnh, Giám đốc",
                                SECRETARY,
                                "Tạ Minh Châu",
                                END,
                                "16 giờ 30 phút, ngày 20 tháng 11 năm 2026"),
                        "<p>Phòng Nghiệp vụ Dược trình bày nhu cầu thuốc của các đơn vị; cuộc họp thống nhất danh mục.</p>",
                        DIRECTOR,
                        "BIÊN BẢN",
                        "Thời gian bắt đầu: 14 giờ 00 phút, ngày 20 tháng 11 năm 2026.",
                        "Thành phần tham dự:",
                        "- Ông Bùi Đức Long, Trưởng phòng Nghiệp vụ Y;",
                        "Chủ trì (chủ tọa): Đỗ Minh Hạnh, Giám đốc.",
                        "Thư ký (người ghi biên bản): Tạ Minh Châu.",
                        "Cuộc họp kết thúc vào 16 giờ 30 phút, ngày 20 tháng 11 năm 2026./.",
                        "THƯ KÝ",
                        "Tạ Minh Châu",
                        "CHỦ TỌA",
                        "Đỗ Minh Hạnh"),
                sample(
                        "NQ",
                        DocumentType.RESOLUTION,
                        "/NQ-SYT",
                        "Về nhiệm vụ trọng tâm của ngành y tế năm 2027",
                        Map.of(LEGAL_BASES, GROUNDS),
                        ARTICLES.replace("Quyết định này", "Nghị quyết này"),
                        DIRECTOR,
                        "NGHỊ QUYẾT",
                        "Căn cứ Luật Khám bệnh, chữa bệnh ngày 09 tháng 01 năm 2023;",
                        "Theo đề nghị của Trưởng phòng Nghiệp vụ Y.",
                        "QUYẾT NGHỊ:"),
                sample(
                        "QĐ",
                        DocumentType.DECISION,
                        "/QĐ-SYT",
                        "Về việc thành lập Tổ kiểm tra việc quản lý thuốc",
                        Map.of(LEGAL_BASES, GROUNDS),
                        ARTICLES,
                        DIRECTOR,
                        "GIÁM ĐỐC SỞ Y TẾ",
                        "Theo đề nghị của Trưởng phòng Nghiệp vụ Y.",
                        "QUYẾT ĐỊNH:"),
                sample(
                        DocumentTemplates.ENACTING_DECISION,
                        DocumentType.DECISION,
                        "/QĐ-SYT",
                        "Ban hành Quy chế làm việc của Sở Y tế",
                        Map.of(LEGAL_BASES, GROUNDS, ATTACHED_TYPE, "Quy chế"),
                        "<p><strong>Điều 1.</strong> Ban hành kèm theo Quyết định này Quy chế làm việc của Sở Y tế.</p>"
                                + "<p><strong>Điều 2.</strong> Chánh Văn phòng Sở và thủ trưởng các đơn vị chịu trách nhiệm"
                                + " thi hành Quyết định này./.</p>"
                                + "<h1 class=\"annex\">Làm việc của Sở Y tế</h1><h2>Chương I</h2><h2>Quy định chung</h2>"
                                + "<p><strong>Điều 1.</strong> Quy chế này quy định chế độ làm việc của Sở./.</p>",
                        DIRECTOR,
                        "QUYẾT ĐỊNH:",
                        "Đỗ Minh Hạnh",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "QUY CHẾ",
                        "Làm việc của Sở Y tế",
                        "Chương I",
                        "QUY ĐỊNH CHUNG"),
                named("TB", DocumentType.NOTICE),
                named("KH", DocumentType.PLAN),
                named("CT", DocumentType.DIRECTIVE),
                named("HD", DocumentType.GUIDANCE),
                named("CTr", DocumentType.PROGRAMME));
    }

    private static Sample named(String form, DocumentType type) {
        return sample(
                form,
                type,
                "/" + type.abbreviation() + "-SYT",
                "Công tác phòng, chống dịch bệnh mùa đông xuân",
                Map.of(),
                "<p>Các đơn vị trực thuộc tổ chức giám sát dịch bệnh, chuẩn bị thuốc và báo cáo Sở Y tế./.</p>",
                DIRECTOR,
                type.printedName(),
                "Công tác phòng, chống dịch bệnh mùa đông xuân");
    }

    private static Sample sample(
            String form,
            DocumentType type,
            String notation,
            String subject,
            Map<DraftField, String> details,
            String body,
            List<String> capacity,
            String... printed) {
        boolean addressed = details.containsKey(ADDRESSEES);
        return new Sample(
                form,
                new DraftContent(
                        type.printedName(),
                        "UBND TỈNH BÌNH AN",
                        "SỞ Y TẾ",
                        "Sở Y tế",
                        notation,
                        "Bình An",
                        2026,
                        subject,
                        body,
                        addressed
                                ? List.of("Như trên", "Lãnh đạo Sở")
                                : List.of("Các phòng chuyên môn Sở", "Lãnh đạo Sở"),
                        "VT, NVY",
                        capacity,
                        "Đỗ Minh Hạnh",
                        new DraftDetails(details)),
                List.of(printed));
    }
}
