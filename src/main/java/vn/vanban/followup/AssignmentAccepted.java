package vn.vanban.followup;

import vn.vanban.document.DocumentId;
import vn.vanban.document.DoneBy;

/** The lead unit has taken the assignment. */
public record AssignmentAccepted(DocumentId documentId, DoneBy by, AssignmentId assignmentId, String remark)
        implements AssignmentEvent {}
