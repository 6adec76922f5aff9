package vn.vanban.drafting;

import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentType;
import vn.vanban.document.Urgency;

/**
 * The page's fields as they come. A draft may be saved half-finished; what must be there before it is submitted is
 * {@link SubmissionRule}.
 *
 * @param lock the state of the document the writer saw
 * @param signer "position:person" of an officer who may sign, or blank
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
        String body) {

    static final int SUBJECT_LIMIT = 500;

    DraftForm {
        subject = line(subject);
        signer = line(signer);
        copyHolders = line(copyHolders).isEmpty() ? "VT" : line(copyHolders);
        recipients = recipients == null ? "" : recipients;
        body = body == null ? "" : body;
        urgency = urgency == null ? Urgency.NORMAL : urgency;
    }

    static DraftForm of(Document document, Draft draft) {
        String signer = document.signer().isPresent()
                ? document.signerPosition().orElseThrow().value()
                        + ":"
                        + document.signer().get().value()
                : "";
        String recipients = String.join(
                "\n", document.recipients().stream().map(r -> r.name()).toList());
        return new DraftForm(
                document.lock(),
                document.type(),
                document.subject(),
                document.urgency(),
                signer,
                recipients,
                document.copyHolders(),
                draft.body());
    }

    List<String> recipientLines() {
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
