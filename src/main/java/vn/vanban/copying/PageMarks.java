package vn.vanban.copying;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/**
 * What one page bears, letters, pictures and lines, and how finely its pictures were scanned. Nothing is drawn: that would
 * unpack pictures, which nobody has measured (decision 33).
 */
final class PageMarks extends PDFTextStripper {

    private static final Set<String> POINTS = Set.of("m", "l", "c", "v", "y");
    private static final Set<String> PAINTING = Set.of("f", "F", "f*", "B", "B*", "b", "b*", "S", "s");
    private static final float INCH = 72;

    private final float leastDotsPerInch;
    private final float unit;
    private float lowest;
    private float lowestOfPath = Float.MAX_VALUE;
    private double scanned;

    private PageMarks(PDPage page, float leastDotsPerInch) {
        this.leastDotsPerInch = leastDotsPerInch;
        unit = page.getUserUnit();
        lowest = page.getCropBox().getUpperRightY();
    }

    static PageMarks of(PDDocument document, int number) throws IOException {
        return of(document, number, 0);
    }

    /** @param leastDotsPerInch coarser pictures do not count as scanned */
    static PageMarks of(PDDocument document, int number, float leastDotsPerInch) throws IOException {
        PDPage page = document.getPage(number - 1);
        PageMarks marks = new PageMarks(page, leastDotsPerInch);
        marks.setStartPage(number);
        marks.setEndPage(number);
        marks.getText(document);
        for (PDAnnotation note : page.getAnnotations()) {
            if (note.getRectangle() != null && note.getNormalAppearanceStream() != null && !note.isHidden()) {
                marks.reach(note.getRectangle().getLowerLeftY());
            }
        }
        return marks;
    }

    /** How far above the foot of the page its last mark ends, in points. */
    float lowest() {
        return lowest;
    }

    /** How much of the page is a picture that is fine enough, in square points. */
    double scanned() {
        return scanned;
    }

    private void reach(float y) {
        lowest = Math.min(lowest, y);
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        if (!glyph.getUnicode().isBlank()) {
            reach(glyph.getTextMatrix().getTranslateY());
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        String name = operator.getName();
        if (name.equals("Do") && isPicture(operands)) {
            picture(getResources()
                    .getCOSObject()
                    .getCOSDictionary(COSName.XOBJECT)
                    .getCOSDictionary((COSName) operands.get(0)));
        } else if (name.equals("BI")) {
            picture(operator.getImageParameters());
        } else if (name.equals("sh")) {
            reach(0);
        } else if (POINTS.contains(name)) {
            for (int i = 0; i + 1 < operands.size(); i += 2) {
                point(number(operands, i), number(operands, i + 1));
            }
        } else if (name.equals("re") && operands.size() == 4) {
            point(number(operands, 0), number(operands, 1));
            point(number(operands, 0), number(operands, 1) + number(operands, 3));
        } else if (PAINTING.contains(name)) {
            reach(lowestOfPath);
            lowestOfPath = Float.MAX_VALUE;
        } else if (name.equals("n")) {
            lowestOfPath = Float.MAX_VALUE;
        }
        super.processOperator(operator, operands);
    }

    private boolean isPicture(List<COSBase> operands) {
        return !operands.isEmpty()
                && operands.get(0) instanceof COSName drawn
                && getResources().isImageXObject(drawn);
    }

    private static float number(List<COSBase> operands, int place) {
        return operands.get(place) instanceof COSNumber number ? number.floatValue() : 0;
    }

    private void point(float x, float y) {
        lowestOfPath = Math.min(lowestOfPath, matrix().transformPoint(x, y).y);
    }

    /** It fills the unit square, wherever that has been moved. */
    private void picture(COSDictionary picture) {
        for (int corner = 0; corner < 4; corner++) {
            reach(matrix().transformPoint(corner % 2, corner / 2).y);
        }
        float width = Math.abs(matrix().getScalingFactorX()) * unit;
        float height = Math.abs(matrix().getScalingFactorY()) * unit;
        int dots = picture.getInt(COSName.WIDTH, COSName.W, 0);
        if (dots * INCH >= leastDotsPerInch * width) {
            scanned += (double) width * height;
        }
    }

    private Matrix matrix() {
        return getGraphicsState().getCurrentTransformationMatrix();
    }
}
