package vn.vanban.drafting;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jsoup.Jsoup;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentType;

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
            // An invitation may say everything in its fields.
            (document, draft) -> draft.upload().isPresent()
                    || document.type() == DocumentType.INVITATION
                    || !Jsoup.parse(draft.body()).text().isBlank()),
    HAS_ATTACHED_TEXT(
            DraftField.ATTACHED_TYPE.name(),
            "Chưa có văn bản kèm theo: ở cuối Nội dung, bấm “Bắt đầu phụ lục”, ghi tên rồi viết văn bản đó.",
            (document, draft) -> document.type() != DocumentType.DECISION
                    || draft.upload().isPresent()
                    || draft.details().find(DraftField.ATTACHED_TYPE).isEmpty()
                    || !Annexes.in(draft.body()).takeFirst().text().isBlank());

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
        for (DraftField.Asked asked : DraftField.askedBy(document.type())) {
            complaint(asked, document, draft)
                    .ifPresent(words -> complaints.putIfAbsent(asked.field().name(), words));
        }
        return complaints;
    }

    private static Optional<String> complaint(DraftField.Asked asked, Document document, Draft draft) {
        DraftField field = asked.field();
        Optional<String> written = draft.details().find(field);
        if (written.isPresent()) {
            return field.complaint(written.get());
        }
        boolean elsewhere = field == DraftField.LEGAL_BASES
                && (draft.upload().isPresent()
                        || !LegalBasis.of(List.of(), draft.body()).grounds().isEmpty());
        return asked.required() && !elsewhere
                ? Optional.of("Chưa ghi “%s”.".formatted(field.label(document.type())))
                : Optional.empty();
    }
}
