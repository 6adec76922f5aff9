package vn.vanban.reading;

import java.util.stream.IntStream;

/**
 * One paragraph of a document without its marker. {@code raw} is the line as it stands where it may be a row of a
 * table, {@code from} its place in the original. {@code apart} tells whether an empty line stands above,
 * {@code within} whether it begins within the line of the paragraph before it.
 */
record Paragraph(Marker marker, Text text, String raw, int from, boolean apart, boolean within) {

    String value() {
        return text.value();
    }

    Paragraph asRow() {
        return new Paragraph(marker, text, value(), from, apart, within);
    }

    boolean isMarked() {
        return marker != null;
    }

    /** Whether a number or a letter stands before it, not a dash. */
    boolean isNumbered() {
        return isMarked() && !marker.isBullet();
    }

    boolean endsSentence() {
        return value().endsWith(".") || value().endsWith(";") || value().endsWith("!");
    }

    boolean announces() {
        return value().endsWith(":");
    }

    /** Abbreviations alone, as "P. TCHC", are no heading in capitals. */
    boolean isCapitals() {
        return value().chars().noneMatch(Character::isLowerCase)
                && value().chars().anyMatch(Character::isUpperCase)
                && IntStream.range(0, text.words().size())
                        .anyMatch(at -> Syllables.isOne(text.words().at(at).fold()));
    }
}
