package vn.vanban.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.docx4j.TraversalUtil;
import org.docx4j.XmlUtils;
import org.docx4j.finders.ClassFinder;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.Style;
import org.docx4j.wml.Text;

/** Writes out what Word only prints in capitals ("All caps"), which docx4j does not carry over. */
final class PrintedCapitals {

    private final Map<String, Style> styles = new HashMap<>();

    private PrintedCapitals(StyleDefinitionsPart part) {
        if (part != null) {
            part.getJaxbElement().getStyle().forEach(style -> styles.put(style.getStyleId(), style));
        }
    }

    static void writeOut(WordprocessingMLPackage word) {
        PrintedCapitals capitals =
                new PrintedCapitals(word.getMainDocumentPart().getStyleDefinitionsPart());
        ClassFinder paragraphs = new ClassFinder(P.class);
        new TraversalUtil(word.getMainDocumentPart().getContent(), paragraphs);
        paragraphs.results.forEach(paragraph -> capitals.writeOut((P) paragraph));
    }

    private void writeOut(P paragraph) {
        boolean styled = paragraph.getPPr() != null
                && paragraph.getPPr().getPStyle() != null
                && isCapitals(paragraph.getPPr().getPStyle().getVal());
        ClassFinder runs = new ClassFinder(R.class);
        new TraversalUtil(paragraph.getContent(), runs);
        for (Object run : runs.results) {
            RPr properties = ((R) run).getRPr();
            BooleanDefaultTrue own = properties == null ? null : properties.getCaps();
            if (own == null ? styled : own.isVal()) {
                ((R) run)
                        .getContent().stream()
                                .map(XmlUtils::unwrap)
                                .filter(Text.class::isInstance)
                                .map(Text.class::cast)
                                .forEach(text -> text.setValue(text.getValue().toUpperCase(Locale.ROOT)));
            }
        }
    }

    private boolean isCapitals(String styleId) {
        Style style = styles.get(styleId);
        if (style == null) {
            return false;
        }
        BooleanDefaultTrue own = style.getRPr() == null ? null : style.getRPr().getCaps();
        if (own != null) {
            return own.isVal();
        }
        return style.getBasedOn() != null && isCapitals(style.getBasedOn().getVal());
    }
}
