package vn.vanban.followup;

import vn.vanban.document.DocumentEvent;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DoneBy;

/** The document went out while nobody had decided some of the tasks that its words order; the remark names them. */
public record ProposalsLeft(DocumentId documentId, DoneBy by, String remark) implements DocumentEvent {}
