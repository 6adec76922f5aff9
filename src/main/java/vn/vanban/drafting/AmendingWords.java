package vn.vanban.drafting;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import vn.vanban.document.DocumentType;

/** How a document says that it replaces, ends or corrects another, as its drafter finds it in the new draft. */
record AmendingWords(Citation citation, DocumentType type, String issuer) {

    private static final String END = "./.";

    String subject(Amendment.Way way, String earlier) {
        return switch (way) {
            case REPLACE -> earlier;
            case CANCEL -> "Bãi bỏ " + citation.number() + " " + citation.day();
            case CORRECT -> "đính chính " + citation.number() + " " + citation.day();
        };
    }

    /** @param earlier the text of the earlier document, which one that replaces it begins with */
    String body(Amendment.Way way, String earlier) {
        return switch (way) {
            case REPLACE -> replacing(earlier);
            case CANCEL -> paragraph("Bãi bỏ " + citation.inFull() + END);
            case CORRECT -> paragraph("%s đính chính %s như sau:".formatted(issuer, citation.inFull()));
        };
    }

    /** The last sentence before the annexes; "./." stands behind it from now on. */
    private String replacing(String earlier) {
        var html = Jsoup.parseBodyFragment(earlier);
        html.outputSettings(new OutputSettings().prettyPrint(false));
        Element annex = html.body().selectFirst("h1.annex");
        Element last = annex == null ? html.body().lastElementChild() : annex.previousElementSibling();
        String sentence = paragraph("%s này thay thế %s%s".formatted(type.typeName(), citation.inFull(), END));
        if (last == null) {
            return sentence + html.body().html();
        }
        last.textNodes().stream()
                .reduce((one, next) -> next)
                .filter(words -> words.getWholeText().strip().endsWith(END))
                .ifPresent(words -> words.text(words.getWholeText().strip().replaceFirst("\\./\\.$", ".")));
        last.after(sentence);
        return html.body().html();
    }

    private static String paragraph(String words) {
        return "<p>" + new TextNode(words).outerHtml() + "</p>";
    }
}
