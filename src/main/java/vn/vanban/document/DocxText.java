package vn.vanban.document;

import jakarta.xml.bind.JAXBElement;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.docx4j.model.listnumbering.Emulator;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.Br;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.R;
import org.docx4j.wml.RunIns;
import org.docx4j.wml.SdtElement;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.TcPrInner.VMerge;
import org.docx4j.wml.Text;
import org.docx4j.wml.Tr;
import vn.vanban.shared.BusinessRuleViolation;

/**
 * The words of a DOCX for search and display: a line for each paragraph, with the number Word would print before it, and
 * a line for each table row, its cells parted by tabs.
 */
public final class DocxText {

    private final WordprocessingMLPackage word;
    private final StringBuilder text = new StringBuilder();

    private DocxText(WordprocessingMLPackage word) {
        this.word = word;
    }

    /** Expects a file that {@link UploadGate} has let in; refuses one that cannot be read. */
    public static String of(byte[] docx) {
        try {
            WordprocessingMLPackage word = WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
            DocxText reader = new DocxText(word);
            reader.lines(word.getMainDocumentPart().getContents().getBody().getContent());
            return reader.text.toString();
        } catch (Docx4JException e) {
            throw new BusinessRuleViolation(
                    "Không đọc được tệp Word. Hãy mở tệp bằng Word, lưu lại dạng .docx rồi thử lại.");
        }
    }

    private void lines(List<Object> content) {
        for (Object wrapped : content) {
            Object block = unwrap(wrapped);
            if (block instanceof P paragraph) {
                text.append(number(paragraph.getPPr()))
                        .append(words(paragraph.getContent()))
                        .append('\n');
            } else if (block instanceof Tbl table) {
                TableText rows = new TableText();
                rows(table.getContent(), rows);
                rows.rows().forEach(row -> text.append(TableText.line(row)).append('\n'));
            } else if (block instanceof SdtElement control) {
                lines(control.getSdtContent().getContent());
            }
        }
    }

    private void rows(List<Object> content, TableText table) {
        for (Object wrapped : content) {
            Object row = unwrap(wrapped);
            if (row instanceof Tr cells) {
                table.row();
                cells.getContent().stream()
                        .map(DocxText::unwrap)
                        .filter(Tc.class::isInstance)
                        .forEach(cell -> cell((Tc) cell, table));
            } else if (row instanceof SdtElement control) {
                rows(control.getSdtContent().getContent(), table);
            }
        }
    }

    private void cell(Tc cell, TableText table) {
        TcPr properties = cell.getTcPr();
        boolean spans = properties != null
                && properties.getGridSpan() != null
                && properties.getGridSpan().getVal() != null;
        VMerge merge = properties == null ? null : properties.getVMerge();
        DocxText inner = new DocxText(word);
        inner.lines(cell.getContent());
        table.cell(
                inner.text.toString(),
                spans ? properties.getGridSpan().getVal().intValue() : 1,
                merge != null && !"restart".equals(merge.getVal()));
    }

    private String number(PPr paragraph) {
        Emulator.ResultTriple label = Emulator.getNumber(word, paragraph);
        if (label == null) {
            return "";
        }
        return label.getBullet() != null ? "- " : label.getNumString() == null ? "" : label.getNumString() + " ";
    }

    private static String words(List<Object> content) {
        StringBuilder words = new StringBuilder();
        for (Object wrapped : content) {
            Object node = unwrap(wrapped);
            if (node instanceof Text part && !isInstructionOrDeleted(wrapped)) {
                words.append(part.getValue());
            } else if (node instanceof R.Tab) {
                words.append(' ');
            } else if (node instanceof Br) {
                words.append('\n');
            } else if (node instanceof SdtElement control) {
                words.append(words(control.getSdtContent().getContent()));
            } else if (node instanceof RunIns inserted) {
                words.append(words(inserted.getCustomXmlOrSmartTagOrSdt()));
            } else if (node instanceof ContentAccessor inner) {
                words.append(words(inner.getContent()));
            }
        }
        return words.toString();
    }

    private static boolean isInstructionOrDeleted(Object wrapped) {
        return wrapped instanceof JAXBElement<?> element
                && !element.getName().getLocalPart().equals("t");
    }

    private static Object unwrap(Object wrapped) {
        return wrapped instanceof JAXBElement<?> element ? element.getValue() : wrapped;
    }
}
