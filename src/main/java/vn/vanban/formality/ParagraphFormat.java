package vn.vanban.formality;

/**
 * How a paragraph is set, after all that styles say; lengths in twips, twentieths of a point.
 *
 * @param alignment left, right, center or both
 * @param firstLine beyond the left indent, negative when it hangs
 * @param line 240 for one line when {@code lineRule} is "auto", else twips
 * @param numbered an automatic number or bullet stands before its text
 */
record ParagraphFormat(
        String alignment,
        int left,
        int firstLine,
        int before,
        int after,
        int line,
        String lineRule,
        boolean contextual,
        boolean numbered,
        String style) {}
