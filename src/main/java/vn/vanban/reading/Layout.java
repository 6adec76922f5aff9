package vn.vanban.reading;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Where the parts of a document begin, as positions in its list of paragraphs: the head up to the title, the body, the
 * recipients with the signature, the programme that the document puts in force, the annexes. A part that is missing begins
 * where the next one does.
 */
record Layout(int title, int body, int recipients, int programme, int annex) {

    private static final int HEAD = 40;
    private static final int SHORT_HEAD = 12;
    private static final Pattern HEAD_LINE =
            Pattern.compile("(?u)S[ốô]\\s*:?\\s*\\d*\\s*/|V/v\\b|\\p{Lu}[^.;:]{1,40}\\p{L}\\s?,\\s*ngày\\s.{0,40}năm");
    private static final Pattern NUMBER_LINE = Pattern.compile("(?u)S[ốô]\\s*:?\\s*\\d+\\s*/");
    private static final Pattern ATTACHED = Pattern.compile("(?iu)\\(?(?:ban hành )?kèm theo\\b");
    private static final Pattern CELL = Pattern.compile("^[\\s|*_#]+");
    /** "Nơi nhận:" under a scanner. */
    private static final Pattern MISREAD = Pattern.compile("[a-z]oi nhan\\s*:");

    private static final int TITLE_LINES = 8;
    private static final int CHAPTERS = 3;
    private static final Lexicon ANNEX =
            Lexicon.of("phụ lục, danh mục, biểu, biểu mẫu, mẫu số, bảng phân công, kế hoạch kèm theo");

    static Layout of(List<Paragraph> paragraphs) {
        int title = title(paragraphs);
        int body = body(paragraphs, title);
        int recipients = recipients(paragraphs, body);
        int annex = annex(paragraphs, recipients);
        return new Layout(title, body, recipients, programme(paragraphs, recipients, annex), annex);
    }

    /** The same with everything below the title for the body. */
    Layout throughout(List<Paragraph> paragraphs) {
        int end = paragraphs.size();
        return new Layout(title, Math.min(title + 1, end), end, end, end);
    }

    boolean inBody(int paragraph) {
        return paragraph >= body && paragraph < recipients || paragraph >= programme;
    }

    /** "CHƯƠNG TRÌNH HÀNH ĐỘNG … (Ban hành kèm theo Nghị quyết số …)" after the signature, or a title and chapters. */
    private static int programme(List<Paragraph> paragraphs, int recipients, int annex) {
        for (int i = recipients + 1; i < annex; i++) {
            if (paragraphs.get(i).isCapitals() && begins(paragraphs.get(i), paragraphs.subList(i + 1, annex))) {
                return i;
            }
        }
        return annex;
    }

    private static boolean begins(Paragraph title, List<Paragraph> below) {
        // "PHÂN CÔNG NHIỆM VỤ … (Kèm theo Quyết định số …)"; below the capitals of a signature stands a name.
        boolean attached =
                below.stream().dropWhile(Paragraph::isCapitals).limit(1).anyMatch(Layout::isAttached);
        boolean named = DocumentTypes.opened(title.value() + " ").isPresent();
        return attached
                || named
                        && (below.stream().limit(TITLE_LINES).anyMatch(Layout::isAttached)
                                || below.stream().filter(Paragraph::isNumbered).count() >= CHAPTERS);
    }

    private static boolean isAttached(Paragraph line) {
        return !line.isMarked() && ATTACHED.matcher(line.value()).lookingAt();
    }

    private static int title(List<Paragraph> paragraphs) {
        for (int i = 0; i < Math.min(HEAD, paragraphs.size()); i++) {
            var line = paragraphs.get(i);
            boolean chapter = line.isNumbered() && line.marker().label().matches("[IVX\\d]+");
            if (!chapter && DocumentTypes.titled(line.value()).isPresent()) {
                return titleBelowHead(paragraphs, i);
            }
        }
        return hasHead(paragraphs) || paragraphs.isEmpty() || paragraphs.get(0).isMarked()
                ? -1
                : DocumentTypes.opened(paragraphs.get(0).value()).map(type -> 0).orElse(-1);
    }

    // Who makes a page of a document may put its type above its head.
    private static int titleBelowHead(List<Paragraph> paragraphs, int first) {
        boolean numbered = false;
        for (int i = first + 1; i < Math.min(first + SHORT_HEAD, paragraphs.size()); i++) {
            var line = paragraphs.get(i).value();
            numbered |= NUMBER_LINE.matcher(line).lookingAt();
            if (numbered && line.equals(paragraphs.get(first).value())) {
                return i;
            }
        }
        return first;
    }

    private static boolean hasHead(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .limit(SHORT_HEAD)
                .map(Paragraph::value)
                .anyMatch(line -> isAddress(line) || HEAD_LINE.matcher(line).lookingAt());
    }

    /** After the title's lines, or after those the letter is addressed to. */
    private static int body(List<Paragraph> paragraphs, int title) {
        int at = title + 1;
        if (title < 0) {
            at = addressed(paragraphs);
        }
        boolean capitals = title >= 0 && paragraphs.get(title).isCapitals();
        while (capitals && at < paragraphs.size() && isTitle(paragraphs.get(at), at - title)) {
            at++;
        }
        return at;
    }

    private static boolean isTitle(Paragraph paragraph, int lines) {
        var value = paragraph.value();
        boolean sentence = paragraph.endsSentence() || paragraph.announces() || value.length() > 400;
        return lines < 6
                && !paragraph.isMarked()
                && !sentence
                && !value.contains("Căn cứ")
                && !value.matches("Ngày \\d.*|Thực hiện .{60,}");
    }

    private static int addressed(List<Paragraph> paragraphs) {
        for (int i = 0; i < Math.min(HEAD, paragraphs.size()); i++) {
            if (isAddress(paragraphs.get(i).value())) {
                int at = i + 1;
                while (at < paragraphs.size()
                        && paragraphs.get(at).isMarked()
                        && paragraphs.get(at).marker().isBullet()) {
                    at++;
                }
                while (at < paragraphs.size()
                        && Character.isLowerCase(paragraphs.get(at).value().charAt(0))) {
                    at++;
                }
                return at;
            }
        }
        return afterHead(paragraphs);
    }

    /** A letter may name nobody it is written to: then the lines of number, subject and date end its head. */
    private static int afterHead(List<Paragraph> paragraphs) {
        int end = 0;
        for (int i = 0; i < Math.min(SHORT_HEAD, paragraphs.size()); i++) {
            end = HEAD_LINE.matcher(paragraphs.get(i).value()).lookingAt() ? i + 1 : end;
        }
        return end;
    }

    /** "Kính gửi: …", also where the words have run together. */
    static boolean isAddress(String line) {
        return Text.fold(CELL.matcher(line).replaceFirst("")).replace(" ", "").startsWith("kinhgui");
    }

    private static int recipients(List<Paragraph> paragraphs, int body) {
        for (int i = body; i < paragraphs.size(); i++) {
            if (isRecipients(paragraphs.get(i).value()) && (i > body || !goesOn(paragraphs, i))) {
                return i;
            }
        }
        return paragraphs.size();
    }

    // Alone, or in the first cell of a row beside the signature.
    static boolean isRecipients(String line) {
        var words = Text.fold(
                CELL.matcher(line.substring(0, Math.min(40, line.length()))).replaceFirst(""));
        return words.startsWith("noi nhan") || MISREAD.matcher(words).lookingAt();
    }

    // A form that gives the recipients before the text.
    private static boolean goesOn(List<Paragraph> paragraphs, int recipients) {
        return paragraphs.subList(recipients + 1, paragraphs.size()).stream()
                        .takeWhile(line -> !ANNEX.startsAt(line.text().words(), 0))
                        .filter(Paragraph::isNumbered)
                        .count()
                > 1;
    }

    private static int annex(List<Paragraph> paragraphs, int recipients) {
        for (int i = recipients + 1; i < paragraphs.size(); i++) {
            if (ANNEX.startsAt(paragraphs.get(i).text().words(), 0)) {
                return i;
            }
        }
        return paragraphs.size();
    }
}
