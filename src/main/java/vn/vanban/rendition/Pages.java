package vn.vanban.rendition;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Fills page after page, and ends none where words must stay together. */
final class Pages {

    private static final double ROUNDING = 0.1;

    private final List<Page> pages = new ArrayList<>();
    private Section before;
    private Page page;
    /** How many rows at the top of this page are only there because they stand above the rows before. */
    private int repeated;

    Pages(Manuscript manuscript) throws XMLStreamException {
        Node body = manuscript.word.xml(manuscript.word.main()).at("body");
        List<Node> blocks = new ArrayList<>();
        for (Node block : body.children()) {
            Node end = block.is("sectPr") ? block : block.at("pPr", "sectPr");
            if (!block.is("sectPr")) {
                blocks.add(block);
            }
            if (end.exists()) {
                fill(new Section(manuscript, end, blocks, before));
                blocks = new ArrayList<>();
            }
        }
        if (!blocks.isEmpty() || pages.isEmpty()) {
            fill(new Section(manuscript, Node.NONE, blocks, before));
        }
    }

    List<Page> all() {
        return pages;
    }

    private void fill(Section section) throws XMLStreamException {
        boolean goesOn = section.continuesPageOf(before);
        if (!goesOn) {
            startPage(section, section.firstNumber(pages.isEmpty() ? 1 : page.number() + 1), true, true);
        }
        before = section;
        LinkedList<Strip> waiting = new LinkedList<>(section.strips);
        while (!waiting.isEmpty()) {
            Strip strip = waiting.getFirst();
            if (strip.startsPage && !page.isEmpty()) {
                startPage(section, page.number() + 1, false, true);
            }
            strip.startsPage = false;
            if (fits(strip)) {
                place(waiting.removeFirst());
            } else {
                endPage(section, waiting);
            }
        }
    }

    private boolean fits(Strip strip) {
        return page.next(strip) + strip.height <= page.limit(strip) + ROUNDING;
    }

    private void place(Strip strip) {
        page.placed().add(new Placed(strip, page.next(strip)));
    }

    /** The next strip does not fit: puts on this page what still may stand there, and leaves the rest waiting. */
    private void endPage(Section section, LinkedList<Strip> waiting) throws XMLStreamException {
        Strip strip = waiting.getFirst();
        Optional<List<Strip>> halves = strip.splitAt(page.limit(strip) - page.next(strip));
        if (halves.isPresent()) {
            waiting.removeFirst();
            place(halves.get().get(0));
            waiting.addFirst(halves.get().get(1));
        } else {
            int kept = page.placed().size();
            while (kept > 0 && page.placed().get(kept - 1).strip().keptWithNext) {
                kept--;
            }
            if (kept == repeated || kept == 0) {
                // What must stay together is longer than a page.
                kept = page.placed().size();
            }
            if (kept == repeated) {
                place(waiting.removeFirst());
                return;
            }
            List<Placed> moved = page.placed().subList(kept, page.placed().size());
            for (int i = moved.size() - 1; i >= 0; i--) {
                waiting.addFirst(moved.get(i).strip());
            }
            moved.clear();
        }
        startPage(section, page.number() + 1, false, false);
        for (Strip again : waiting.getFirst().repeatedAbove()) {
            place(again);
            repeated++;
        }
    }

    private void startPage(Section section, int number, boolean first, boolean opened) throws XMLStreamException {
        page = new Page(section, number, first, opened);
        pages.add(page);
        repeated = 0;
    }
}
