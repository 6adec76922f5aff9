package vn.vanban.review;

import vn.vanban.document.DocumentEvent;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DoneBy;

/** The drafter has accepted a unit's opinion or explained why not. */
public record OpinionAnswered(DocumentId documentId, DoneBy by, String remark) implements DocumentEvent {}
