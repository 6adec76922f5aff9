package vn.vanban.followup;

import vn.vanban.document.DocumentId;
import vn.vanban.document.DoneBy;

/** Overdue for so long that those who monitor the work of the issuing organization are told. */
public record EscalatedToMonitor(DocumentId documentId, DoneBy by, AssignmentId assignmentId, String remark)
        implements AssignmentEvent {}
