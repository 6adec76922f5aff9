package vn.vanban.distribution;

import vn.vanban.document.DocumentEvent;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DoneBy;
import vn.vanban.organization.UnitId;

/** A unit has acknowledged receipt (Điều 21.2c). */
public record ReceiptAcknowledged(DocumentId documentId, DoneBy by, UnitId unit, String remark)
        implements DocumentEvent {}
