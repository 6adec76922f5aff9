package vn.vanban.rendition;

import java.io.IOException;
import java.util.Arrays;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** One typeface with its measures, in ems. */
final class Face {

    private static final int UNKNOWN = -1;

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final float em;
    private final int[] glyphOf = new int[0x3000];
    private final float[] widthOf = new float[0x3000];
    final double ascent;
    final double descent;
    final double leading;

    Face(TrueTypeFont font) throws IOException {
        this.font = font;
        glyphs = font.getUnicodeCmapLookup();
        em = font.getUnitsPerEm();
        ascent = font.getHorizontalHeader().getAscender() / em;
        descent = -font.getHorizontalHeader().getDescender() / em;
        leading = font.getHorizontalHeader().getLineGap() / em;
        Arrays.fill(glyphOf, UNKNOWN);
    }

    TrueTypeFont font() {
        return font;
    }

    /** Zero where the face has no such character. */
    int glyph(int character) {
        if (character >= glyphOf.length) {
            return glyphs.getGlyphId(character);
        }
        if (glyphOf[character] == UNKNOWN) {
            glyphOf[character] = glyphs.getGlyphId(character);
        }
        return glyphOf[character];
    }

    double width(int character) {
        try {
            if (character >= widthOf.length) {
                return font.getAdvanceWidth(glyph(character)) / em;
            }
            if (widthOf[character] == 0) {
                widthOf[character] = font.getAdvanceWidth(glyph(character)) / em;
            }
            return widthOf[character];
        } catch (IOException e) {
            throw new IllegalStateException("A bundled face cannot be read", e);
        }
    }
}
