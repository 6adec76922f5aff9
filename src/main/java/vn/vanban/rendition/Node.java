package vn.vanban.rendition;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An element of a Word part, by its local name; what is not there reads as empty. */
final class Node {

    static final Node NONE = new Node("", Map.of());

    private static final Set<String> UNDERSTOOD = Set.of("wps", "wpg", "wpc", "w14", "w15", "w16se", "a14");
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XML.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    private final String name;
    private final Map<String, String> attributes;
    private final List<Node> children = new ArrayList<>(4);
    private String text = "";

    private Node(String name, Map<String, String> attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    static Node parse(byte[] part) throws XMLStreamException {
        XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(part));
        Deque<Node> open = new ArrayDeque<>();
        Node root = new Node("root", Map.of());
        open.push(root);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> open.push(new Node(xml.getLocalName(), attributes(xml)));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> open.peek().text += xml.getText();
                case XMLStreamConstants.END_ELEMENT -> {
                    Node closed = open.pop();
                    open.peek()
                            .children
                            .addAll(closed.name.equals("AlternateContent") ? closed.choice() : List.of(closed));
                }
                default -> {}
            }
        }
        return root.children.get(0);
    }

    /** One that holds only this child. */
    static Node holding(Node child) {
        Node holder = new Node("", Map.of());
        holder.children.add(child);
        return holder;
    }

    private static Map<String, String> attributes(XMLStreamReader xml) {
        int count = xml.getAttributeCount();
        if (count == 0) {
            return Map.of();
        }
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < count; i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return attributes;
    }

    /** The newest of the alternatives a file offers that can be drawn here. */
    private List<Node> choice() {
        return children.stream()
                .filter(alternative ->
                        alternative.is("Fallback") || UNDERSTOOD.contains(alternative.attribute("Requires")))
                .findFirst()
                .map(Node::children)
                .orElse(List.of());
    }

    String name() {
        return name;
    }

    boolean is(String localName) {
        return name.equals(localName);
    }

    boolean exists() {
        return this != NONE;
    }

    Map<String, String> attributes() {
        return attributes;
    }

    String attribute(String localName) {
        return attributes.getOrDefault(localName, "");
    }

    boolean has(String localName) {
        return attributes.containsKey(localName);
    }

    String val() {
        return attribute("val");
    }

    /** An on/off element that is there and not switched off. */
    boolean on() {
        return exists() && !Set.of("0", "false", "off").contains(val());
    }

    double number(String localName, double otherwise) {
        return parsed(attribute(localName), otherwise);
    }

    static double parsed(String written, double otherwise) {
        try {
            return written.isEmpty() ? otherwise : Double.parseDouble(written);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    String text() {
        return "preserve".equals(attributes.get("space")) ? text : text.strip();
    }

    List<Node> children() {
        return children;
    }

    List<Node> children(String localName) {
        return children.stream().filter(child -> child.is(localName)).toList();
    }

    /** The first child of the first child … of these names. */
    Node at(String... path) {
        Node node = this;
        for (String step : path) {
            node = node.first(step);
        }
        return node;
    }

    private Node first(String localName) {
        for (Node child : children) {
            if (child.is(localName)) {
                return child;
            }
        }
        return NONE;
    }

    /** The first of this name at any depth. */
    Node find(String localName) {
        for (Node child : children) {
            Node found = child.is(localName) ? child : child.find(localName);
            if (found.exists()) {
                return found;
            }
        }
        return NONE;
    }

    void forEach(String localName, Consumer<Node> action) {
        children.stream().filter(child -> child.is(localName)).forEach(action);
    }
}
