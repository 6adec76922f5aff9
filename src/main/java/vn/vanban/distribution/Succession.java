package vn.vanban.distribution;

import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentEvent;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.Documents;
import vn.vanban.document.DoneBy;
import vn.vanban.drafting.Amendment;
import vn.vanban.drafting.Amendments;
import vn.vanban.shared.BusinessRuleViolation;

/** What the issue of a document does to the one it was written to amend, in the same transaction (Điều 18.3). */
@Component
class Succession {

    private final Amendments amendments;
    private final Documents documents;

    Succession(Amendments amendments, Documents documents) {
        this.amendments = amendments;
        this.documents = documents;
    }

    /** @throws BusinessRuleViolation the earlier document has ended by another way since this one was begun */
    void after(DocumentId issued, DoneBy by) {
        amendments.by(issued).ifPresent(amendment -> documents.record(fact(amendment, by)));
    }

    private DocumentEvent fact(Amendment amendment, DoneBy by) {
        Document earlier = documents.hold(amendment.source());
        boolean inForce = earlier.status() == DocumentStatus.ISSUED;
        boolean recalled = earlier.status() == DocumentStatus.RECALLED;
        if (!inForce && !(recalled && amendment.way() == Amendment.Way.REPLACE)) {
            throw new BusinessRuleViolation(
                    "%s không còn hiệu lực: đã bị thu hồi, thay thế hoặc bãi bỏ trước đó. Văn bản này không phát hành được nữa; hãy hủy số."
                            .formatted(named(earlier)));
        }
        String successor = named(documents.get(amendment.document()));
        return switch (amendment.way()) {
            case REPLACE -> new DocumentReplaced(earlier.id(), by, amendment.document(), successor, inForce);
            case CANCEL -> new DocumentCancelled(earlier.id(), by, successor);
            case CORRECT -> new DocumentCorrected(earlier.id(), by, successor);
        };
    }

    private static String named(Document document) {
        return "%s %s ngày %td/%<tm/%<tY"
                .formatted(
                        document.type().typeName(),
                        document.code().orElseThrow(),
                        document.issuedOn().orElseThrow());
    }
}
