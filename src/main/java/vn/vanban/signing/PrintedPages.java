package vn.vanban.signing;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The pages of a file, each read once, as reading the words of one takes longer than all that is done with them. */
final class PrintedPages {

    private final PDDocument document;
    private final Map<Integer, PrintedPage> pages = new HashMap<>();

    PrintedPages(PDDocument document) {
        this.document = document;
    }

    PDDocument document() {
        return document;
    }

    /** @param number from 1 */
    PrintedPage get(int number) throws IOException {
        PrintedPage page = pages.get(number);
        if (page == null) {
            page = new PrintedPage(document, number);
            pages.put(number, page);
        }
        return page;
    }
}
