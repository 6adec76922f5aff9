package vn.vanban;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** What a scanner gives: A4 pages, each a picture in colour and nothing else. */
public final class ScannedPaper {

    private ScannedPaper() {}

    public static byte[] of(int pages, int dotsPerInch) {
        try (PDDocument scan = new PDDocument()) {
            for (int number = 1; number <= pages; number++) {
                PDPage page = new PDPage(PDRectangle.A4);
                scan.addPage(page);
                try (var pen = new PDPageContentStream(scan, page)) {
                    pen.drawImage(
                            JPEGFactory.createFromImage(scan, picture(number, dotsPerInch), 0.5f),
                            0,
                            0,
                            PDRectangle.A4.getWidth(),
                            PDRectangle.A4.getHeight());
                }
            }
            var out = new ByteArrayOutputStream();
            scan.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage picture(int number, int dotsPerInch) {
        var picture = new BufferedImage(
                Math.round(PDRectangle.A4.getWidth() * dotsPerInch / 72),
                Math.round(PDRectangle.A4.getHeight() * dotsPerInch / 72),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(250, 248, 240));
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, dotsPerInch / 5));
        pen.drawString("CÔNG VĂN GỬI ĐẾN, TRANG " + number, dotsPerInch, dotsPerInch * 2);
        pen.setColor(Color.RED);
        pen.drawOval(dotsPerInch * 5, dotsPerInch * 4, dotsPerInch, dotsPerInch);
        pen.dispose();
        return picture;
    }
}
