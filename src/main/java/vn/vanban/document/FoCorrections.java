package vn.vanban.document;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.docx4j.model.structure.MarginsWellKnown;
import org.docx4j.model.structure.PageDimensions;
import org.docx4j.model.structure.SectionWrapper;
import org.docx4j.wml.SectPr.PgMar;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Mends, in the XSL-FO that docx4j wrote, what it says differently from Word. */
class FoCorrections {

    static final String FO = "http://www.w3.org/1999/XSL/Format";
    private static final double RAISED_SIZE = 0.62;

    private final Document fo;
    private final List<SectionWrapper> sections;

    FoCorrections(byte[] fo, List<SectionWrapper> sections) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        this.fo = factory.newDocumentBuilder().parse(new ByteArrayInputStream(fo));
        this.sections = sections;
    }

    Document corrected() {
        fo.getDocumentElement().setAttribute("font-family", RenditionFonts.FAMILY);
        elements("*").forEach(element -> {
            correctFont(element);
            correctLineHeight(element);
            correctSpace(element, "space-before");
            correctSpace(element, "space-after");
            correctBorders(element);
        });
        elements("inline").forEach(UnbrokenCodes::keepTogether);
        elements("basic-link").forEach(FoCorrections::correctLink);
        // Word knows no page break inside a table.
        elements("table-cell")
                .flatMap(cell -> elements(cell, "block"))
                .forEach(block -> block.removeAttribute("break-before"));
        elements("simple-page-master").forEach(this::correctMargins);
        elements("external-graphic")
                .filter(picture -> !picture.getAttribute("src").contains("data:"))
                .forEach(picture -> picture.getParentNode().removeChild(picture));
        return fo;
    }

    private void correctFont(Element element) {
        if (element.hasAttribute("font-family")) {
            element.setAttribute("font-family", RenditionFonts.FAMILY);
        }
        // docx4j raises or lowers the text and forgets to make it smaller.
        if (element.hasAttribute("baseline-shift")
                || element.getAttribute("vertical-align").matches("super|sub")) {
            element.setAttribute("font-size", fontSize(element) * RAISED_SIZE + "pt");
        }
    }

    private void correctLineHeight(Element element) {
        String height = element.getAttribute("line-height");
        if (height.endsWith("%")) {
            double percentage = Double.parseDouble(height.substring(0, height.length() - 1));
            element.setAttribute("line-height", ExactLineSpacing.points(percentage, fontSize(element)) + "pt");
        }
    }

    /** Word adds up the space after one paragraph and before the next, and keeps both at the edges of a table cell. */
    private static void correctSpace(Element element, String space) {
        if (element.hasAttribute(space)) {
            element.setAttribute(space + ".precedence", "force");
            if (element.getParentNode().getLocalName().equals("table-cell")) {
                element.setAttribute(space + ".conditionality", "retain");
            }
        }
    }

    /** Word's thinnest line all but vanishes on a screen when FOP draws it. */
    private static void correctBorders(Element element) {
        for (String side : List.of("top", "bottom", "left", "right")) {
            String width = "border-" + side + "-width";
            if (element.getAttribute(width).equals("0.5pt")) {
                element.setAttribute(width, "0.75pt");
            }
        }
    }

    private static void correctLink(Element link) {
        if (!link.getAttribute("external-destination").matches("(?i)(url\\(['\"]?)?(https?|mailto):.*")) {
            link.removeAttribute("external-destination");
        }
    }

    /** docx4j guesses the room for header and footer; Word takes it from the page margins. */
    private void correctMargins(Element master) {
        String name = master.getAttribute("master-name");
        int section = Integer.parseInt(name.substring(1, name.indexOf('-')));
        PageDimensions page =
                section <= sections.size() ? sections.get(section - 1).getPageDimensions() : plainPage();
        PgMar margins = page.getPgMar() == null ? plainPage().getPgMar() : page.getPgMar();
        int header = Math.min(page.getHeaderMargin(), margins.getTop().intValue());
        int footer = Math.min(page.getFooterMargin(), margins.getBottom().intValue());
        String aboveBody = points(margins.getTop().intValue() - header);
        String belowBody = points(margins.getBottom().intValue() - footer);
        master.setAttribute("margin-top", points(header));
        master.setAttribute("margin-bottom", points(footer));
        master.setAttribute("margin-left", points(margins.getLeft().intValue()));
        master.setAttribute("margin-right", points(margins.getRight().intValue()));
        elements(master, "region-body").forEach(body -> {
            body.setAttribute("margin-top", aboveBody);
            body.setAttribute("margin-bottom", belowBody);
        });
        elements(master, "region-before").forEach(region -> region.setAttribute("extent", aboveBody));
        elements(master, "region-after").forEach(region -> region.setAttribute("extent", belowBody));
    }

    /** For the rare file that says nothing about its pages. */
    private static PageDimensions plainPage() {
        PageDimensions page = new PageDimensions();
        page.setMargins(MarginsWellKnown.NORMAL);
        return page;
    }

    private static double fontSize(Element element) {
        for (Element e = element; e != null; e = e.getParentNode() instanceof Element parent ? parent : null) {
            String size = e.getAttribute("font-size");
            if (size.endsWith("pt")) {
                return Double.parseDouble(size.substring(0, size.length() - 2));
            }
        }
        return 14;
    }

    private static String points(int twips) {
        return twips / 20.0 + "pt";
    }

    private Stream<Element> elements(String name) {
        return elements(fo.getDocumentElement(), name);
    }

    /** A snapshot, so that the tree may be changed while it is read. */
    private static Stream<Element> elements(Element root, String name) {
        NodeList found = root.getElementsByTagNameNS(FO, name);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast).toList().stream();
    }
}
