package vn.vanban.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds Office files part by part, good ones and others. */
public final class OfficeFiles {

    static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private OfficeFiles() {}

    public static OfficeFiles docx() {
        return of("wordprocessingml.document")
                .part("word/document.xml", document("<w:p><w:r><w:t>Văn bản</w:t></w:r></w:p>"));
    }

    static OfficeFiles xlsx() {
        return of("spreadsheetml.sheet").part("xl/workbook.xml", "<workbook/>");
    }

    static OfficeFiles empty() {
        return new OfficeFiles();
    }

    static OfficeFiles of(String mainType) {
        return new OfficeFiles()
                .part(
                        "[Content_Types].xml",
                        """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                        <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.%s.main+xml"/>
                        </Types>"""
                                .formatted(mainType))
                .part("_rels/.rels", relationship("officeDocument", "word/document.xml", ""));
    }

    public static String document(String paragraphs) {
        return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + paragraphs + "</w:body></w:document>";
    }

    public static String relationship(String type, String target, String mode) {
        return """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id='rId1' Type='%s%s' Target='%s' %s/></Relationships>"""
                .formatted(RELATION, type, target, mode);
    }

    public OfficeFiles part(String name, String text) {
        return part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public OfficeFiles part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return file.toByteArray();
    }
}
