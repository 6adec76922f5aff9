package vn.vanban.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.nodes.TextNode;
import org.w3c.dom.Element;
import vn.vanban.formality.Rewording;

/** A paragraph of the editor's text as it is printed, marks of lists and all, and the nodes its words stand in. */
final class PrintedParagraph {

    /**
     * @param source null for words that the editor's text does not hold
     * @param skipped how many letters of the node are left out at the beginning of a paragraph
     */
    private record Piece(TextNode source, int skipped, String words, int start) {

        int end() {
            return start + words.length();
        }
    }

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private PrintedParagraph(Element paragraph) {
        for (Element run : WordXml.children(paragraph, "r")) {
            WordXml.children(run, "br").forEach(lineBreak -> text.append('\n'));
            for (Element words : WordXml.children(run, "t")) {
                TextNode source = (TextNode) words.getUserData(InlineConverter.SOURCE);
                String written = words.getTextContent();
                int skipped = source == null ? 0 : source.text().length() - written.length();
                pieces.add(new Piece(source, skipped, written, text.length()));
                text.append(written);
            }
        }
    }

    static List<PrintedParagraph> of(org.jsoup.nodes.Element body) {
        try {
            var document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
            return new BodyConverter(document)
                    .convert(body).stream()
                            .flatMap(block -> WordXml.isWord(block, "p")
                                    ? Stream.of(block)
                                    : WordXml.descendants(block, "p").stream())
                            .map(PrintedParagraph::new)
                            .toList();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    String text() {
        return text.toString();
    }

    /** Writes into the nodes; false when the words are not the editor's own. */
    boolean replace(Rewording rewording) {
        boolean written = false;
        for (Piece piece : pieces) {
            int from = Math.max(rewording.start(), piece.start());
            int to = Math.min(rewording.end(), piece.end());
            boolean inserts = rewording.start() == rewording.end() && from == to && from == piece.end() && from > 0;
            if (from > to || from == to && (!inserts || written)) {
                continue;
            }
            if (piece.source() == null) {
                return false;
            }
            String node = piece.source().text();
            int first = piece.skipped() - piece.start();
            piece.source()
                    .text(node.substring(0, first + from)
                            + (written ? "" : rewording.words())
                            + node.substring(first + to));
            written = true;
        }
        return written;
    }
}
