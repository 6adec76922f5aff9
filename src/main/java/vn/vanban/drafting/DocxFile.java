package vn.vanban.drafting;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;

/** A DOCX of which only the text itself and its footnotes are written; every other part passes through unchanged. */
final class DocxFile {

    private static final String DOCUMENT = "word/document.xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    DocxFile(byte[] docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    Document document() throws Exception {
        if (!parts.containsKey(DOCUMENT)) {
            throw new IOException("No " + DOCUMENT);
        }
        return WordXml.parse(parts.get(DOCUMENT));
    }

    byte[] with(Document document) throws Exception {
        Footnotes.write(parts, document);
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(docx)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getKey().equals(DOCUMENT) ? WordXml.write(document) : part.getValue());
                zip.closeEntry();
            }
        }
        return docx.toByteArray();
    }
}
