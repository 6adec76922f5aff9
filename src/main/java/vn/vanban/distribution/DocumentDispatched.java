package vn.vanban.distribution;

import java.util.List;
import vn.vanban.document.DocumentEvent;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DoneBy;
import vn.vanban.organization.UnitId;

/** The document has been sent to the units its recipients mean. */
public record DocumentDispatched(DocumentId documentId, DoneBy by, List<UnitId> units) implements DocumentEvent {
    @Override
    public String remark() {
        return Integer.toString(units.size());
    }
}
