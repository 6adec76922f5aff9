package vn.vanban.drafting;

import vn.vanban.document.DocumentEvent;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DoneBy;

/** The signer has decided another level of urgency than was proposed; the version with the new mark replaces the one before. */
public record UrgencyDecided(DocumentId documentId, DoneBy by, String remark) implements DocumentEvent {}
