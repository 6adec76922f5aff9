package vn.vanban.followup;

import vn.vanban.document.DocumentId;
import vn.vanban.document.DoneBy;

/** The deadline is today. */
public record AssignmentDue(DocumentId documentId, DoneBy by, AssignmentId assignmentId) implements AssignmentEvent {}
