package vn.vanban.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import vn.vanban.shared.Hash;

/** Writes an object of a PDF in one canonical way, so that two revisions of it can be compared; references stay references. */
final class CosText {

    private CosText() {}

    static String of(COSBase value) {
        var text = new StringBuilder();
        write(value, text);
        return text.toString();
    }

    private static void write(COSBase value, StringBuilder text) {
        if (value instanceof COSObject reference) {
            text.append(reference.getKey()).append(' ');
        } else if (value instanceof COSDictionary dictionary) {
            var sorted = new TreeMap<String, COSBase>();
            dictionary.forEach((name, child) -> sorted.put(name.getName(), child));
            text.append("<<");
            sorted.forEach((name, child) -> {
                text.append('/').append(name).append(' ');
                write(child, text);
            });
            text.append(">>");
            if (dictionary instanceof COSStream stream) {
                text.append(hash(stream));
            }
        } else if (value instanceof COSArray array) {
            text.append('[');
            array.forEach(child -> write(child, text));
            text.append(']');
        } else if (value instanceof COSString string) {
            text.append('<').append(string.toHexString()).append('>');
        } else {
            text.append(value).append(' ');
        }
    }

    private static Hash hash(COSStream stream) {
        try (var raw = stream.createRawInputStream()) {
            return Hash.of(raw.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
