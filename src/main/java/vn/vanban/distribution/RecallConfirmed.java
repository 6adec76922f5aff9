package vn.vanban.distribution;

import vn.vanban.document.DocumentEvent;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DoneBy;
import vn.vanban.organization.UnitId;

/** A unit has destroyed a recalled document in the system and says so by this (Điều 18.4b). */
public record RecallConfirmed(DocumentId documentId, DoneBy by, UnitId unit, String unitName) implements DocumentEvent {

    @Override
    public String remark() {
        return unitName;
    }
}
