package vn.vanban.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What a forger does to a signed file: appended updates, bytes changed in place, ranges moved. */
final class Tampering {

    private static final Pattern RANGE = Pattern.compile("/ByteRange ?\\[ ?0 (\\d+) (\\d+) (\\d+) *\\]");

    private Tampering() {}

    interface Edit {
        void on(PDDocument document, Set<COSDictionary> changed) throws IOException;
    }

    /** Appends an update that leaves every byte before it as it was. */
    static byte[] update(byte[] pdf, Edit edit) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var changed = new HashSet<COSDictionary>();
            edit.on(document, changed);
            changed.forEach(object -> object.setNeedToBeUpdated(true));
            var out = new ByteArrayOutputStream();
            document.saveIncremental(out, changed);
            return out.toByteArray();
        }
    }

    static byte[] rewrite(byte[] pdf, Edit edit) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            edit.on(document, new HashSet<>());
            var out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    static byte[] box(byte[] pdf) throws IOException {
        return paint(pdf, "0 g 100 400 200 60 re f");
    }

    /** Adds a content stream to the first page. */
    static byte[] paint(byte[] pdf, String operators) throws IOException {
        return update(pdf, (document, changed) -> {
            var page = document.getPage(0).getCOSObject();
            var contents = new COSArray();
            if (page.getDictionaryObject(COSName.CONTENTS) instanceof COSArray old) {
                contents.addAll(old);
            } else {
                contents.add(page.getItem(COSName.CONTENTS));
            }
            contents.add(stream(document, operators));
            page.setItem(COSName.CONTENTS, contents);
            changed.add(page);
        });
    }

    static COSStream stream(PDDocument document, String content) throws IOException {
        var stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    static byte[] value(byte[] pdf, String field, String value) throws IOException {
        return update(pdf, (document, changed) -> {
            var dictionary = document.getDocumentCatalog()
                    .getAcroForm(null)
                    .getField(field)
                    .getCOSObject();
            dictionary.setString(COSName.V, value);
            changed.add(dictionary);
        });
    }

    /** Lets the first page end with a reference to an object that the file's table does not know. */
    static byte[] withGap(byte[] pdf) throws IOException {
        var marked = rewrite(pdf, (document, changed) -> {
            var page = document.getPage(0).getCOSObject();
            page.setItem(
                    COSName.CONTENTS, new COSArray(List.of(page.getItem(COSName.CONTENTS), stream(document, "%"))));
        });
        try (var document = Loader.loadPDF(marked)) {
            var offset = document.getDocument().getXrefTable().get(gap(document));
            return replace(marked, "%010d 00000 n".formatted(offset), "0000000000 65535 f");
        }
    }

    static byte[] fillGap(byte[] pdf, String operators) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var body = "<</Length %d>>\nstream\n%s\nendstream".formatted(operators.length(), operators);
            return append(pdf, gap(document).getNumber(), body);
        }
    }

    private static COSObjectKey gap(PDDocument document) {
        var contents = document.getPage(0).getCOSObject().getCOSArray(COSName.CONTENTS);
        return contents.get(1).getKey();
    }

    /** Appends one object and a classic table for it by hand, which no library would write. */
    static byte[] append(byte[] pdf, long object, String body) throws IOException {
        return section(pdf, object + " 0 obj\n" + body + "\nendobj\n", (offset, text) -> "%d 1\n%010d 00000 n \n"
                .formatted(object, offset));
    }

    /** Appends a table that declares an object deleted. */
    static byte[] free(byte[] pdf, COSObjectKey object) throws IOException {
        return section(pdf, "", (offset, text) -> "%d 1\n0000000000 00001 f \n".formatted(object.getNumber()));
    }

    /** The same in a packed table (PDF 1.5), where nothing of it can be read in the file. */
    static byte[] freePacked(byte[] pdf, COSObjectKey object) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var trailer = document.getDocument().getTrailer();
            var root = ((COSObject) trailer.getItem(COSName.ROOT)).getKey().getNumber();
            var out = new ByteArrayOutputStream();
            out.write(pdf);
            out.write('\n');
            int start = out.size();
            // The table itself is an object, at its own place; the other entry deletes.
            byte[] entries = {
                0, 0, 0, 0, 0, 1, 1, (byte) (start >> 24), (byte) (start >> 16), (byte) (start >> 8), (byte) start, 0
            };
            out.write(ascii(String.format(
                    Locale.ROOT,
                    "9999 0 obj\n"
                            + "<</Type /XRef /W [1 4 1] /Index [%d 1 9999 1] /Size 10000 /Root %d 0 R /Prev %d /Length"
                            + " %d>>\n"
                            + "stream\n",
                    object.getNumber(),
                    root,
                    document.getDocument().getStartXref(),
                    entries.length)));
            out.write(entries);
            out.write(ascii("\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n".formatted(start)));
            return out.toByteArray();
        }
    }

    private interface Table {
        String of(int offset, String text);
    }

    private static byte[] section(byte[] pdf, String objects, Table table) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var trailer = document.getDocument().getTrailer();
            var root = ((COSObject) trailer.getItem(COSName.ROOT)).getKey().getNumber();
            var out = new ByteArrayOutputStream();
            out.write(pdf);
            out.write(ascii("\n" + objects));
            int start = out.size();
            out.write(ascii("xref\n" + table.of(pdf.length + 1, objects)
                    + String.format(
                            Locale.ROOT,
                            "trailer\n<</Size 10000 /Root %d 0 R /Prev %d>>\nstartxref\n%d\n%%%%EOF\n",
                            root,
                            document.getDocument().getStartXref(),
                            start)));
            return out.toByteArray();
        }
    }

    /** The start of the last signature's value, its end, and the length after it. */
    static int[] lastRange(byte[] pdf) {
        var matcher = RANGE.matcher(text(pdf));
        int[] last = null;
        while (matcher.find()) {
            last = new int[] {
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)),
                matcher.start(),
                matcher.end()
            };
        }
        return last;
    }

    static byte[] withRange(byte[] pdf, String numbers) {
        int[] range = lastRange(pdf);
        var changed = pdf.clone();
        Arrays.fill(changed, range[3], range[4], (byte) ' ');
        var text = ascii("/ByteRange [" + numbers + "]");
        System.arraycopy(text, 0, changed, range[3], Math.min(text.length, range[4] - range[3]));
        return changed;
    }

    static byte[] replace(byte[] pdf, String old, String now) {
        return text(pdf).replace(old, now).getBytes(StandardCharsets.ISO_8859_1);
    }

    static String text(byte[] pdf) {
        return new String(pdf, StandardCharsets.ISO_8859_1);
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
