package vn.vanban.followup;

import vn.vanban.document.DocumentId;
import vn.vanban.document.DoneBy;

/**
 * Overdue for so long that those who monitor are told.
 *
 * @param first whether nobody was told before that it is overdue
 * @param headToo whether the head of the lead unit was not told either
 */
public record EscalatedToMonitor(
        DocumentId documentId, DoneBy by, AssignmentId assignmentId, String remark, boolean first, boolean headToo)
        implements AssignmentEvent {}
