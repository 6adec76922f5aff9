package vn.vanban.formality;

import org.w3c.dom.Element;

/**
 * Letters that stand in one element of a run.
 *
 * @param run the run, whose properties a correction writes
 * @param text the element that holds the letters, or that stands for a tab, a break or a hyphen
 */
record Piece(Element run, Element text, String letters, int start, RunFormat format) {

    int end() {
        return start + letters.length();
    }

    boolean breaksPage() {
        return Nodes.is(text, "br") && "page".equals(Nodes.value(text, "type"));
    }

    boolean isEditable() {
        return Nodes.is(text, "t");
    }
}
