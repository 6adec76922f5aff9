package vn.vanban.copying;

import jakarta.xml.bind.JAXBElement;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.docx4j.TextUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.P;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Text;
import vn.vanban.document.DocumentCode;
import vn.vanban.shared.BusinessRuleViolation;

/**
 * The Word file of an issued document, from which an extract is set anew: its form whole, of its text the chosen parts
 * (Điều 25.3b).
 */
final class ExtractSource {

    private static final Pattern BLANK_NUMBER = Pattern.compile("Số:[\\s\\u00a0_.…]*/");
    private static final Pattern BLANK_DAY = Pattern.compile("ngày[\\s\\u00a0_.…]*tháng[\\s\\u00a0_.…]*năm");

    private final WordprocessingMLPackage word;
    private final List<Object> blocks;
    private final String subject;

    /** @param subject where the title ends */
    ExtractSource(byte[] docx, String subject) {
        this.subject = letters(subject);
        try {
            word = WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
            blocks = word.getMainDocumentPart().getContents().getBody().getContent();
        } catch (Docx4JException unreadable) {
            throw new BusinessRuleViolation("Không đọc được văn bản để trích sao.");
        }
    }

    /**
     * A piece of the text that can be taken.
     *
     * @param place where it stands, as the page sends it back
     * @param title whether it belongs to the form of the document, and stands in every extract
     */
    record Part(int place, String words, boolean title) {}

    /** In the order of the document; heading and closing are tables, and never asked for. */
    List<Part> parts() {
        int title = endOfTitle();
        return IntStream.range(0, blocks.size())
                .filter(place -> isText(place) && !words(place).isBlank())
                .mapToObj(place -> new Part(place, words(place), place < title))
                .toList();
    }

    /**
     * @param chosen places of parts
     * @throws BusinessRuleViolation a place (field "parts") where there is no part to choose
     */
    byte[] extract(Set<Integer> chosen, DocumentCode code, LocalDate issuedOn) {
        int title = endOfTitle();
        Set<Integer> choices =
                parts().stream().filter(part -> !part.title()).map(Part::place).collect(Collectors.toSet());
        if (!choices.containsAll(chosen)) {
            throw BusinessRuleViolation.at("parts", "Có đoạn không thuộc nội dung văn bản. Hãy chọn lại.");
        }
        List<Object> kept = IntStream.range(0, blocks.size())
                .filter(place -> place < title || chosen.contains(place) || !choices.contains(place) && isTable(place))
                .mapToObj(blocks::get)
                .toList();
        fillHeading(code, issuedOn);
        blocks.clear();
        blocks.addAll(kept);
        try {
            var out = new ByteArrayOutputStream();
            word.save(out);
            return out.toByteArray();
        } catch (Docx4JException unwritable) {
            throw new BusinessRuleViolation("Không lập được bản trích sao từ văn bản này.");
        }
    }

    /** The place after the subject; of a letter, whose subject stands in the heading, after the heading. */
    private int endOfTitle() {
        int heading = IntStream.range(0, blocks.size())
                        .filter(this::isTable)
                        .findFirst()
                        .orElse(-1)
                + 1;
        var read = new StringBuilder();
        for (int place = heading; place < Math.min(blocks.size(), heading + 8); place++) {
            read.append(letters(words(place)));
            if (!subject.isEmpty() && read.indexOf(subject) >= 0) {
                return withRuleBelow(place + 1);
            }
        }
        return heading;
    }

    /** The short rule under the subject is a paragraph without letters. */
    private int withRuleBelow(int place) {
        return place < blocks.size() && isText(place) && letters(words(place)).isEmpty() ? place + 1 : place;
    }

    private static String letters(String words) {
        return words.replaceAll("[^\\p{L}\\d]", "").toLowerCase();
    }

    /** A table of the text can be chosen; the first one is the heading, the last one the closing. */
    private boolean isText(int place) {
        return block(place) instanceof P || isTable(place) && place != firstTable() && place != lastTable();
    }

    private int firstTable() {
        return IntStream.range(0, blocks.size())
                .filter(this::isTable)
                .findFirst()
                .orElse(-1);
    }

    private int lastTable() {
        return IntStream.range(0, blocks.size())
                .filter(this::isTable)
                .reduce((one, next) -> next)
                .orElse(-1);
    }

    private boolean isTable(int place) {
        return block(place) instanceof Tbl;
    }

    private Object block(int place) {
        return unwrap(blocks.get(place));
    }

    private String words(int place) {
        return TextUtils.getText(block(place)).replace('\u00a0', ' ').strip();
    }

    /** An extract is of the issued document: its number and day stand where the draft had blanks. */
    private void fillHeading(DocumentCode code, LocalDate day) {
        int month = day.getMonthValue();
        for (P paragraph : paragraphs(block(firstTable()), new ArrayList<>())) {
            String words = TextUtils.getText(paragraph);
            String filled = BLANK_NUMBER.matcher(words).replaceFirst("Số: " + code.printedNumber() + "/");
            filled = BLANK_DAY
                    .matcher(filled)
                    .replaceFirst(
                            "ngày %02d tháng %s năm".formatted(day.getDayOfMonth(), month < 3 ? "0" + month : month));
            if (!filled.equals(words)) {
                write(paragraph, filled);
            }
        }
    }

    private static void write(P paragraph, String words) {
        List<Text> texts = texts(paragraph, new ArrayList<>());
        for (int i = 0; i < texts.size(); i++) {
            texts.get(i).setValue(i == 0 ? words : "");
            texts.get(i).setSpace("preserve");
        }
    }

    private static List<P> paragraphs(Object node, List<P> found) {
        Object inner = unwrap(node);
        if (inner instanceof P paragraph) {
            found.add(paragraph);
        } else if (inner instanceof ContentAccessor content) {
            content.getContent().forEach(child -> paragraphs(child, found));
        }
        return found;
    }

    private static List<Text> texts(Object node, List<Text> found) {
        Object inner = unwrap(node);
        if (inner instanceof Text text) {
            found.add(text);
        } else if (inner instanceof ContentAccessor content) {
            content.getContent().forEach(child -> texts(child, found));
        }
        return found;
    }

    private static Object unwrap(Object wrapped) {
        return wrapped instanceof JAXBElement<?> element ? element.getValue() : wrapped;
    }
}
