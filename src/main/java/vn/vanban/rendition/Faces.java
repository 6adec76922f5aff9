package vn.vanban.rendition;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The faces this program brings along, of the same widths as Times New Roman, Arial and Courier New but of free licence.
 * Nghị định 30/2020 knows the first alone; a rendition must not depend on what a machine happens to have. Not for two
 * threads at a time: the files are read while pages are set.
 */
final class Faces {

    private enum Family {
        SERIF("Tinos/Tinos"),
        SANS("Arimo/static/Arimo"),
        MONOSPACED("Cousine/Cousine");

        private final String file;

        Family(String file) {
            this.file = file;
        }
    }

    private static final Pattern SANS =
            Pattern.compile("arial|helvetica|calibri|tahoma|verdana|segoe|roboto|open ?sans|aptos|sans");
    private static final Pattern MONOSPACED = Pattern.compile("courier|consolas|mono");

    private final Map<Family, Face[]> loaded = new EnumMap<>(Family.class);

    /** The face that comes nearest to the font a file names. */
    Face of(String fontName, boolean bold, boolean italic) {
        String name = fontName.toLowerCase(Locale.ROOT);
        Family family = MONOSPACED.matcher(name).find()
                ? Family.MONOSPACED
                : SANS.matcher(name).find() ? Family.SANS : Family.SERIF;
        Face[] faces = loaded.computeIfAbsent(family, first -> new Face[4]);
        int index = (bold ? 1 : 0) + (italic ? 2 : 0);
        if (faces[index] == null) {
            faces[index] = load("/fonts/" + family.file + "-"
                    + (italic ? bold ? "BoldItalic" : "Italic" : bold ? "Bold" : "Regular") + ".ttf");
        }
        return faces[index];
    }

    private static Face load(String resource) {
        try (InputStream file = Faces.class.getResourceAsStream(resource)) {
            return new Face(new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(file)));
        } catch (IOException e) {
            throw new IllegalStateException("A bundled face is missing: " + resource, e);
        }
    }
}
