package vn.vanban.distribution;

import vn.vanban.document.DocumentEvent;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DoneBy;

/**
 * A letter just issued puts right the form, presentation or procedure of the document, which stays in force (Điều 18.3).
 *
 * @param letter "Công văn 20/SYT-VP ngày 22/11/2026"
 */
public record DocumentCorrected(DocumentId documentId, DoneBy by, String letter) implements DocumentEvent {

    @Override
    public String remark() {
        return "Bằng " + letter;
    }
}
