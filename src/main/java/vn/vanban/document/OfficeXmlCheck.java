package vn.vanban.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the XML parts of an Office file: no document type, nothing that runs, nothing that lies outside the file. */
final class OfficeXmlCheck extends DefaultHandler {

    private static final Pattern RUNNING_TYPE = Pattern.compile("(?i).*(macroEnabled|vbaProject|activeX|oleObject).*");
    private static final Pattern RUNNING_RELATIONSHIP = Pattern.compile(
            "(?i).*/(vbaProject|activeXControl\\w*|control|oleObject|package|aFChunk|subDocument|frame|externalLink\\w*)");
    private static final Pattern READS_OUTSIDE =
            Pattern.compile("(?i)\\s*(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|IMPORT)\\b.*", Pattern.DOTALL);

    private final SAXParser parser;
    private final StringBuilder instruction = new StringBuilder();
    private FileKind kind;
    private boolean inInstruction;

    OfficeXmlCheck() {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            parser = factory.newSAXParser();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    FileKind kind() {
        if (kind == null) {
            throw OfficePackageCheck.damaged("không phải Word hay Excel");
        }
        return kind;
    }

    void check(String part, byte[] xml) {
        try {
            parser.parse(new ByteArrayInputStream(xml), this);
        } catch (SAXException | IOException e) {
            throw OfficePackageCheck.damaged("thành phần " + part + " sai XML hoặc khai báo DTD");
        }
    }

    @Override
    public void startElement(String uri, String name, String qualifiedName, Attributes attributes) {
        switch (name) {
            case "Default", "Override" -> checkType(String.valueOf(attributes.getValue("ContentType")));
            case "Relationship" -> checkRelationship(attributes);
            case "fldSimple" -> checkInstruction(String.valueOf(attributes.getValue(uri, "instr")));
            case "fldChar" -> instruction.setLength(0);
            case "instrText" -> inInstruction = true;
            default -> {}
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (inInstruction) {
            instruction.append(text, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualifiedName) {
        if (name.equals("instrText")) {
            inInstruction = false;
            checkInstruction(instruction.toString());
        }
    }

    private void checkType(String type) {
        if (RUNNING_TYPE.matcher(type).matches()) {
            throw OfficePackageCheck.programs();
        }
        Stream.of(FileKind.values())
                .filter(office -> office.isOffice() && office.mainPart().equals(type))
                .forEach(office -> kind = office);
    }

    private void checkRelationship(Attributes attributes) {
        String type = String.valueOf(attributes.getValue("Type"));
        if ("External".equalsIgnoreCase(attributes.getValue("TargetMode")) && !type.endsWith("/hyperlink")) {
            throw UploadGate.refusal("Tệp trỏ tới ảnh, mẫu hoặc dữ liệu nằm ngoài tệp (" + attributes.getValue("Target")
                    + "). Hãy chèn hẳn vào tệp hoặc bỏ liên kết đó.");
        }
        if (RUNNING_RELATIONSHIP.matcher(type).matches()) {
            throw OfficePackageCheck.programs();
        }
    }

    private static void checkInstruction(String instruction) {
        if (READS_OUTSIDE.matcher(instruction).matches()) {
            throw UploadGate.refusal("Tệp có trường lấy dữ liệu từ bên ngoài ("
                    + instruction.strip().split("\\s")[0]
                    + "). Hãy chuyển trường đó thành văn bản thường (Ctrl+Shift+F9).");
        }
    }
}
