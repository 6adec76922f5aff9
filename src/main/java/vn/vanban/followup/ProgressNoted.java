package vn.vanban.followup;

import vn.vanban.document.DocumentId;
import vn.vanban.document.DoneBy;

/** A unit at work has said how far it is, 0 to 100. */
public record ProgressNoted(DocumentId documentId, DoneBy by, AssignmentId assignmentId, int percent, String note)
        implements AssignmentEvent {
    @Override
    public String remark() {
        return percent + "%. " + note;
    }
}
