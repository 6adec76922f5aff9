package vn.vanban.document;

/**
 * Turns a DOCX that {@link UploadGate} has let in into the PDF/A-2b rendition people read and sign; a file that cannot
 * be rendered is refused with a {@link vn.vanban.shared.BusinessRuleViolation}.
 */
public interface PdfRenderer {

    byte[] render(byte[] docx);
}
