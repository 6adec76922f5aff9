package vn.vanban;

import jakarta.xml.bind.JAXBElement;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.TcPrInner;

/** A plan as Word writes it, with one table of tasks in its annex. */
final class WordTables {

    private static final ObjectFactory WORD = Context.getWmlObjectFactory();

    /** A cell: its paragraphs parted by line breaks, over so many columns, merged downwards or not. */
    record Box(String text, int columns, String merge) {}

    private WordTables() {}

    static Box wide(String text, int columns) {
        return new Box(text, columns, null);
    }

    static Box top(String text) {
        return new Box(text, 1, "restart");
    }

    /** Merged with the cell above. */
    static Box below() {
        return new Box("", 1, "continue");
    }

    /** Cells are texts or boxes. */
    static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }

    @SafeVarargs
    static byte[] plan(List<Object>... rows) {
        try {
            var word = WordprocessingMLPackage.createPackage();
            var main = word.getMainDocumentPart();
            for (var line : List.of("KẾ HOẠCH", "Triển khai công tác năm 2027", "Nơi nhận:", "- Lưu: VT.", "PHỤ LỤC")) {
                main.addParagraphOfText(line);
            }
            var table = WORD.createTbl();
            for (var cells : rows) {
                var row = WORD.createTr();
                cells.forEach(cell -> row.getContent().add(cell(cell instanceof Box box ? box : wide("" + cell, 1))));
                table.getContent().add(row);
            }
            main.addObject(table);
            var out = new ByteArrayOutputStream();
            word.save(out);
            return out.toByteArray();
        } catch (Docx4JException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JAXBElement<?> cell(Box box) {
        var cell = WORD.createTc();
        var properties = WORD.createTcPr();
        var span = new TcPrInner.GridSpan();
        span.setVal(BigInteger.valueOf(box.columns()));
        properties.setGridSpan(span);
        if (box.merge() != null) {
            var merge = new TcPrInner.VMerge();
            merge.setVal(box.merge());
            properties.setVMerge(merge);
        }
        cell.setTcPr(properties);
        for (var line : box.text().split("\n")) {
            var text = WORD.createText();
            text.setValue(line);
            var run = WORD.createR();
            run.getContent().add(text);
            var paragraph = WORD.createP();
            paragraph.getContent().add(run);
            cell.getContent().add(paragraph);
        }
        return WORD.createTrTc(cell);
    }
}
