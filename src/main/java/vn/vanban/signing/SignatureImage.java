package vn.vanban.signing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Draws a blue handwriting out of a name's letters, for demo keys; offices upload a picture of the real one. */
final class SignatureImage {

    private static final Color INK = new Color(20, 60, 170);
    private static final int WIDTH = 640;
    private static final int HEIGHT = 300;
    private static final int BASELINE = 190;
    private static final int MOST_LETTERS = 11;

    private SignatureImage() {}

    /** The same name always gives the same transparent PNG. */
    static byte[] draw(String name) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(INK);
        graphics.setStroke(new BasicStroke(6.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.transform(new AffineTransform(1, 0, -0.25, 1, 45, 0));
        graphics.draw(stroke(name));
        graphics.dispose();
        return png(image, INK);
    }

    private static Path2D stroke(String name) {
        var hand = new Random(name.hashCode());
        var letters = name.codePoints()
                .filter(Character::isLetter)
                .limit(MOST_LETTERS)
                .toArray();
        double step = (WIDTH - 160.0) / letters.length;
        var path = new Path2D.Double();
        double x = 60;
        path.moveTo(x, BASELINE);
        for (int letter : letters) {
            boolean tall = Character.isUpperCase(letter);
            double height = tall ? 120 + hand.nextInt(40) : 20 + letter % 7 * 7;
            double loop = tall ? 1.5 : 0.9 + hand.nextDouble() * 0.5;
            double dip = BASELINE + hand.nextInt(18);
            path.curveTo(
                    x + step * 0.2,
                    dip - height,
                    x + step * loop,
                    dip - height * 1.1,
                    x + step * 0.5,
                    dip - height * 0.2);
            path.curveTo(x + step * 0.3, dip + 12, x + step * 0.8, dip + 8, x + step, BASELINE - hand.nextInt(12));
            x += step;
        }
        path.curveTo(x + 70, BASELINE - 70, x - 60, BASELINE + 80, WIDTH * 0.3, BASELINE + 62);
        path.curveTo(WIDTH * 0.15, BASELINE + 55, WIDTH * 0.5, BASELINE + 20, WIDTH * 0.85, BASELINE + 48);
        return path;
    }

    /** With a palette of the ink's shades, which the signed file takes over as it is instead of packing it anew. */
    static byte[] png(BufferedImage drawn, Color ink) {
        var shades = new int[256];
        for (int alpha = 0; alpha < shades.length; alpha++) {
            shades[alpha] = alpha << 24 | ink.getRGB() & 0xFFFFFF;
        }
        var palette = new IndexColorModel(8, shades.length, shades, 0, true, -1, DataBuffer.TYPE_BYTE);
        var image = new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, palette);
        image.getRaster().setPixels(0, 0, drawn.getWidth(), drawn.getHeight(), alphas(drawn));
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static int[] alphas(BufferedImage image) {
        return image.getAlphaRaster().getPixels(0, 0, image.getWidth(), image.getHeight(), (int[]) null);
    }
}
