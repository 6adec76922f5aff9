package vn.vanban.followup;

import vn.vanban.document.DocumentId;
import vn.vanban.document.DoneBy;

/** The issuing side has confirmed the result. */
public record AssignmentClosed(DocumentId documentId, DoneBy by, AssignmentId assignmentId, String remark)
        implements AssignmentEvent {}
