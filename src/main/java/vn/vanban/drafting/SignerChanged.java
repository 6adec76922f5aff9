package vn.vanban.drafting;

import vn.vanban.document.DocumentEvent;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DoneBy;

/** Another person will sign, in their own name; the version with their lines replaces the one before. */
public record SignerChanged(DocumentId documentId, DoneBy by, String remark) implements DocumentEvent {}
