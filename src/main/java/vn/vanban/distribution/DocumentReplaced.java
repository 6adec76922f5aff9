package vn.vanban.distribution;

import java.util.Optional;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.DoneBy;

/**
 * The document's place was taken by one just issued (Điều 18.3).
 *
 * @param successor "Thông báo 20/TB-SYT ngày 22/11/2026"
 * @param inForce whether it was in force till now, and had not been recalled before
 */
public record DocumentReplaced(
        DocumentId documentId, DoneBy by, DocumentId successorId, String successor, boolean inForce)
        implements DocumentEnded {

    @Override
    public Optional<DocumentStatus> becomes() {
        return inForce ? Optional.of(DocumentStatus.REPLACED) : Optional.empty();
    }

    @Override
    public String remark() {
        return "Bằng " + successor;
    }

    @Override
    public String why() {
        return "Văn bản giao nhiệm vụ được thay bằng " + successor;
    }
}
