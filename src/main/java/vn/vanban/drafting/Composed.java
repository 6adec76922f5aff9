package vn.vanban.drafting;

import java.util.List;
import vn.vanban.formality.Finding;
import vn.vanban.formality.Formality;
import vn.vanban.rendition.PdfRenderer;

/** A draft made into a file; its pages and what the form check says are made when first asked for. */
final class Composed {

    private final byte[] docx;
    private final PdfRenderer renderer;
    private byte[] pdf;
    private List<Finding> findings;

    Composed(byte[] docx, PdfRenderer renderer) {
        this.docx = docx;
        this.renderer = renderer;
    }

    byte[] docx() {
        return docx;
    }

    synchronized byte[] pdf() {
        if (pdf == null) {
            pdf = renderer.render(docx);
        }
        return pdf;
    }

    synchronized List<Finding> findings() {
        if (findings == null) {
            findings = Formality.check(docx);
        }
        return findings;
    }
}
