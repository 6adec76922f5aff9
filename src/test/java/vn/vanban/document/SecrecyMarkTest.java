package vn.vanban.document;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanban.rendition.PdfRenderer;
import vn.vanban.shared.BusinessRuleViolation;

class SecrecyMarkTest {

    @ParameterizedTest
    @ValueSource(strings = {"MẬT", "TỐI MẬT", "TUYỆT MẬT", " (MẬT) ", "ĐỘ MẬT: TỐI MẬT", "TỐI  MẬT."})
    void refusesTheMarkAloneOnALine(String mark) throws Exception {
        byte[] docx = docx("SỞ Y TẾ", mark, "BÁO CÁO");

        assertThatThrownBy(() -> SecrecyMark.refuse(FileKind.DOCX, docx))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("dấu độ mật");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BẢO VỆ BÍ MẬT NHÀ NƯỚC",
                "Giữ bí mật thông tin người bệnh.",
                "Mật ong và thuốc",
                "DANH SÁCH TÀI LIỆU MẬT ĐÃ GIẢI"
            })
    void letsTheWordStandInASentence(String words) throws Exception {
        byte[] docx = docx("SỞ Y TẾ", words);

        assertThatCode(() -> SecrecyMark.refuse(FileKind.DOCX, docx)).doesNotThrowAnyException();
    }

    @Test
    void findsTheMarkInACellBelowTheNumber() {
        byte[] docx = OfficeFiles.docx()
                .part(
                        "word/document.xml",
                        OfficeFiles.document(
                                """
                                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Số: 12/BC-SYT</w:t></w:r></w:p>\
                                <w:p><w:r><w:t>M</w:t></w:r><w:r><w:t>ẬT</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"""))
                .bytes();

        assertThatThrownBy(() -> SecrecyMark.refuse(FileKind.DOCX, docx)).hasMessageContaining("“MẬT”");
    }

    @Test
    void findsTheMarkOnTheFirstPageOfAPdf() throws Exception {
        PdfRenderer renderer = PdfRenderer.embedded();
        byte[] marked = renderer.render(docx("SỞ Y TẾ", "TUYỆT MẬT", "BÁO CÁO"));
        byte[] plain = renderer.render(docx("SỞ Y TẾ", "BÁO CÁO", "Công tác bảo vệ bí mật nhà nước."));

        assertThatThrownBy(() -> SecrecyMark.refuse(FileKind.PDF, marked)).hasMessageContaining("“TUYỆT MẬT”");
        assertThatCode(() -> SecrecyMark.refuse(FileKind.PDF, plain)).doesNotThrowAnyException();
    }

    private static byte[] docx(String... paragraphs) throws Exception {
        WordprocessingMLPackage word = WordprocessingMLPackage.createPackage();
        for (String paragraph : paragraphs) {
            word.getMainDocumentPart().addParagraphOfText(paragraph);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        word.save(out);
        return out.toByteArray();
    }
}
