package vn.vanban.followup;

import vn.vanban.document.DocumentId;
import vn.vanban.document.DoneBy;

/** What the deadline waited for has come, a receipt or an event: the remark names the day it is due. */
public record TermStarted(DocumentId documentId, DoneBy by, AssignmentId assignmentId, String remark)
        implements AssignmentEvent {}
