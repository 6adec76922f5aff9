package vn.vanban.drafting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Drafts of the fictional Sở Y tế tỉnh Bình An. */
public final class SampleDrafts {

    private SampleDrafts() {}

    /** Twelve points, four to five pages, signed by order of the Director. */
    public static DraftContent conclusionNotice() {
        return notice(html("ket-luan-giao-ban.html"));
    }

    public static DraftContent notice(String bodyHtml) {
        return notice("Ủy ban nhân dân tỉnh Bình An", "Sở Y tế", "Vũ Hoàng Nam", bodyHtml);
    }

    static DraftContent signedBy(String signerName) {
        return notice("Ủy ban nhân dân tỉnh Bình An", "Sở Y tế", signerName, "<p>Không dùng.</p>");
    }

    /** Nobody stands above the province. */
    static DraftContent ofProvince() {
        return notice("", "Ủy ban nhân dân tỉnh Bình An", "Đỗ Văn Khánh", "<p>Nội dung./.</p>");
    }

    private static DraftContent notice(String superior, String organization, String signerName, String bodyHtml) {
        return new DraftContent(
                "Thông báo",
                superior,
                organization,
                organization,
                "/TB-SYT",
                "Bình An",
                2026,
                "Kết luận của Giám đốc Sở Y tế tại Hội nghị giao ban công tác bệnh viện quý III, nhiệm vụ quý IV năm 2026",
                bodyHtml,
                List.of(
                        "Giám đốc, các Phó Giám đốc Sở (để báo cáo)",
                        "Các bệnh viện, trung tâm y tế trong tỉnh",
                        "Trung tâm Kiểm soát bệnh tật tỉnh",
                        "Các phòng chức năng, Thanh tra Sở",
                        "Trang thông tin điện tử Sở Y tế"),
                "VT, VP",
                List.of("TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"),
                signerName,
                DraftDetails.NONE);
    }

    public static DraftContent report(List<String> addressees) {
        return new DraftContent(
                "Báo cáo",
                "Ủy ban nhân dân tỉnh Bình An",
                "Sở Y tế",
                "Sở Y tế",
                "/BC-SYT",
                "Bình An",
                2026,
                "Công tác khám bệnh, chữa bệnh quý III năm 2026",
                "<h2>I. Kết quả</h2><p>Toàn tỉnh khám 412.300 lượt người bệnh./.</p>",
                List.of("Như trên", "Lãnh đạo Sở"),
                "VT, NVY",
                List.of("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
                "Trần Thị Thu Hà",
                new DraftDetails(Map.of(DraftField.ADDRESSEES, String.join("\n", addressees))));
    }

    public static String html(String name) {
        try (InputStream html = SampleDrafts.class.getResourceAsStream(name)) {
            return new String(html.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
