package vn.vanban.signing;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Words of a signature: upright, 10 point, black, in the document's typeface; the file carries the letters it uses. */
final class LineText {

    static final float SIZE = 10;
    static final float HEIGHT = 14;

    private static final byte[] TYPEFACE = typeface();
    private static final Font FONT = font();

    private LineText() {}

    /** In points. */
    static float widthOf(String words) {
        return (float) FONT.getStringBounds(words, new FontRenderContext(null, true, true))
                        .getWidth()
                + 1;
    }

    static SignatureImageTextParameters parameters(String words) {
        var font = new DSSFileFont(new InMemoryDocument(TYPEFACE, "Tinos-Regular.ttf"), SIZE);
        font.setEmbedFontSubset(true);
        var text = new SignatureImageTextParameters();
        text.setFont(font);
        text.setText(words);
        text.setTextColor(Color.BLACK);
        text.setBackgroundColor(null);
        text.setPadding(0);
        return text;
    }

    private static byte[] typeface() {
        try (var file = LineText.class.getResourceAsStream("/fonts/Tinos/Tinos-Regular.ttf")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("The bundled typeface is unreadable", e);
        }
    }

    private static Font font() {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(TYPEFACE))
                    .deriveFont(SIZE);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("The bundled typeface is unreadable", e);
        }
    }
}
