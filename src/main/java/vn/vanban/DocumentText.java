package vn.vanban;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import vn.vanban.document.PdfText;

/** The plain text of a file, by its first bytes: DOCX, PDF or text. */
final class DocumentText {

    private static final int LARGEST = 50_000_000;

    private DocumentText() {}

    /** Refuses a PDF that is damaged or has no words. */
    static String of(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException("larger than " + LARGEST + " bytes");
        }
        var start = start(file);
        if (start.startsWith("PK")) {
            return docx(file);
        }
        return start.startsWith("%PDF") ? pdf(file) : decoded(Files.readAllBytes(file));
    }

    /** Text in UTF-8, or in UTF-16 as Notepad marks it ("Unicode"). */
    static String decoded(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(2, bytes.length), StandardCharsets.ISO_8859_1);
        boolean marked = start.equals("\u00FE\u00FF") || start.equals("\u00FF\u00FE");
        var text = new String(bytes, marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String start(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
        }
    }

    private static String pdf(Path file) throws IOException {
        return PdfText.of(Files.readAllBytes(file));
    }

    private static String docx(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry("word/document.xml");
            if (entry == null || entry.getSize() > LARGEST) {
                throw new IOException("no Word document");
            }
            try (var in = zip.getInputStream(entry)) {
                return new WordText(xml(in)).read();
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static javax.xml.stream.XMLStreamReader xml(InputStream in) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(in);
    }
}
