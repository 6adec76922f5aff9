package vn.vanban.reading;

/**
 * One paragraph of a document without its marker. {@code raw} is the line as it stands where it may be a row of a
 * table, {@code from} its place in the original. {@code apart} tells whether an empty line stands above.
 */
record Paragraph(Marker marker, Text text, String raw, int from, boolean apart) {

    String value() {
        return text.value();
    }

    boolean isMarked() {
        return marker != null;
    }

    boolean endsSentence() {
        return value().endsWith(".") || value().endsWith(";") || value().endsWith("!");
    }

    boolean announces() {
        return value().endsWith(":");
    }

    boolean isCapitals() {
        return value().chars().noneMatch(Character::isLowerCase)
                && value().chars().anyMatch(Character::isUpperCase);
    }
}
