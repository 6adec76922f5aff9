package vn.vanban.signing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Objects that an appended update declares deleted. PDFBox passes over such an entry and goes on showing the object;
 * other readers show nothing in its place.
 */
final class FreedObjects {

    private static final Pattern TABLE_ENTRY = Pattern.compile("(?<!\\d)(?!0{10} 65535)\\d{10} \\d{5} f\\b");
    private static final Pattern START = Pattern.compile("startxref\\s+(\\d+)\\s+%%EOF\\s*$");
    private static final Pattern NUMBERS = Pattern.compile("\\d+");

    private final byte[] pdf;
    private final String text;

    private FreedObjects(byte[] pdf) {
        this.pdf = pdf;
        this.text = new String(pdf, StandardCharsets.ISO_8859_1);
    }

    /**
     * Whether anything was deleted after the first {@code from} bytes.
     *
     * @throws IOException the tables cannot be read
     */
    static boolean in(byte[] pdf, int from) throws IOException {
        var file = new FreedObjects(pdf);
        return TABLE_ENTRY.matcher(file.text).region(from, pdf.length).find() || file.streamsFree(from);
    }

    private boolean streamsFree(int from) throws IOException {
        var start = START.matcher(text);
        if (!start.find()) {
            throw new IOException("no end");
        }
        long at = Long.parseLong(start.group(1));
        while (at >= from) {
            if (at >= pdf.length) {
                throw new IOException("a table beyond the end");
            }
            boolean table = text.startsWith("xref", (int) at);
            var dictionary = between((int) at, table ? "trailer" : " obj", table ? "startxref" : "stream");
            if (!table && frees(dictionary, text.indexOf("stream", (int) at) + "stream".length())) {
                return true;
            }
            long hybrid = number(dictionary, "XRefStm", -1);
            if (hybrid >= from
                    && frees(
                            between((int) hybrid, " obj", "stream"),
                            text.indexOf("stream", (int) hybrid) + "stream".length())) {
                return true;
            }
            long previous = number(dictionary, "Prev", -1);
            if (previous >= at) {
                throw new IOException("tables in a circle");
            }
            at = previous;
        }
        return false;
    }

    private String between(int at, String from, String to) throws IOException {
        int begin = text.indexOf(from, at);
        int end = begin < 0 ? -1 : text.indexOf(to, begin);
        if (end < 0) {
            throw new IOException("a table without an end");
        }
        return text.substring(begin, end);
    }

    /** Whether an entry of type 0 stands in this table for any object but the first, which is always free. */
    private boolean frees(String dictionary, int streamAt) throws IOException {
        int[] widths = numbers(dictionary, "W");
        int[] index = numbers(dictionary, "Index");
        if (index.length == 0) {
            index = new int[] {0, (int) number(dictionary, "Size", 0)};
        }
        int length = (int) number(dictionary, "Length", -1);
        int begin = text.charAt(streamAt) == '\r' ? streamAt + 2 : streamAt + 1;
        if (widths.length != 3 || length < 0 || begin + length > pdf.length) {
            throw new IOException("a table that cannot be read");
        }
        var entries = decoded(dictionary, Arrays.copyOfRange(pdf, begin, begin + length));
        int width = IntStream.of(widths).sum();
        int at = 0;
        for (int section = 0; section + 1 < index.length; section += 2) {
            for (int i = 0; i < index[section + 1]; i++, at += width) {
                if (at + width > entries.length) {
                    throw new IOException("a table cut short");
                }
                int type = 1;
                for (int b = 0; b < widths[0]; b++) {
                    type = b == 0 ? entries[at] : type << 8 | entries[at + b];
                }
                if (type == 0 && index[section] + i != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static byte[] decoded(String dictionary, byte[] raw) throws IOException {
        if (!dictionary.contains("/Filter")) {
            return raw;
        }
        if (!dictionary.matches("(?s).*/Filter\\s*\\[?\\s*/FlateDecode.*")) {
            throw new IOException("a table packed in an unknown way");
        }
        try (var stream = new COSStream()) {
            try (var out = stream.createRawOutputStream()) {
                out.write(raw);
            }
            stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
            var parameters = new COSDictionary();
            for (var name : new String[] {"Predictor", "Columns", "Colors", "BitsPerComponent"}) {
                long value = number(dictionary, name, -1);
                if (value >= 0) {
                    parameters.setLong(COSName.getPDFName(name), value);
                }
            }
            stream.setItem(COSName.DECODE_PARMS, parameters);
            try (var in = stream.createInputStream()) {
                return in.readAllBytes();
            }
        }
    }

    private static long number(String dictionary, String name, long otherwise) {
        var found = Pattern.compile("/" + name + "\\s+(\\d{1,10})(?!\\d|\\s+\\d+\\s+R)")
                .matcher(dictionary);
        return found.find() ? Long.parseLong(found.group(1)) : otherwise;
    }

    private static int[] numbers(String dictionary, String name) {
        var found = Pattern.compile("/" + name + "\\s*\\[([\\d\\s]*)]").matcher(dictionary);
        return found.find()
                ? NUMBERS.matcher(found.group(1))
                        .results()
                        .mapToInt(number -> Integer.parseInt(number.group()))
                        .toArray()
                : new int[0];
    }
}
