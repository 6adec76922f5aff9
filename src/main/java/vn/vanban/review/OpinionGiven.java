package vn.vanban.review;

import vn.vanban.document.DocumentEvent;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DoneBy;
import vn.vanban.organization.UnitId;

/** A department has given its opinion, or its silence at the date was recorded. */
public record OpinionGiven(DocumentId documentId, DoneBy by, UnitId unit, String remark) implements DocumentEvent {}
