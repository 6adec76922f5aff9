package vn.vanban.drafting;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentType;
import vn.vanban.document.Recipient;
import vn.vanban.document.Urgency;
import vn.vanban.shared.BusinessRuleViolation;

/**
 * The page's fields as they come. A draft may be saved half-finished; what must be there before it is submitted is
 * {@link SubmissionRule}.
 *
 * @param lock the state of the document the writer saw
 * @param signer as {@link Signers#value} says, or blank
 * @param recipients one line each, as printed
 */
record DraftForm(
        int lock,
        DocumentType type,
        String subject,
        Urgency urgency,
        String signer,
        String recipients,
        String copyHolders,
        Map<DraftField, String> details,
        String body) {

    static final int SUBJECT_LIMIT = 500;
    private static final int COPY_HOLDERS_LIMIT = 120;
    private static final int RECIPIENT_LIMIT = 300;
    private static final int MOST_RECIPIENTS = 500;
    static final String AS_ABOVE = "Như trên";

    DraftForm {
        subject = line(subject);
        signer = line(signer);
        copyHolders = line(copyHolders).isEmpty() ? "VT" : line(copyHolders);
        recipients = recipients == null ? "" : recipients;
        body = body == null ? "" : body;
        details = details == null ? Map.of() : details;
        urgency = urgency == null ? Urgency.NORMAL : urgency;
    }

    static DraftForm of(Document document, Draft draft) {
        String signer = document.signer().isPresent()
                ? Signers.value(
                        document.signerPosition().orElseThrow(),
                        document.signer().get(),
                        document.capacity().orElseThrow())
                : "";
        String recipients = String.join("\n", besideAddressees(document, draft.details()));
        return new DraftForm(
                document.lock(),
                document.type(),
                document.subject(),
                document.urgency(),
                signer,
                recipients,
                document.copyHolders(),
                draft.details().values(),
                draft.body());
    }

    /** @throws BusinessRuleViolation at the first field that holds more than a document can print */
    void requireThatItFits() {
        if (type == null) {
            throw BusinessRuleViolation.at("type", "Hãy chọn loại văn bản.");
        }
        requireFitting("subject", "Trích yếu", subject, SUBJECT_LIMIT);
        written()
                .values()
                .forEach((field, value) ->
                        requireFitting(field.name(), "“" + field.label(type) + "”", value, field.limit()));
        requireFitting("copyHolders", "“Lưu”", copyHolders, COPY_HOLDERS_LIMIT);
        below().forEach(name -> requireFitting("recipients", "Một nơi nhận", name, RECIPIENT_LIMIT));
        if (below().size() > MOST_RECIPIENTS) {
            throw BusinessRuleViolation.at("recipients", "Nhiều nơi nhận quá: không quá " + MOST_RECIPIENTS + " dòng.");
        }
    }

    private static void requireFitting(String field, String label, String value, int limit) {
        if (value.length() > limit) {
            throw BusinessRuleViolation.at(field, "%s dài quá %d chữ.".formatted(label, limit));
        }
    }

    DraftDetails written() {
        return new DraftDetails(details);
    }

    /** What the chosen type asks besides. */
    public List<DraftField.Asked> asked() {
        return DraftField.askedBy(type);
    }

    /** What is written for other types; it goes with the form, so that nothing is lost while another is tried. */
    public List<DraftField> kept() {
        return written().values().keySet().stream()
                .filter(field -> !DraftField.asks(type, field))
                .toList();
    }

    /** What is written for a field, for the page. */
    public String detail(DraftField field) {
        return written().raw(field);
    }

    /** Those who are addressed first: they get the document like those of "Nơi nhận", which says "Như trên" of them. */
    List<String> recipientLines() {
        if (type == null || !DraftField.asks(type, DraftField.ADDRESSEES)) {
            return below();
        }
        return Stream.concat(
                        written().lines(DraftField.ADDRESSEES).stream(),
                        below().stream().filter(line -> !line.equalsIgnoreCase(AS_ABOVE)))
                .distinct()
                .toList();
    }

    /** The recipients of a document that are not addressed above its text. */
    static List<String> besideAddressees(Document document, DraftDetails details) {
        List<String> addressed = DraftField.asks(document.type(), DraftField.ADDRESSEES)
                ? details.lines(DraftField.ADDRESSEES)
                : List.of();
        return document.recipients().stream()
                .map(Recipient::name)
                .filter(name -> !addressed.contains(name))
                .toList();
    }

    private List<String> below() {
        return Arrays.stream(recipients.split("[\\r\\n;]+"))
                .map(line -> line.strip().replaceFirst("^[-–•]\\s*", "").replaceFirst("[.;]+$", ""))
                .filter(line -> !line.isBlank() && !line.startsWith("Lưu:"))
                .distinct()
                .toList();
    }

    /** The body without its tags, for reading beside another. */
    public String bodyText() {
        return Jsoup.parse(body).wholeText().strip();
    }

    private static String line(String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ");
    }
}
