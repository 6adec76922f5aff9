package vn.vanban.followup;

import vn.vanban.document.DocumentId;
import vn.vanban.document.DoneBy;
import vn.vanban.organization.UnitId;

/** A cooperating unit has reported its part to the lead unit. */
public record PartReported(DocumentId documentId, DoneBy by, AssignmentId assignmentId, UnitId unit, String remark)
        implements AssignmentEvent {}
