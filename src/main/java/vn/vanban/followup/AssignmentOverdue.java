package vn.vanban.followup;

import vn.vanban.document.DocumentId;
import vn.vanban.document.DoneBy;

/** The deadline has passed without a result. */
public record AssignmentOverdue(DocumentId documentId, DoneBy by, AssignmentId assignmentId)
        implements AssignmentEvent {}
