package vn.vanban.drafting;

import java.time.LocalDate;
import org.jsoup.nodes.TextNode;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentCode;
import vn.vanban.document.DocumentType;

/**
 * How an issued document is named in another: in full the first time, by type and number afterwards (Phụ lục I, Mục II.6).
 *
 * @param number "Thông báo số 87/TB-SYT"
 * @param day "ngày 05 tháng 01 năm 2026"
 * @param issuer "Sở Y tế tỉnh Bình An"
 * @param about "về giao ban tháng 11"
 */
record Citation(String number, String day, String issuer, String about) {

    /** Of an issued document. */
    static Citation of(Document document, String issuer) {
        return of(
                document.type(),
                document.code().orElseThrow(),
                document.issuedOn().orElseThrow(),
                issuer,
                document.subject());
    }

    static Citation of(DocumentType type, DocumentCode code, LocalDate day, String issuer, String subject) {
        return new Citation(type.typeName() + " số " + code, inWords(day), issuer, about(subject));
    }

    String inFull() {
        return "%s %s của %s %s".formatted(number, day, issuer, about);
    }

    /** "V/v trả lời Thông báo số 87/TB-SYT" of a letter; a report tells of results. */
    String subjectOfAnswer(DocumentType type) {
        return (type == DocumentType.OFFICIAL_LETTER ? "trả lời " : "Kết quả thực hiện ") + number;
    }

    /** The first sentence of the answer. */
    String opening(DocumentType type, String organization) {
        String words = type == DocumentType.OFFICIAL_LETTER
                ? "Phúc đáp %s, %s có ý kiến như sau:"
                : "Thực hiện %s, %s báo cáo như sau:";
        return "<p>" + new TextNode(words.formatted(inFull(), organization)).outerHtml() + "</p>";
    }

    /** Days below 10 and the first two months have a zero (Mục II.4). */
    private static String inWords(LocalDate date) {
        int month = date.getMonthValue();
        return "ngày %02d tháng %s năm %d"
                .formatted(date.getDayOfMonth(), month < 3 ? "0" + month : month, date.getYear());
    }

    /** The first word loses its capital within a sentence, unless it begins a name as "Sở Y tế" does. */
    private static String about(String subject) {
        String words = subject.replaceFirst("(?iu)^(về việc|v/v|về)\\s+", "");
        boolean name = words.matches("(?U)\\p{Lu}\\p{L}*\\s+\\p{Lu}.*|\\p{Lu}{2}.*");
        return "về " + (name || words.isEmpty() ? words : words.substring(0, 1).toLowerCase() + words.substring(1));
    }
}
