package vn.vanban.rendition;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;

/** The parts of a DOCX and how they refer to one another. Nothing outside the file is ever opened. */
final class WordPackage {

    private static final Map<String, String> NOTHING = Map.of();

    private final Map<String, byte[]> parts = new HashMap<>();
    private final Map<String, Map<String, String>> targets = new HashMap<>();
    private final Map<String, String> links = new HashMap<>();
    private final String main;

    WordPackage(byte[] docx) throws IOException, XMLStreamException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        main = byType("", "officeDocument");
        if (!parts.containsKey(main)) {
            throw new IOException("The package has no main document");
        }
    }

    String main() {
        return main;
    }

    /** The first part that {@code source} refers to by this kind of relationship, or "". */
    String byType(String source, String type) throws XMLStreamException {
        return relationships(source).getOrDefault("/" + type, "");
    }

    String byId(String source, String id) throws XMLStreamException {
        return relationships(source).getOrDefault(id, "");
    }

    /** Where a hyperlink of this part leads, or "". */
    String link(String source, String id) throws XMLStreamException {
        relationships(source);
        return links.getOrDefault(source + id, "");
    }

    Node xml(String part) throws XMLStreamException {
        byte[] bytes = parts.get(part);
        return bytes == null ? Node.NONE : Node.parse(bytes);
    }

    byte[] bytes(String part) {
        return parts.getOrDefault(part, new byte[0]);
    }

    private Map<String, String> relationships(String source) throws XMLStreamException {
        Map<String, String> known = targets.get(source);
        if (known == null) {
            known = readRelationships(source);
            targets.put(source, known);
        }
        return known;
    }

    private Map<String, String> readRelationships(String source) throws XMLStreamException {
        int name = source.lastIndexOf('/') + 1;
        byte[] part = parts.get(source.substring(0, name) + "_rels/" + source.substring(name) + ".rels");
        if (part == null) {
            return NOTHING;
        }
        Map<String, String> byIdOrType = new HashMap<>();
        for (Node relationship : Node.parse(part).children("Relationship")) {
            String target = relationship.attribute("Target");
            if (relationship.attribute("TargetMode").equals("External")) {
                links.put(source + relationship.attribute("Id"), target);
                continue;
            }
            String type = relationship.attribute("Type");
            String resolved = resolved(source, target);
            byIdOrType.put(relationship.attribute("Id"), resolved);
            byIdOrType.putIfAbsent(type.substring(type.lastIndexOf('/')), resolved);
        }
        return byIdOrType;
    }

    private static String resolved(String source, String target) {
        try {
            return URI.create("/" + source).resolve(target).getPath().substring(1);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
