package vn.vanban.drafting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import vn.vanban.shared.BusinessRuleViolation;

/** A draft written in Word on our template: its body stays as it was written, its fields are those of the form. */
@Component
public class UploadedDocx {

    private static final List<String> UNSETTLED =
            List.of("ins", "del", "moveFrom", "moveTo", "commentReference", "commentRangeStart");

    /**
     * The finished DOCX; {@code draft} gives every field but the body. Expects a file that the upload gate has let in and
     * refuses one that was not made from {@code template}, or still bears changes or comments.
     */
    public byte[] accept(byte[] template, byte[] docx, DraftContent draft) {
        try {
            DocxFile file = new DocxFile(docx);
            Document document = file.document();
            refuseUnsettledText(document);
            Map<String, List<String>> fields = TemplateFields.of(draft);
            refuseLostControls(template, document, fields);
            TemplateFiller.fillFields(document, fields, true);
            return file.with(document);
        } catch (BusinessRuleViolation refusal) {
            throw refusal;
        } catch (Exception e) {
            throw refusal("Không đọc được tệp Word. Hãy mở tệp bằng Word, lưu lại dạng .docx rồi gửi lại.");
        }
    }

    /** An accepted file with its fields as {@code draft} has them, and kept, so that they can be filled again. */
    byte[] fill(byte[] docx, DraftContent draft) {
        try {
            DocxFile file = new DocxFile(docx);
            Document document = file.document();
            TemplateFiller.fillFields(document, TemplateFields.of(draft), false);
            return file.with(document);
        } catch (Exception e) {
            throw new IllegalStateException("An accepted file could not be filled again", e);
        }
    }

    /** The tags of the fields that a file kept, once {@link #accept} has let it in. */
    Set<String> fieldsOf(byte[] docx) {
        try {
            return ContentControl.allIn(new DocxFile(docx).document()).stream()
                    .map(ContentControl::tag)
                    .collect(Collectors.toSet());
        } catch (Exception e) {
            throw new IllegalStateException("An accepted file could not be read again", e);
        }
    }

    private static void refuseUnsettledText(Document document) {
        for (String mark : UNSETTLED) {
            if (!WordXml.descendants(document.getDocumentElement(), mark).isEmpty()) {
                throw refusal(
                        "Tệp còn dấu vết sửa đổi hoặc ý kiến bên lề. Trong Word, hãy chấp nhận hoặc bỏ mọi thay đổi"
                                + " (Review, Accept All), xóa ý kiến, lưu rồi gửi lại.");
            }
        }
    }

    private static void refuseLostControls(byte[] made, Document document, Map<String, List<String>> fields)
            throws Exception {
        Document template = new DocxFile(made).document();
        Map<String, Long> present = counted(document);
        Map<String, Long> wanted = counted(template);
        String lost = ContentControl.allIn(template).stream()
                .filter(control -> !isOptional(control, fields))
                .filter(control -> !wanted.get(control.tag()).equals(present.get(control.tag())))
                .map(ContentControl::title)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!lost.isEmpty()) {
            throw refusal("Tệp không còn đúng mẫu: thiếu hoặc lặp khung trường " + lost
                    + ". Hãy tải lại mẫu đã điền sẵn, dán nội dung vào khung “Nội dung” rồi gửi lại.");
        }
    }

    private static Map<String, Long> counted(Document document) {
        return ContentControl.allIn(document).stream()
                .collect(Collectors.groupingBy(ContentControl::tag, Collectors.counting()));
    }

    /** A short rule may be redrawn by the office; a field without words left no control in the prefilled file. */
    private static boolean isOptional(ContentControl control, Map<String, List<String>> fields) {
        List<String> texts = fields.get(control.tag());
        return control.tag().endsWith("-rule") || texts != null && texts.isEmpty();
    }

    private static BusinessRuleViolation refusal(String message) {
        return BusinessRuleViolation.at("file", message);
    }
}
