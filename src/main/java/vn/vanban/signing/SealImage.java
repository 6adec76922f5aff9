package vn.vanban.signing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;

/** Draws a round red seal with the organization's name, for demo keys; offices upload a picture of the real one. */
final class SealImage {

    private static final Color INK = new Color(214, 24, 31);
    /** 36 mm at 400 dots per inch; every sealed file carries the picture. */
    private static final int SIZE = 567;

    private static final double MIDDLE = SIZE / 2.0;
    private static final double TEXT_RADIUS = 202;
    /** The name leaves the lowest sixth of the ring free. */
    private static final double WIDEST_ARC = Math.toRadians(300);

    private SealImage() {}

    /** The same name always gives the same transparent PNG. */
    static byte[] draw(String organization) {
        var image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(INK);
        ring(graphics, 274, 11);
        ring(graphics, 258, 3.5f);
        ring(graphics, 180, 3.5f);
        graphics.fill(star(102));
        write(graphics, organization.toUpperCase(Locale.forLanguageTag("vi")));
        graphics.dispose();
        return SignatureImage.png(image, INK);
    }

    private static void ring(Graphics2D graphics, double radius, float thickness) {
        graphics.setStroke(new BasicStroke(thickness));
        graphics.draw(new Ellipse2D.Double(MIDDLE - radius, MIDDLE - radius, 2 * radius, 2 * radius));
    }

    private static Path2D star(double radius) {
        var path = new Path2D.Double();
        for (int i = 0; i < 10; i++) {
            double angle = Math.PI * i / 5;
            // 0.382 makes the edges of a five-pointed star run straight through.
            double reach = i % 2 == 0 ? radius : radius * 0.382;
            double x = MIDDLE + reach * Math.sin(angle);
            double y = MIDDLE - reach * Math.cos(angle);
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        return path;
    }

    private static void write(Graphics2D graphics, String name) {
        var font = typeface().deriveFont(56f);
        double arc = width(graphics, font, name) / TEXT_RADIUS;
        if (arc > WIDEST_ARC) {
            font = font.deriveFont((float) (font.getSize2D() * WIDEST_ARC / arc));
            arc = WIDEST_ARC;
        }
        graphics.setFont(font);
        double angle = -arc / 2;
        for (int i = 0; i < name.length(); i++) {
            var letter = name.substring(i, i + 1);
            double width = width(graphics, font, letter);
            angle += width / 2 / TEXT_RADIUS;
            var turned = (Graphics2D) graphics.create();
            turned.rotate(angle, MIDDLE, MIDDLE);
            turned.drawString(letter, (float) (MIDDLE - width / 2), (float) (MIDDLE - TEXT_RADIUS));
            turned.dispose();
            angle += width / 2 / TEXT_RADIUS;
        }
    }

    private static double width(Graphics2D graphics, Font font, String text) {
        return font.getStringBounds(text, graphics.getFontRenderContext()).getWidth();
    }

    private static Font typeface() {
        try (var bytes = SealImage.class.getResourceAsStream("/fonts/Tinos/Tinos-Bold.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, bytes);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("The bundled typeface is unreadable", e);
        }
    }
}
