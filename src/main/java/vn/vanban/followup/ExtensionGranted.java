package vn.vanban.followup;

import vn.vanban.document.DocumentId;
import vn.vanban.document.DoneBy;

/** The issuing side set a later deadline; the first one is kept. */
public record ExtensionGranted(DocumentId documentId, DoneBy by, AssignmentId assignmentId, String remark)
        implements AssignmentEvent {}
