package vn.vanban.drafting;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The few steps in WordprocessingML that filling a template takes. */
final class WordXml {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private WordXml() {}

    static Document parse(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    static byte[] write(Document document) throws Exception {
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        document.setXmlStandalone(true);
        TransformerFactory.newDefaultInstance()
                .newTransformer()
                .transform(new DOMSource(document), new StreamResult(xml));
        return xml.toByteArray();
    }

    /** {@code element(document, "pStyle", "VBMuc")} is {@code <w:pStyle w:val="VBMuc"/>}. */
    static Element element(Document document, String name, String value) {
        Element element = element(document, name);
        element.setAttributeNS(W, "w:val", value);
        return element;
    }

    static Element element(Document document, String name, Node... children) {
        Element element = document.createElementNS(W, "w:" + name);
        for (Node child : children) {
            element.appendChild(child);
        }
        return element;
    }

    static Element text(Document document, String words) {
        Element text = element(document, "t");
        text.setAttribute("xml:space", "preserve");
        text.setTextContent(words);
        return text;
    }

    static List<Element> children(Node parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (isWord(child, name)) {
                found.add((Element) child);
            }
        }
        return found;
    }

    static List<Element> descendants(Element root, String name) {
        NodeList nodes = root.getElementsByTagNameNS(W, name);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    static Element ancestor(Node node, String name) {
        Node parent = node.getParentNode();
        while (parent != null && !isWord(parent, name)) {
            parent = parent.getParentNode();
        }
        return (Element) parent;
    }

    static boolean isWord(Node node, String name) {
        return W.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }
}
