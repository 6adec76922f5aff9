package vn.vanban.formality;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import vn.vanban.shared.BusinessRuleViolation;

/** A DOCX as its parts; those that were looked into are written anew, every other passes through unchanged. */
final class WordPackage {

    private static final long MAX_UNPACKED = 100L * 1024 * 1024;
    private static final int MAX_PARTS = 2_000;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, Document> opened = new HashMap<>();
    private final String main;

    /** Refuses what is no DOCX or cannot be read. */
    WordPackage(byte[] docx) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            long unpacked = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, MAX_UNPACKED - unpacked + 1));
                unpacked += part.length;
                if (unpacked > MAX_UNPACKED || parts.size() == MAX_PARTS) {
                    throw refusal("phình quá lớn khi mở ra");
                }
                parts.put(entry.getName(), part);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw refusal("bị hỏng");
        }
        main = target("_rels/.rels", "/officeDocument", "").orElse("word/document.xml");
        if (!parts.containsKey(main)) {
            throw refusal("không phải văn bản Word (.docx)");
        }
        if (Nodes.at(main(), "body") == null) {
            throw refusal("không có nội dung văn bản");
        }
    }

    Element main() {
        return part(main).orElseThrow();
    }

    /** The part that the main one names by the end of the relationship's type: "/styles", "/theme". */
    Optional<Element> related(String type) {
        return target(relationships(), type, folder()).flatMap(this::part);
    }

    Optional<Element> relatedById(String id) {
        return part(relationships()).stream()
                .flatMap(root -> Nodes.children(root, "Relationship"))
                .filter(relationship -> relationship.getAttribute("Id").equals(id))
                .findFirst()
                .flatMap(relationship -> part(resolve(relationship.getAttribute("Target"), folder())));
    }

    private String folder() {
        return main.substring(0, main.lastIndexOf('/') + 1);
    }

    private String relationships() {
        return folder() + "_rels/" + main.substring(main.lastIndexOf('/') + 1) + ".rels";
    }

    private Optional<String> target(String relationships, String type, String folder) {
        return part(relationships).stream()
                .flatMap(root -> Nodes.children(root, "Relationship"))
                .filter(relationship -> relationship.getAttribute("Type").endsWith(type))
                .findFirst()
                .map(relationship -> resolve(relationship.getAttribute("Target"), folder));
    }

    private static String resolve(String target, String folder) {
        return target.startsWith("/") ? target.substring(1) : folder + target.replaceFirst("^\\./", "");
    }

    private Optional<Element> part(String name) {
        if (!parts.containsKey(name)) {
            return Optional.empty();
        }
        return Optional.of(
                opened.computeIfAbsent(name, part -> parse(parts.get(part))).getDocumentElement());
    }

    private static Document parse(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (SAXException | IOException e) {
            throw refusal("sai XML hoặc khai báo DTD");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(docx)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                Document document = opened.get(part.getKey());
                zip.write(document == null ? part.getValue() : write(document));
                zip.closeEntry();
            }
        } catch (IOException | TransformerException e) {
            throw new IllegalStateException(e);
        }
        return docx.toByteArray();
    }

    private static byte[] write(Document document) throws TransformerException {
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        document.setXmlStandalone(true);
        var transformer = TransformerFactory.newDefaultInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
        transformer.transform(new DOMSource(document), new StreamResult(xml));
        return xml.toByteArray();
    }

    private static BusinessRuleViolation refusal(String how) {
        return BusinessRuleViolation.at("file", "Tệp " + how + ". Hãy mở bằng Word, lưu lại dạng .docx rồi gửi lại.");
    }
}
