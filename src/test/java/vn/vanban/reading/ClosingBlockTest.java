package vn.vanban.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vanban.reading.DocumentFacts.Recipient;
import vn.vanban.reading.DocumentFacts.Signer;

class ClosingBlockTest {

    private static final String NOTICE = "SỞ Y TẾ\nSố: 87/TB-SYT\n\nTHÔNG BÁO\nLịch trực\n\n1. Trực đủ người.\n\n";

    private static DocumentFacts facts(String end) {
        return DocumentReading.of(NOTICE + end).facts();
    }

    private static List<String> names(String end) {
        return facts(end).recipients().stream().map(Recipient::name).toList();
    }

    @Test
    void keepsTheColumnsApart() {
        var facts = facts(
                """
                Nơi nhận:                                TL. BỘ TRƯỞNG
                - Các phòng: Nghiệp vụ, Tài chính,    VỤ TRƯỞNG
                  Kế hoạch và Đầu tư,             VỤ PHÁP CHẾ
                  Tổ chức;
                - VPUB: CVP, PCVP;
                - Trang tin Sở;
                - Lưu: VT, TH.                        Lê Thị Hạnh
                """);

        assertThat(facts.recipients())
                .extracting(Recipient::name)
                .containsExactly(
                        "Các phòng: Nghiệp vụ, Tài chính, Kế hoạch và Đầu tư, Tổ chức",
                        "VPUB: CVP, PCVP",
                        "Trang tin Sở");
        assertThat(facts.archive()).containsExactly("VT", "TH");
        assertThat(facts.signer()).isEqualTo(new Signer("TL. BỘ TRƯỞNG", "VỤ TRƯỞNG VỤ PHÁP CHẾ", "Lê Thị Hạnh"));
    }

    @Test
    void readsAListWithoutDashesOrColon() {
        var facts = facts(
                """
                Nơi nhận

                Như trên;

                Giám đốc (để báo cáo);

                Lưu: VT, NV.

                KT. CHÁNH VĂN PHÒNG
                PHÓ CHÁNH VĂN PHÒNG

                (đã ký)
                Lê Thị Hạnh
                """);

        assertThat(facts.recipients())
                .containsExactly(new Recipient("Như trên", null), new Recipient("Giám đốc", "để báo cáo"));
        assertThat(facts.archive()).containsExactly("VT", "NV");
        assertThat(facts.signer()).isEqualTo(new Signer("KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG", "Lê Thị Hạnh"));
    }

    @Test
    void readsPurposesInQuotesAndBehindADash() {
        assertThat(facts("Nơi nhận:\n- UBND tỉnh “báo cáo”;\n- Trạm y tế xã - để thực hiện;\n- Lưu VT.\n")
                        .recipients())
                .containsExactly(new Recipient("UBND tỉnh", "báo cáo"), new Recipient("Trạm y tế xã", "để thực hiện"));
    }

    @Test
    void leavesOutWhatAScannerMakesOfAStamp() {
        assertThat(
                        names(
                                """
                                Nơi nhận: ¬. ZSÁN GIÁM ĐÓC
                                - Trung tâm Cấp cứu (b/c)ƒ K} /“
                                - Chi cục Dân số; „⁄ z4 GIÁM ĐC
                                - Như mục H; ' HN
                                - BGĐ; Phòng Tổng hợp;
                                - Khoa Dược và Vật \\\\Z2 kg
                                tư;
                                - Lưu: VT.
                                Lê Thị Hạnh
                                """))
                .containsExactly(
                        "Trung tâm Cấp cứu",
                        "Chi cục Dân số",
                        "Như mục II",
                        "BGĐ; Phòng Tổng hợp",
                        "Khoa Dược và Vật tư");
    }

    @Test
    void endsTheTextBeforeRecipientsThatStandOnItsLine() {
        var reading = DocumentReading.of(
                "SỞ Y TẾ\nSố: 5/TB-SYT\n\nTHÔNG BÁO\nLịch trực\n\n"
                        + "1. Trạm y tế xã gửi báo cáo trước ngày 05/3/2026./. Nơi nhận: - Như trên; - Lưu: VT. KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Lê Thị Hạnh\n");

        assertThat(reading.assignments()).singleElement().satisfies(task -> assertThat(task.quote())
                .endsWith("05/3/2026./."));
        assertThat(reading.facts().recipients()).extracting(Recipient::name).containsExactly("Như trên");
        assertThat(reading.facts().archive()).containsExactly("VT");
    }

    @Test
    void readsASignatureOnOneLine() {
        assertThat(facts("KT. GIÁM ĐỐC - PHÓ GIÁM ĐỐC Lê Thị Hạnh (đã ký)\n").signer())
                .isEqualTo(new Signer("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lê Thị Hạnh"));
    }

    @Test
    void joinsACapacityThatALineBreaks() {
        assertThat(facts(
                                "Nơi nhận:\n- Như trên;\n- Lưu: VT.\nTM. ỦY BAN NHÂN\nDÂN\nKT. CHỦ TỊCH\nPhó Chủ tịch\nLê Thị Hạnh\n")
                        .signer())
                .isEqualTo(new Signer("TM. ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH", "Phó Chủ tịch", "Lê Thị Hạnh"));
    }

    @Test
    void takesTheFirstOfTwoWhoSign() {
        assertThat(facts(
                                "Nơi nhận:\n- Như trên;\n- Lưu: VT.\nCHỦ TỊCH          GIÁM ĐỐC\nTrần Văn Lực        Lê Thị Hạnh\n")
                        .signer())
                .isEqualTo(new Signer(null, "CHỦ TỊCH", "Trần Văn Lực"));
    }

    @Test
    void readsCellsOfMarkdown() {
        var facts = facts(
                "| **Nơi nhận:**<br>- Các khoa;<br>- Lưu: VT, (P.TH). | **GIÁM ĐỐC**<br>*(Đã ký, đóng dấu)*<br>**Lê Thị Hạnh** |\n");

        assertThat(facts.recipients()).extracting(Recipient::name).containsExactly("Các khoa");
        assertThat(facts.signer()).isEqualTo(new Signer(null, "GIÁM ĐỐC", "Lê Thị Hạnh"));
    }

    @Test
    void readsWhatFollowsAPurposeOnItsLine() {
        assertThat(
                        facts(
                                "Nơi nhận:\n- Sở Y tế (b/c); Trạm y tế xã (t/h);\n- Lưu: VT,\n KH. Th\n  GIÁM ĐỐC\nLê Thị Hạnh\n"))
                .satisfies(facts -> {
                    assertThat(facts.recipients())
                            .containsExactly(new Recipient("Sở Y tế", "b/c"), new Recipient("Trạm y tế xã", "t/h"));
                    assertThat(facts.archive()).containsExactly("VT", "KH. Th");
                });
    }

    @Test
    void readsTheRecipientsOfAFormAboveItsText() {
        assertThat(DocumentReading.of(
                                "KÍNH GỬI: Các tổ chuyên môn\nNƠI NHẬN: Sở Giáo dục (báo cáo); Các tổ chuyên môn; Lưu: VT\nNỘI DUNG:\n"
                                        + "1. Tổ Toán nộp đề trước ngày 10/6/2026.\n2. Tổ Văn nộp đề trước ngày 12/6/2026.\n")
                        .facts()
                        .recipients())
                .extracting(Recipient::name)
                .containsExactly("Sở Giáo dục", "Các tổ chuyên môn");
    }
}
