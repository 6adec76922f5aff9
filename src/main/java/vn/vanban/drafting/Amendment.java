package vn.vanban.drafting;

import vn.vanban.document.DocumentId;

/** A document written to change what an issued one says; that file itself is never changed (Điều 18.3). */
public record Amendment(DocumentId document, DocumentId source, Way way) {

    public enum Way {
        /** Sửa đổi, thay thế: a document of the same form takes its place. */
        REPLACE,
        /** Bãi bỏ: a document of the same form ends its force. */
        CANCEL,
        /** Đính chính: a letter puts right its form, presentation or procedure. */
        CORRECT
    }
}
