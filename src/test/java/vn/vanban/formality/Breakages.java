package vn.vanban.formality;

import java.util.ArrayList;
import java.util.List;
import vn.vanban.formality.FormalityTest.Broken;

/** Clean documents with one demand of the form broken in each. */
final class Breakages {

    private static final SampleDocx DECISION = SampleDocx.decision();
    private static final SampleDocx LETTER = SampleDocx.letter();
    private static final SampleDocx TABBED = SampleDocx.tabbedNotice();
    private static final String BOLD = "<w:b/>";
    private static final String ITALIC = "<w:i/>";

    private final List<Broken> all = new ArrayList<>();

    private Breakages() {
        page();
        head();
        title();
        body();
        closing();
        behindTheSignature();
    }

    static List<Broken> all() {
        return new Breakages().all;
    }

    private void page() {
        add(
                FormalityRule.PAGE_SIZE,
                "Letter paper",
                LETTER,
                LETTER.with("w:w=\"11906\" w:h=\"16838\"", "w:w=\"12240\" w:h=\"15840\""));
        add(
                FormalityRule.PAGE_SIZE,
                "landscape without a table",
                LETTER,
                LETTER.with("w:w=\"11906\" w:h=\"16838\"", "w:w=\"16838\" w:h=\"11906\""));
        add(FormalityRule.MARGIN_TOP, "15 mm", LETTER, LETTER.with("w:top=\"1134\"", "w:top=\"850\""));
        add(FormalityRule.MARGIN_BOTTOM, "30 mm", LETTER, LETTER.with("w:bottom=\"1191\"", "w:bottom=\"1701\""));
        add(FormalityRule.MARGIN_LEFT, "25 mm", LETTER, LETTER.with("w:left=\"1701\"", "w:left=\"1417\""));
        add(FormalityRule.MARGIN_LEFT, "10 mm of gutter", LETTER, LETTER.with("w:gutter=\"0\"", "w:gutter=\"567\""));
        add(FormalityRule.MARGIN_RIGHT, "10 mm", TABBED, TABBED.with("w:right=\"1021\"", "w:right=\"567\""));
        add(
                FormalityRule.FONT_FAMILY,
                "Arial",
                LETTER,
                LETTER.withRun("1. Rà soát", "Times New Roman\" w:hAnsi=\"Times New Roman", "Arial\" w:hAnsi=\"Arial"));
        add(
                FormalityRule.FONT_FAMILY,
                "red letters",
                LETTER,
                LETTER.withRun("1. Rà soát", "<w:sz ", "<w:color w:val=\"FF0000\"/><w:sz "));
        add(FormalityRule.PAGE_NUMBER, "shown on page 1", LETTER, LETTER.with("<w:titlePg/>", ""));
        add(
                FormalityRule.PAGE_NUMBER,
                "at the right",
                LETTER,
                LETTER.with(
                        "<w:pPr><w:jc w:val=\"center\"/></w:pPr><w:fldSimple",
                        "<w:pPr><w:jc w:val=\"right\"/></w:pPr><w:fldSimple"));
        add(
                FormalityRule.PAGE_NUMBER,
                "size 10",
                LETTER,
                LETTER.with(
                        "<w:sz w:val=\"28\"/></w:rPr><w:t xml:space=\"preserve\">2<",
                        "<w:sz w:val=\"20\"/></w:rPr><w:t xml:space=\"preserve\">2<"));
        add(FormalityRule.PAGE_NUMBER, "below", LETTER, LETTER.with("w:headerReference", "w:footerReference"));
        add(
                FormalityRule.PAGE_NUMBER,
                "none on pages of annexes and text",
                DECISION,
                DECISION.with("<w:br w:type=\"page\"/>", "")
                        .with(
                                " chịu trách nhiệm thi hành",
                                "</w:t><w:br w:type=\"page\"/><w:t xml:space=\"preserve\"> chịu trách nhiệm thi hành")
                        .with(" PAGE ", " DATE "));
    }

    private void head() {
        add(FormalityRule.NATIONAL_NAME, "a word lost", TABBED, TABBED.with("CỘNG HÒA XÃ HỘI ", "CỘNG HÒA XÃ "));
        add(FormalityRule.NATIONAL_NAME, "not bold", DECISION, DECISION.withRun("CỘNG HOÀ", BOLD, ""));
        add(FormalityRule.NATIONAL_NAME, "size 15", TABBED, TABBED.withRun("CỘNG HÒA", "\"24\"", "\"30\""));
        add(FormalityRule.NATIONAL_NAME, "missing", DECISION, DECISION.with("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", ""));
        add(
                FormalityRule.MOTTO,
                "dashes without spaces",
                LETTER,
                LETTER.with("Độc lập - Tự do - Hạnh phúc", "Độc lập-Tự do-Hạnh phúc"));
        add(
                FormalityRule.MOTTO,
                "all capitals",
                LETTER,
                LETTER.with("Độc lập - Tự do - Hạnh phúc", "ĐỘC LẬP - TỰ DO - HẠNH PHÚC"));
        add(FormalityRule.MOTTO, "missing", TABBED, TABBED.with("Độc lập - Tự do - Hạnh phúc", ""));
        add(
                FormalityRule.SUPERIOR_ORGANIZATION,
                "bold",
                LETTER,
                LETTER.withRun("UBND TỈNH BÌNH AN", "<w:sz ", "<w:b/><w:sz "));
        add(
                FormalityRule.SUPERIOR_ORGANIZATION,
                "size 11",
                TABBED,
                TABBED.withRun("UBND TỈNH BÌNH AN", "\"24\"", "\"22\""));
        add(FormalityRule.ISSUING_ORGANIZATION, "not bold", LETTER, LETTER.withRun("SỞ Y TẾ", BOLD, ""));
        add(FormalityRule.ISSUING_ORGANIZATION, "small letters", DECISION, DECISION.with(">SỞ Y TẾ", ">Sở Y tế"));
        add(FormalityRule.CODE_FORMAT, "spaces around the dash", LETTER, LETTER.with("/SYT-NVY", "/SYT - NVY"));
        add(FormalityRule.CODE_FORMAT, "symbol of another type", TABBED, TABBED.with("112/TB-SYT", "112/BC-SYT"));
        add(FormalityRule.CODE_FORMAT, "no colon", TABBED, TABBED.with("Số: 112", "Số 112"));
        add(FormalityRule.CODE_FORMAT, "a dash for the slash", TABBED, TABBED.with("Số: 112/TB-SYT", "Số: 112-TB/SYT"));
        add(FormalityRule.CODE_FORMAT, "size 14", LETTER, LETTER.withRun("/SYT-NVY", "\"26\"", "\"28\""));
        add(FormalityRule.NUMBER_PADDING, "5", DECISION, DECISION.with("Số: 05/", "Số: 5/"));
        add(FormalityRule.PLACE_DATE, "not italic", DECISION, DECISION.withRun("Bình An, ngày", ITALIC, ""));
        add(FormalityRule.PLACE_DATE, "no comma", LETTER, LETTER.with("Bình An, ngày", "Bình An ngày"));
        add(FormalityRule.PLACE_DATE, "missing", TABBED, TABBED.with("Bình An, ngày 14 tháng 6 năm 2026", ""));
        add(FormalityRule.LEADING_ZERO, "day 5", DECISION, DECISION.with("ngày 05 tháng 01", "ngày 5 tháng 01"));
        add(FormalityRule.LEADING_ZERO, "month 1", DECISION, DECISION.with("ngày 05 tháng 01", "ngày 05 tháng 1"));
        add(FormalityRule.LEADING_ZERO, "month 06", LETTER, LETTER.with("tháng 6 năm", "tháng 06 năm"));
    }

    private void title() {
        add(FormalityRule.TYPE_NAME, "small letters", TABBED, TABBED.with("THÔNG BÁO", "Thông báo"));
        add(FormalityRule.TYPE_NAME, "not bold", DECISION, DECISION.withRun("QUYẾT ĐỊNH", BOLD, ""));
        add(FormalityRule.TYPE_NAME, "missing", TABBED, TABBED.with("THÔNG BÁO", ""));
        add(FormalityRule.SUBJECT, "not bold", TABBED, TABBED.withRun("Lịch trực", BOLD, ""));
        add(FormalityRule.SUBJECT, "at the left", TABBED, TABBED.withParagraph("Lịch trực", "\"center\"", "\"left\""));
        add(
                FormalityRule.SUBJECT,
                "missing",
                DECISION,
                DECISION.with("Về việc thành lập Tổ giúp việc chuyển đổi số ngành y tế", ""));
        add(
                FormalityRule.SUBJECT,
                "V/v missing",
                LETTER,
                LETTER.with("V/v chuẩn bị phòng, chống dịch bệnh mùa hè", ""));
        add(FormalityRule.SUBJECT, "V/v in bold", LETTER, LETTER.withRun("V/v", "<w:sz ", "<w:b/><w:sz "));
        add(FormalityRule.SUBJECT, "V/v in size 14", LETTER, LETTER.withRun("V/v", "\"24\"", "\"28\""));
        add(FormalityRule.LEGAL_BASIS, "not italic", DECISION, DECISION.withRun("Căn cứ Quyết định", ITALIC, ""));
        add(
                FormalityRule.LEGAL_BASIS,
                "ends with a comma",
                DECISION,
                DECISION.with("Sở Y tế tỉnh Bình An;", "Sở Y tế tỉnh Bình An,"));
        add(
                FormalityRule.LEGAL_BASIS,
                "the last with a semicolon",
                DECISION,
                DECISION.with("Chánh Văn phòng Sở.", "Chánh Văn phòng Sở;"));
    }

    private void body() {
        add(FormalityRule.BODY_SIZE, "size 12", LETTER, LETTER.withRun("1. Rà soát", "\"26\"", "\"24\""));
        add(
                FormalityRule.BODY_SIZE,
                "size 16",
                DECISION,
                DECISION.withRun("Các phòng chuyên môn bố trí", "\"28\"", "\"32\""));
        add(
                FormalityRule.BODY_ALIGNMENT,
                "at the left",
                LETTER,
                LETTER.withParagraph("1. Rà soát", "\"both\"", "\"left\""));
        add(
                FormalityRule.BODY_ALIGNMENT,
                "centred",
                DECISION,
                DECISION.withParagraph("Các phòng chuyên môn bố trí", "\"both\"", "\"center\""));
        add(
                FormalityRule.FIRST_LINE_INDENT,
                "none",
                LETTER,
                LETTER.withParagraph("1. Rà soát", "w:firstLine=\"720\"", ""));
        add(FormalityRule.FIRST_LINE_INDENT, "2 cm", LETTER, LETTER.withParagraph("1. Rà soát", "\"720\"", "\"1134\""));
        add(
                FormalityRule.PARAGRAPH_SPACING,
                "none",
                LETTER,
                LETTER.withParagraph("1. Rà soát", "w:after=\"120\"", "w:after=\"0\""));
        add(
                FormalityRule.LINE_SPACING,
                "double",
                LETTER,
                LETTER.withParagraph("1. Rà soát", "w:line=\"264\"", "w:line=\"480\""));
        add(
                FormalityRule.LINE_SPACING,
                "exactly 11 pt",
                LETTER,
                LETTER.withParagraph(
                        "1. Rà soát", "w:line=\"264\" w:lineRule=\"auto\"", "w:line=\"220\" w:lineRule=\"exact\""));
        add(FormalityRule.ENDING, "a full stop alone", LETTER, LETTER.with("thực hiện./.", "thực hiện."));
        add(FormalityRule.ENDING, "nothing", TABBED, TABBED.with("làm việc./.", "làm việc"));
        add(FormalityRule.CAPITALIZATION, "nhà nước", DECISION, DECISION.with("của Nhà nước", "của nhà nước"));
        add(FormalityRule.CAPITALIZATION, "nhân dân", DECISION, DECISION.with(" Nhân dân theo", " nhân dân theo"));
        add(FormalityRule.CAPITALIZATION, "Khoản", DECISION, DECISION.with("theo khoản 2", "theo Khoản 2"));
        add(FormalityRule.CAPITALIZATION, "điều", DECISION, DECISION.with("khoản 2 Điều 4", "khoản 2 điều 4"));
        add(
                FormalityRule.CITATION,
                "number alone",
                LETTER,
                LETTER.with(
                        "116/KH-UBND ngày 02/6/2026 của Ủy ban nhân dân tỉnh về phòng, chống dịch bệnh mùa hè",
                        "116/KH-UBND"));
        add(FormalityRule.CITATION, "without its day", LETTER, LETTER.with(" ngày 02/6/2026 của", " của"));
    }

    private void closing() {
        add(FormalityRule.RECIPIENTS_HEADING, "upright", LETTER, LETTER.withRun("Nơi nhận:", ITALIC, ""));
        add(FormalityRule.RECIPIENTS_HEADING, "size 14", TABBED, TABBED.withRun("Nơi nhận:", "\"24\"", "\"28\""));
        add(FormalityRule.RECIPIENTS_HEADING, "missing", LETTER, LETTER.with("Nơi nhận:", ""));
        add(FormalityRule.RECIPIENTS_LIST, "size 12", LETTER, LETTER.withRun("- Như trên;", "\"22\"", "\"24\""));
        add(
                FormalityRule.RECIPIENTS_LIST,
                "a comma for a semicolon",
                LETTER,
                LETTER.with("- Lãnh đạo Sở;", "- Lãnh đạo Sở,"));
        add(FormalityRule.ARCHIVE_LINE, "missing", LETTER, LETTER.with("- Lưu: VT, VP.", ""));
        add(FormalityRule.ARCHIVE_LINE, "semicolon", TABBED, TABBED.with("- Lưu: VT, VP.", "- Lưu: VT, VP;"));
        add(FormalityRule.ARCHIVE_LINE, "no colon", TABBED, TABBED.with("- Lưu: VT, VP.", "- Lưu VT, VP."));
        add(FormalityRule.SIGNER_CAPACITY, "small letters", LETTER, LETTER.with("GIÁM ĐỐC", "Giám đốc"));
        add(FormalityRule.SIGNER_CAPACITY, "K/T", DECISION, DECISION.with("KT. GIÁM ĐỐC", "K/T GIÁM ĐỐC"));
        add(FormalityRule.SIGNER_CAPACITY, "not bold", TABBED, TABBED.withRun("TL. GIÁM ĐỐC", BOLD, ""));
        add(FormalityRule.SIGNER_CAPACITY, "missing", LETTER, LETTER.with("GIÁM ĐỐC", ""));
        add(FormalityRule.SIGNER_NAME, "degree", LETTER, LETTER.with("Lê Thu Hà", "ThS. Lê Thu Hà"));
        add(FormalityRule.SIGNER_NAME, "capitals", DECISION, DECISION.with("Lê Thu Hà", "LÊ THU HÀ"));
        add(FormalityRule.SIGNER_NAME, "missing", TABBED, TABBED.with("Vũ Hoàng Nam", ""));
    }

    private void behindTheSignature() {
        add(FormalityRule.ANNEX_HEADING, "Arabic", DECISION, DECISION.with(">Phụ lục I<", ">Phụ lục 1<"));
        add(FormalityRule.ANNEX_HEADING, "capitals", DECISION, DECISION.with(">Phụ lục II<", ">PHỤ LỤC II<"));
        add(FormalityRule.ANNEX_HEADING, "size 12", DECISION, DECISION.withRun(">Phụ lục I<", "\"28\"", "\"24\""));
        add(
                FormalityRule.ANNEX_HEADING,
                "before the signature",
                LETTER,
                LETTER.with(
                        "thực hiện./.</w:t></w:r></w:p>",
                        "thực hiện./.</w:t></w:r></w:p><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\"/><w:b/><w:sz w:val=\"28\"/></w:rPr><w:t>Phụ lục</w:t></w:r></w:p>"));
        add(
                FormalityRule.SECRECY_MARK,
                "MẬT",
                LETTER,
                LETTER.with(
                        "<w:body>",
                        "<w:body><w:p><w:r><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\"/></w:rPr><w:t>MẬT</w:t></w:r></w:p>"));
    }

    private void add(FormalityRule rule, String how, SampleDocx clean, SampleDocx broken) {
        all.add(new Broken(rule, how, clean, broken));
    }
}
