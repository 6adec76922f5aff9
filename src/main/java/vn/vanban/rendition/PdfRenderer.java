package vn.vanban.rendition;

/**
 * Turns a DOCX that the upload gate has let in into the PDF/A-2b people read and sign; a file that cannot be rendered is
 * refused with a {@link vn.vanban.shared.BusinessRuleViolation}.
 */
public interface PdfRenderer {

    byte[] render(byte[] docx);

    /** The renderer inside this program, which needs nothing but its own fonts. */
    static PdfRenderer embedded() {
        return new EmbeddedRenderer();
    }
}
