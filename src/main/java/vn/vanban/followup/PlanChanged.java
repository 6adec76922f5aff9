package vn.vanban.followup;

import vn.vanban.document.DocumentEvent;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DoneBy;

/** The tasks that the document will assign are no longer those that others have seen; the remark says what changed. */
public record PlanChanged(DocumentId documentId, DoneBy by, String remark) implements DocumentEvent {}
