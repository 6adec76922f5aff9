package vn.vanban.followup;

import vn.vanban.document.DocumentId;
import vn.vanban.document.DoneBy;

/**
 * Overdue for so long that the head of the lead unit is told.
 *
 * @param first whether nobody was told before that it is overdue
 */
public record EscalatedToHead(DocumentId documentId, DoneBy by, AssignmentId assignmentId, String remark, boolean first)
        implements AssignmentEvent {}
