package vn.vanban.distribution;

import java.util.List;
import java.util.Optional;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.DoneBy;
import vn.vanban.organization.UnitId;

/**
 * The issuing organization took the document back (Điều 18.4).
 *
 * @param units those that have received it and must destroy it
 * @param orderedBy "Giám đốc Đỗ Minh Hạnh"
 */
public record DocumentRecalled(DocumentId documentId, DoneBy by, List<UnitId> units, String orderedBy, String reason)
        implements DocumentEnded {

    @Override
    public Optional<DocumentStatus> becomes() {
        return Optional.of(DocumentStatus.RECALLED);
    }

    @Override
    public String remark() {
        return "Người quyết định: %s. Lý do: %s".formatted(orderedBy, reason);
    }

    @Override
    public String why() {
        return "Văn bản giao nhiệm vụ bị thu hồi: " + reason;
    }
}
