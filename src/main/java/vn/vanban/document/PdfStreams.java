package vn.vanban.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Reads a PDF as bytes, before a library does: a library unpacks what the file is made of into memory, however large it
 * is, and follows brackets as deep as they go. Pictures are not measured; nothing here unpacks them.
 */
final class PdfStreams {

    private static final int LARGEST = 32 * 1024 * 1024;
    private static final int LARGEST_TOGETHER = 100 * 1024 * 1024;
    private static final int DEEPEST = 200;

    private static final Pattern LOCKED = Pattern.compile("/Encrypt\\s*(<<|\\d+\\s+\\d+\\s+R)");
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");
    private static final Pattern FILTER = Pattern.compile("/(?:Filter|F)\\s*(\\[[^\\]]*]|/\\w+|\\d+\\s+\\d+\\s+R)");
    private static final Pattern NAME = Pattern.compile("/(\\w+)");
    private static final Pattern HEX = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Set<String> PACKERS = Set.of(
            "FlateDecode",
            "Fl",
            "LZWDecode",
            "LZW",
            "RunLengthDecode",
            "RL",
            "ASCII85Decode",
            "A85",
            "ASCIIHexDecode",
            "AHx");

    private final byte[] pdf;
    private final String text;
    private long unpacked;

    private PdfStreams(byte[] pdf) {
        this.pdf = pdf;
        text = new String(pdf, StandardCharsets.ISO_8859_1);
    }

    /** Refuses what would burst, or is locked. */
    static void check(byte[] pdf) {
        new PdfStreams(pdf).read();
    }

    private void read() {
        if (LOCKED.matcher(plain(text)).find()) {
            throw UploadGate.refusal("Tệp PDF bị khóa. Hãy bỏ mật khẩu và hạn chế quyền rồi gửi lại.");
        }
        int depth = 0;
        int dictionary = 0;
        for (int at = 0; at < pdf.length; at++) {
            switch (pdf[at]) {
                case '%' -> at = endOfLine(at);
                case '(' -> at = endOfWords(at);
                case '[', '<' -> {
                    depth++;
                    dictionary = depth == 1 ? at : dictionary;
                    if (depth > DEEPEST) {
                        throw burst();
                    }
                }
                case ']', '>' -> depth = Math.max(0, depth - 1);
                case 's' -> {
                    if (depth == 0 && text.startsWith("stream", at)) {
                        at = stream(plain(text.substring(dictionary, at)), at + "stream".length());
                    }
                }
                case 'o' -> depth = text.startsWith("obj", at) ? 0 : depth;
                default -> {}
            }
        }
    }

    private int endOfLine(int from) {
        int at = from;
        while (at < pdf.length && pdf[at] != '\n' && pdf[at] != '\r') {
            at++;
        }
        return at;
    }

    /** Words in brackets may hold brackets; a stray bracket ends with its line of the file's frame, "endobj". */
    private int endOfWords(int from) {
        int open = 0;
        for (int at = from; at < pdf.length; at++) {
            switch (pdf[at]) {
                case '\\' -> at++;
                case '(' -> open++;
                case ')' -> open--;
                default -> {}
            }
            if (open == 0) {
                return at;
            }
        }
        return from;
    }

    /** @return where the file goes on */
    private int stream(String dictionary, int keyword) {
        int start = keyword + (text.startsWith("\r\n", keyword) ? 2 : 1);
        if (!PICTURE.matcher(dictionary).find()) {
            measure(dictionary, start);
        }
        int end = text.indexOf("endstream", start);
        return end < 0 ? pdf.length : end + "endstream".length();
    }

    private void measure(String dictionary, int start) {
        List<Filter> filters = filters(dictionary);
        byte[] content = null;
        for (int i = 0; i < filters.size(); i++) {
            boolean last = i == filters.size() - 1;
            Measure measure = new Measure(last);
            ByteArrayInputStream in = content == null
                    ? new ByteArrayInputStream(pdf, start, pdf.length - start)
                    : new ByteArrayInputStream(content);
            try {
                filters.get(i).decode(in, measure, new COSDictionary(), 0);
            } catch (Measure.TooMuch burst) {
                throw burst();
            } catch (IOException | RuntimeException end) {
                // What is broken ends here; the library that reads it later says so.
            }
            content = measure.kept.toByteArray();
        }
    }

    private static List<Filter> filters(String dictionary) {
        List<Filter> filters = new ArrayList<>();
        Matcher written = FILTER.matcher(dictionary);
        while (written.find()) {
            if (written.group(1).contains("R") && !written.group(1).contains("/")) {
                throw burst();
            }
            Matcher name = NAME.matcher(written.group(1));
            while (name.find()) {
                if (!PACKERS.contains(name.group(1))) {
                    return filters;
                }
                try {
                    filters.add(FilterFactory.INSTANCE.getFilter(COSName.getPDFName(name.group(1))));
                } catch (IOException unknown) {
                    return filters;
                }
            }
        }
        return filters;
    }

    /** Counts, and keeps only what another filter reads. */
    private final class Measure extends OutputStream {

        private static final class TooMuch extends RuntimeException {}

        private final java.io.ByteArrayOutputStream kept = new java.io.ByteArrayOutputStream();
        private final boolean last;
        private long size;

        private Measure(boolean last) {
            this.last = last;
        }

        @Override
        public void write(int letter) {
            write(new byte[] {(byte) letter}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            size += count;
            unpacked += count;
            if (size > LARGEST || unpacked > LARGEST_TOGETHER) {
                throw new TooMuch();
            }
            if (!last) {
                kept.write(bytes, from, count);
            }
        }
    }

    /** Names may be written by the numbers of their letters. */
    private static String plain(String words) {
        return words.indexOf('#') < 0
                ? words
                : HEX.matcher(words)
                        .replaceAll(letter ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(letter.group(1), 16))));
    }

    private static RuntimeException burst() {
        return UploadGate.refusal("Tệp PDF phình quá lớn khi mở. Hãy xuất lại PDF từ Word rồi gửi lại.");
    }
}
