package vn.vanban.drafting;

import vn.vanban.document.DocumentEvent;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DoneBy;

/** Somebody has begun a draft. */
public record DraftBegun(DocumentId documentId, DoneBy by) implements DocumentEvent {}
