package vn.vanban.followup;

import vn.vanban.document.DocumentId;
import vn.vanban.document.DoneBy;

/** The document assigns this work to a lead unit; in force since the document was issued. */
public record AssignmentGiven(DocumentId documentId, DoneBy by, AssignmentId assignmentId, String content)
        implements AssignmentEvent {
    @Override
    public String remark() {
        return content;
    }
}
