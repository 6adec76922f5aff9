package vn.vanban.drafting;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jsoup.Jsoup;
import vn.vanban.document.Document;

/** What a draft must have before anybody else is asked to read it. All that is missing is said at once. */
enum SubmissionRule {
    HAS_SUBJECT("subject", "Chưa có trích yếu.", (document, draft) -> !document.subject()
            .isBlank()),
    SUBJECT_FITS(
            "subject",
            "Trích yếu dài quá " + DraftForm.SUBJECT_LIMIT + " chữ.",
            (document, draft) -> document.subject().length() <= DraftForm.SUBJECT_LIMIT),
    HAS_SIGNER("signer", "Chưa chọn người ký.", (document, draft) -> document.signer()
            .isPresent()),
    HAS_RECIPIENTS("recipients", "Chưa có nơi nhận nào.", (document, draft) -> !document.recipients()
            .isEmpty()),
    HAS_BODY(
            "body",
            "Chưa có nội dung: hãy viết trong khung soạn thảo hoặc tải tệp DOCX lên.",
            (document, draft) -> draft.upload().isPresent()
                    || !Jsoup.parse(draft.body()).text().isBlank());

    private final String field;
    private final String message;
    private final BiPredicate<Document, Draft> isMet;

    SubmissionRule(String field, String message, BiPredicate<Document, Draft> isMet) {
        this.field = field;
        this.message = message;
        this.isMet = isMet;
    }

    /** The first complaint at each field, in the order of the page. */
    static Map<String, String> complaints(Document document, Draft draft) {
        Map<String, String> complaints = new LinkedHashMap<>();
        Arrays.stream(values())
                .filter(rule -> !rule.isMet.test(document, draft))
                .forEach(rule -> complaints.putIfAbsent(rule.field, rule.message));
        return complaints;
    }
}
