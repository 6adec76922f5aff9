package vn.vanban.formality;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** WordprocessingML by local names, so that the strict and the transitional namespace read alike. */
final class Nodes {

    // Word refuses a file whose properties stand in another order than the schema's.
    private static final List<String> ORDER =
            Arrays.asList(("pPr pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr pBdr shd"
                            + " tabs autoSpaceDE autoSpaceDN adjustRightInd snapToGrid spacing ind contextualSpacing jc"
                            + " textAlignment outlineLvl rStyle rFonts b bCs i iCs caps smallCaps strike color kern position sz"
                            + " szCs highlight u effect vertAlign lang headerReference footerReference footnotePr endnotePr type"
                            + " pgSz pgMar paperSrc pgBorders pgNumType cols titlePg docGrid rPr sectPr")
                    .split(" "));

    private Nodes() {}

    static List<Element> children(Node parent) {
        return IntStream.range(0, parent.getChildNodes().getLength())
                .mapToObj(parent.getChildNodes()::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    static Stream<Element> children(Node parent, String name) {
        return children(parent).stream().filter(child -> is(child, name));
    }

    static Optional<Element> child(Node parent, String name) {
        return parent == null ? Optional.empty() : children(parent, name).findFirst();
    }

    /** The element at the end of a way of names; null when it breaks off. */
    static Element at(Node start, String... names) {
        Node node = start;
        for (String name : names) {
            node = child(node, name).orElse(null);
        }
        return (Element) node;
    }

    static Stream<Element> descendants(Node parent, String name) {
        return children(parent).stream()
                .flatMap(child ->
                        Stream.concat(is(child, name) ? Stream.of(child) : Stream.empty(), descendants(child, name)));
    }

    static boolean is(Node node, String name) {
        return name.equals(node.getLocalName());
    }

    /** The attribute of that local name; null when there is none. */
    static String value(Element element, String attribute) {
        if (element == null) {
            return null;
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attr = (Attr) element.getAttributes().item(i);
            if (attribute.equals(attr.getLocalName())) {
                return attr.getValue();
            }
        }
        return null;
    }

    /** Lengths are written as whole twips, as decimals by some programs, and as "2cm" in the strict form. */
    static Integer number(Element element, String attribute) {
        String value = value(element, attribute);
        try {
            return value == null ? null : (int) Math.round(Double.parseDouble(value.strip()));
        } catch (NumberFormatException e) {
            return withUnit(value.strip());
        }
    }

    private static Integer withUnit(String value) {
        if (!value.matches("-?[\\d.]+(mm|cm|in|pt)")) {
            return null;
        }
        double count = Double.parseDouble(value.substring(0, value.length() - 2));
        double twips =
                switch (value.substring(value.length() - 2)) {
                    case "mm" -> 1440 / 25.4;
                    case "cm" -> 1440 / 2.54;
                    case "in" -> 1440;
                    default -> 20;
                };
        return (int) Math.round(count * twips);
    }

    /** An on/off property: null when absent. */
    static Boolean toggle(Element properties, String name) {
        Element element = child(properties, name).orElse(null);
        if (element == null) {
            return null;
        }
        String value = value(element, "val");
        return value == null || !List.of("0", "false", "off", "none").contains(value);
    }

    static void set(Element element, String attribute, Object value) {
        remove(element, attribute);
        String prefix = element.getPrefix();
        element.setAttributeNS(
                element.getNamespaceURI(),
                prefix == null ? attribute : prefix + ":" + attribute,
                String.valueOf(value));
    }

    static void remove(Element element, String... attributes) {
        for (String attribute : attributes) {
            for (int i = element.getAttributes().getLength() - 1; i >= 0; i--) {
                Attr attr = (Attr) element.getAttributes().item(i);
                if (attribute.equals(attr.getLocalName())) {
                    element.removeAttributeNode(attr);
                }
            }
        }
    }

    /** The child of that name, made at its place in the schema when absent. */
    static Element ensure(Element parent, String name) {
        return child(parent, name).orElseGet(() -> {
            String prefix = parent.getPrefix();
            Element made = parent.getOwnerDocument()
                    .createElementNS(parent.getNamespaceURI(), prefix == null ? name : prefix + ":" + name);
            boolean properties = name.equals("pPr") || name.equals("rPr") && !is(parent, "pPr");
            Node next = properties
                    ? parent.getFirstChild()
                    : children(parent).stream()
                            .filter(sibling -> ORDER.indexOf(sibling.getLocalName()) > ORDER.indexOf(name))
                            .findFirst()
                            .orElse(null);
            parent.insertBefore(made, next);
            return made;
        });
    }

    static void setToggle(Element properties, String name, boolean on) {
        Element element = ensure(properties, name);
        remove(element, "val");
        if (!on) {
            set(element, "val", "0");
        }
    }
}
