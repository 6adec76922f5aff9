package vn.vanban.signing;

import vn.vanban.document.DocumentEvent;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DoneBy;

/** The signatures of a sealed document can be proven for longer: a time-stamp was put over them. */
public record DocumentPreserved(DocumentId documentId, DoneBy by, String remark) implements DocumentEvent {}
