package vn.vanban.document;

import java.math.BigInteger;
import java.util.stream.Stream;
import org.docx4j.TraversalUtil;
import org.docx4j.finders.ClassFinder;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.P;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.PPrBase.Spacing;
import org.docx4j.wml.STLineSpacingRule;
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;

/**
 * docx4j writes an exact line height of 18 pt as "150%", the same as one and a half automatic lines. So exact and least
 * heights are marked before the conversion, and read back from the percentage after it.
 */
final class ExactLineSpacing {

    private static final int EXACT = 10_000;
    private static final int LEAST = 1_000_000;
    // docx4j's percentage is that of 240 twips; ten percent for each twip keep a height exact.
    private static final int TWIPS_PER_TENTH = 24;
    private static final double TWIPS_PER_LINE = 240;
    // What one automatic line takes, in font sizes: ascent, descent and line gap of Tinos.
    private static final double AUTOMATIC_LINE = 1.149;

    private ExactLineSpacing() {}

    static void mark(WordprocessingMLPackage word) {
        word.getParts().getParts().values().forEach(part -> {
            if (part instanceof ContentAccessor content) {
                ClassFinder paragraphs = new ClassFinder(P.class);
                new TraversalUtil(content.getContent(), paragraphs);
                paragraphs.results.forEach(paragraph -> mark(((P) paragraph).getPPr()));
            } else if (part instanceof StyleDefinitionsPart styles) {
                mark(styles.getJaxbElement());
            }
        });
    }

    private static void mark(Styles styles) {
        styles.getStyle().stream().map(Style::getPPr).forEach(ExactLineSpacing::mark);
        Stream.ofNullable(styles.getDocDefaults())
                .flatMap(defaults -> Stream.ofNullable(defaults.getPPrDefault()))
                .forEach(paragraph -> mark(paragraph.getPPr()));
    }

    private static void mark(PPrBase paragraph) {
        Spacing spacing = paragraph == null ? null : paragraph.getSpacing();
        if (spacing == null || spacing.getLine() == null || spacing.getLineRule() == null) {
            return;
        }
        if (spacing.getLineRule() != STLineSpacingRule.AUTO) {
            int mark = spacing.getLineRule() == STLineSpacingRule.EXACT ? EXACT : LEAST;
            double twips = mark / 100.0 * TWIPS_PER_LINE + spacing.getLine().intValue() * TWIPS_PER_TENTH;
            spacing.setLine(BigInteger.valueOf((long) twips));
        }
    }

    /** The line height in points that docx4j's percentage stands for, in text of {@code fontSize} points. */
    static double points(double percentage, double fontSize) {
        double automatic = AUTOMATIC_LINE * fontSize;
        if (percentage >= LEAST) {
            return Math.max(automatic, (percentage - LEAST) / 10 / 20);
        }
        return percentage >= EXACT ? (percentage - EXACT) / 10 / 20 : percentage / 100 * automatic;
    }
}
