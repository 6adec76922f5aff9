package vn.vanban.formality;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A paragraph or the part of it that stands by itself between tabs and breaks. */
record Line(Paragraph paragraph, int from, int to) {

    private static final Pattern SPACE = Pattern.compile("[\\s\u00a0\u2000-\u200b\u3000\ufeff]+");

    String raw() {
        return paragraph.text().substring(from, to);
    }

    /** As it is read: one space where there are many, capitals where they are printed. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Piece piece : paragraph.pieces()) {
            String letters = piece.letters().substring(clamp(piece, from), clamp(piece, to));
            text.append(piece.format().capitals() ? letters.toUpperCase(Locale.ROOT) : letters);
        }
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    private static int clamp(Piece piece, int offset) {
        return Math.max(0, Math.min(piece.letters().length(), offset - piece.start()));
    }

    /** Without accents and case: "nơi nhận:" and "NOI NHAN:" fold alike. */
    String folded() {
        return fold(text());
    }

    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT);
    }

    /** The pieces with a letter or digit in this line. */
    List<Piece> written() {
        return paragraph.pieces().stream()
                .filter(piece -> piece.start() < to && piece.end() > from)
                .filter(piece -> piece.letters()
                        .substring(clamp(piece, from), clamp(piece, to))
                        .codePoints()
                        .anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    double size() {
        return written().stream()
                .mapToDouble(piece -> piece.format().size())
                .max()
                .orElse(0);
    }

    boolean isBold() {
        return !written().isEmpty()
                && written().stream().allMatch(piece -> piece.format().bold());
    }

    boolean isItalic() {
        return !written().isEmpty()
                && written().stream().allMatch(piece -> piece.format().italic());
    }

    boolean isCapitals() {
        String text = text();
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    boolean isCentred() {
        return paragraph.format().alignment().equals("center");
    }

    /** About its printed width in points, by the average widths of Times New Roman. */
    double width() {
        double width = 0;
        String text = text();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            width += letter == ' ' ? 0.25 : Character.isUpperCase(letter) ? 0.68 : 0.46;
        }
        return width * size();
    }

    /** Lines that only draw a rule: underscores, dashes, stars. */
    boolean isRule() {
        return text().matches("[-_=*.–—─ ]*");
    }

    /** Writes {@code words} over the letters from {@code start} to {@code end} of the raw text, in the first one's format. */
    void replace(int start, int end, String words) {
        boolean written = false;
        for (Piece piece : paragraph.pieces()) {
            int first = Math.max(start + from, piece.start());
            int last = Math.min(end + from, piece.end());
            boolean insertsHere = start == end && piece.start() <= start + from && start + from <= piece.end();
            if (!piece.isEditable() || first > last || first == last && !insertsHere) {
                continue;
            }
            String old = piece.text().getTextContent();
            String rest = old.substring(last - piece.start());
            piece.text().setTextContent(old.substring(0, first - piece.start()) + (written ? "" : words) + rest);
            piece.text().setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
            written = true;
        }
    }
}
