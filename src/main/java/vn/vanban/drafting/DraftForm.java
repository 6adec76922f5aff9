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
