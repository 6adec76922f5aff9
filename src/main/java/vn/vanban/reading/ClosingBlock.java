package vn.vanban.reading;

import java.util.List;
import vn.vanban.reading.DocumentFacts.Recipient;
import vn.vanban.reading.DocumentFacts.Signer;

/** The end of a document: "Nơi nhận" on the left, the signature on the right, in whatever order the text has them. */
record ClosingBlock(Signer signer, List<Recipient> recipients, List<String> archive) {

    private static final int LONGEST = 4000;
    private static final int SIGNATURE = 6;

    static ClosingBlock of(List<Paragraph> paragraphs, Layout layout, Text text) {
        var original = text.original();
        if (layout.recipients() >= paragraphs.size()) {
            var list = RecipientList.of(above(paragraphs, layout));
            return new ClosingBlock(
                    Signature.in("", tail(paragraphs, paragraphs.size())), list.recipients(), list.archive());
        }
        int from = paragraphs.get(layout.recipients()).from();
        int to = layout.programme() < paragraphs.size()
                ? paragraphs.get(layout.programme()).from()
                : original.length();
        var block = Text.of(original.substring(from, Math.min(to, from + LONGEST)))
                .value()
                .replaceAll("(?i)<br ?/?>", "\n")
                .replaceAll("[*#]+", "")
                .replaceAll("(?m)^\\s*\\|(?:[-:\\s|]+$)?", "")
                .replace('|', '\t');
        var before = layout.recipients() > 0 ? tail(paragraphs, layout.recipients()) : "";
        var list = RecipientList.of(block);
        return new ClosingBlock(Signature.in(block, before), list.recipients(), list.archive());
    }

    // A form that gives the recipients on one line of its head.
    private static String above(List<Paragraph> paragraphs, Layout layout) {
        return paragraphs.stream()
                .limit(layout.body() + 1)
                .map(Paragraph::value)
                .filter(Layout::isRecipients)
                .findFirst()
                .orElse("");
    }

    private static String tail(List<Paragraph> paragraphs, int recipients) {
        return String.join(
                "\n",
                paragraphs.subList(Math.max(0, recipients - SIGNATURE), recipients).stream()
                        .map(Paragraph::value)
                        .toList());
    }
}
