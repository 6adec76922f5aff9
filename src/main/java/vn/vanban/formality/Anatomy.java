package vn.vanban.formality;

import java.util.ArrayList;
import java.util.List;

/** Which paragraph of a DOCX is which component of the form (Phụ lục I, Mục II): the boxes ô số 1 to 14. */
final class Anatomy {

    private final WordDocument word;
    private final Head head;
    private final Title title;
    private final Closing closing;
    private final Annexes annexes;
    private final List<Paragraph> bases = new ArrayList<>();
    private final List<Paragraph> body = new ArrayList<>();

    Anatomy(WordDocument word) {
        this.word = word;
        List<Paragraph> paragraphs = word.paragraphs();
        head = new Head(paragraphs);
        int afterHead = head.lines().isEmpty()
                ? 0
                : paragraphs.indexOf(head.lines().get(head.lines().size() - 1).paragraph());
        title = new Title(paragraphs, afterHead);
        int bodyStart = Math.max(title.end(), afterHead + (head.lines().isEmpty() ? 0 : 1));
        closing = new Closing(paragraphs, bodyStart);
        annexes = new Annexes(paragraphs, closing.end());
        paragraphs.subList(bodyStart, Math.max(bodyStart, closing.start())).stream()
                .filter(paragraph -> paragraph.isPlain() && !paragraph.isBlank())
                .forEach(body::add);
        if (title.isOfAnotherType()) {
            body.removeIf(paragraph ->
                    paragraph.whole().isCentred() && paragraph.whole().isBold());
        }
        takeAddressees();
        takeBases();
    }

    /** "Kính gửi:", in a telegram "… điện:", and the lines that go on with it are no part of the text. */
    private void takeAddressees() {
        int at = 0;
        while (at < body.size() && at < 3 && !isAddress(body.get(at))) {
            at++;
        }
        if (at == body.size() || at == 3) {
            return;
        }
        int end = at + 1;
        while (end < body.size() && goesOnWithAddress(body.get(end))) {
            end++;
        }
        body.subList(0, end).clear();
    }

    private boolean isAddress(Paragraph paragraph) {
        String folded = paragraph.whole().folded();
        return folded.startsWith("kinh gui") || title.type().equals("CÔNG ĐIỆN") && folded.matches("[^,;]* dien:.*");
    }

    private static boolean goesOnWithAddress(Paragraph paragraph) {
        String text = paragraph.whole().text();
        return text.matches("[-–+(].*")
                || paragraph.whole().isCentred()
                || paragraph.format().left() > 2000
                || paragraph.format().numbered() && text.matches(".*[;.]") && text.length() < 90;
    }

    private void takeBases() {
        int from = 0;
        while (from < body.size()
                && !isBasis(body.get(from))
                && body.get(from).whole().isCentred()) {
            from++;
        }
        int to = from;
        while (to < body.size() && isBasis(body.get(to))) {
            to++;
        }
        List<Paragraph> found = body.subList(from, to);
        boolean listed = found.size() > 1
                || title.type().equals("QUYẾT ĐỊNH")
                || title.type().equals("NGHỊ QUYẾT")
                || found.stream()
                        .anyMatch(each ->
                                each.whole().isItalic() && each.whole().text().matches(".*[;.]"));
        if (listed) {
            bases.addAll(found);
            found.clear();
        }
    }

    private static boolean isBasis(Paragraph paragraph) {
        return paragraph
                        .whole()
                        .folded()
                        .matches(
                                "(can cu|theo de nghi|xet de nghi|xet to trinh|theo to trinh|thuc hien nghi quyet|sau khi thong nhat) .*")
                && !paragraph.whole().text().endsWith(":");
    }

    WordDocument word() {
        return word;
    }

    Head head() {
        return head;
    }

    Title title() {
        return title;
    }

    Closing closing() {
        return closing;
    }

    Annexes annexes() {
        return annexes;
    }

    /** The bases ("Căn cứ …") of the document. */
    List<Paragraph> bases() {
        return bases;
    }

    /** The paragraphs of the text outside tables, between the title and the closing block, headings included. */
    List<Paragraph> body() {
        return body;
    }

    /** Paragraphs that are set as running text, not as headings. */
    List<Paragraph> text() {
        return body.stream().filter(paragraph -> !isHeading(paragraph.whole())).toList();
    }

    private static boolean isHeading(Line line) {
        return line.isCentred() && (line.isBold() || line.text().length() < 120)
                || line.isBold() && line.text().length() < 200
                || line.isRule();
    }

    /** No type is named and the symbol is not that of a type: a công văn. */
    boolean isLetter() {
        return title.name() == null
                && !title.isOfAnotherType()
                && (!head.about().isEmpty() || !namesType(head.firstSymbol()));
    }

    static boolean namesType(String symbol) {
        return !symbol.equals("-") && TypeNames.ABBREVIATIONS.containsValue(symbol);
    }

    /** Certificates, forms, laws and articles bear none of an issued document's own marks. */
    boolean isAdministrative() {
        return head.code() != null
                || closing.heading() != null
                || closing.list().stream().anyMatch(Closing::isArchive);
    }
}
