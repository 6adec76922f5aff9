package vn.vanban.distribution;

import java.util.Optional;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.DoneBy;

/**
 * A document of the same form, just issued, has ended the force of this one.
 *
 * @param successor "Quyết định 20/QĐ-SYT ngày 22/11/2026"
 */
public record DocumentCancelled(DocumentId documentId, DoneBy by, String successor) implements DocumentEnded {

    @Override
    public Optional<DocumentStatus> becomes() {
        return Optional.of(DocumentStatus.CANCELLED);
    }

    @Override
    public String remark() {
        return "Bằng " + successor;
    }

    @Override
    public String why() {
        return "Văn bản giao nhiệm vụ bị bãi bỏ bằng " + successor;
    }
}
