package vn.vanban.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.vanban.shared.BusinessRuleViolation;

class DocxTextTest {

    @Test
    void readsParagraphsAndTableRows() {
        byte[] docx = OfficeFiles.docx()
                .part(
                        "word/document.xml",
                        OfficeFiles.document(
                                """
                        <w:p><w:r><w:t>Nhiệm vụ</w:t><w:tab/><w:t>chung</w:t></w:r></w:p>
                        <w:tbl><w:tr><w:tc><w:p><w:r><w:t>TT</w:t></w:r></w:p></w:tc>
                        <w:tc><w:p><w:r><w:t>Đơn vị</w:t></w:r></w:p><w:p><w:r><w:t>chủ trì</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
                        <w:sdt><w:sdtContent><w:p><w:r><w:t>Nơi nhận</w:t></w:r></w:p></w:sdtContent></w:sdt>"""))
                .bytes();

        assertThat(DocxText.of(docx)).isEqualTo("Nhiệm vụ chung\nTT\tĐơn vị chủ trì\nNơi nhận\n");
    }

    @Test
    void readsInsertedWordsAndLeavesDeletedOnes() {
        byte[] docx = OfficeFiles.docx()
                .part(
                        "word/document.xml",
                        OfficeFiles.document(
                                """
                        <w:p><w:r><w:t xml:space="preserve">Trước ngày </w:t></w:r><w:del w:id="1" w:author="a"><w:r>\
                        <w:delText>15</w:delText></w:r></w:del><w:ins w:id="2" w:author="a"><w:r><w:t>20</w:t></w:r></w:ins></w:p>"""))
                .bytes();

        assertThat(DocxText.of(docx)).isEqualTo("Trước ngày 20\n");
    }

    @Test
    void spreadsACellOverNoMoreColumnsThanWordHas() {
        byte[] docx = OfficeFiles.docx()
                .part(
                        "word/document.xml",
                        OfficeFiles.document(
                                """
                        <w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2000000000"/></w:tcPr><w:p><w:r><w:t>Phụ lục</w:t></w:r></w:p></w:tc>
                        <w:tc><w:tcPr><w:gridSpan/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>"""))
                .bytes();

        assertThat(DocxText.of(docx)).startsWith("Phụ lục").hasSizeLessThan(100);
    }

    @Test
    void refusesFileThatIsNoDocx() {
        assertThatThrownBy(() -> DocxText.of("xin chào".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("Không đọc được");
    }
}
