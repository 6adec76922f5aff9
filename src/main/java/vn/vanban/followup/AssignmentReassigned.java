package vn.vanban.followup;

import vn.vanban.document.DocumentId;
import vn.vanban.document.DoneBy;
import vn.vanban.organization.UnitId;

/** The issuing side gave it to another lead unit than the one that refused it. */
public record AssignmentReassigned(
        DocumentId documentId, DoneBy by, AssignmentId assignmentId, UnitId former, String remark)
        implements AssignmentEvent {}
