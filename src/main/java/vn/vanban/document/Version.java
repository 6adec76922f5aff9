package vn.vanban.document;

import java.time.Instant;
import vn.vanban.organization.PersonId;
import vn.vanban.shared.Hash;

/**
 * A submitted state of a document: its DOCX, and the PDF as far as it has come.
 *
 * @param rendition the last PDF: as rendered, signed, sealed, or time-stamped after that
 */
public record Version(
        DocumentId document,
        int number,
        Hash docx,
        int pageCount,
        Origin origin,
        PersonId createdBy,
        Instant createdAt,
        Rendition rendition) {

    public enum Origin {
        /** Written in the form and editor. */
        FORM,
        /** Written in Word from the template and uploaded. */
        UPLOAD
    }

    public record Rendition(Stage stage, Hash pdf, Instant createdAt) {}

    public enum Stage {
        DRAFT,
        SIGNED,
        SEALED,
        /** As sealed, with what proves the signatures later on; a further one comes with each renewal. */
        PRESERVED
    }

    /** The hash people compare and acts are recorded with. */
    public Hash hash() {
        return rendition.pdf();
    }
}
