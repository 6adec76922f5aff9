package vn.vanban.drafting;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentAct;
import vn.vanban.document.DocumentId;
import vn.vanban.document.Documents;
import vn.vanban.document.DoneBy;
import vn.vanban.document.Urgency;
import vn.vanban.document.Version;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Mandate;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.Overtaken;

/**
 * The drafter proposes the level of urgency, the signer decides it (NĐ 30/2020, Phụ lục I, Mục II.10b). The mark is
 * printed, so another level is another version, read and then signed like any other (decision 27).
 */
@Component
class UrgencyDecision {

    static final Map<Urgency, String> NAMES = Map.of(
            Urgency.NORMAL, "Thường",
            Urgency.URGENT, "Khẩn",
            Urgency.VERY_URGENT, "Thượng khẩn",
            Urgency.EXPRESS, "Hỏa tốc");

    private final Documents documents;
    private final Drafts drafts;
    private final DraftAttachments attachments;
    private final Composition composition;
    private final TransactionTemplate transaction;

    UrgencyDecision(
            Documents documents,
            Drafts drafts,
            DraftAttachments attachments,
            Composition composition,
            TransactionTemplate transaction) {
        this.documents = documents;
        this.drafts = drafts;
        this.attachments = attachments;
        this.composition = composition;
        this.transaction = transaction;
    }

    boolean isFor(Document document, Actor actor) {
        return documents.allows(DocumentAct.DECIDE_URGENCY, document, actor)
                && document.signer().filter(actor.id()::equals).isPresent();
    }

    /**
     * @param lock the state the signer saw
     * @throws BusinessRuleViolation it is that level already, or they only stand in for the signer (field "urgency")
     */
    Version decide(DocumentId id, int lock, Urgency urgency, Actor actor) {
        Mandate mandate = documents.require(DocumentAct.DECIDE_URGENCY, id, actor);
        Document document = documents.visibleTo(actor, id, lock);
        if (!isFor(document, actor)) {
            throw BusinessRuleViolation.at(
                    "urgency",
                    "Người ký quyết định mức độ khẩn (NĐ 30/2020, Phụ lục I, Mục II.10b). Nếu ký thay, hãy bấm “Ký"
                            + " thay, in tên tôi” trước.");
        }
        if (document.urgency() == urgency) {
            throw BusinessRuleViolation.at(
                    "urgency",
                    "Văn bản đang ở mức %s.".formatted(NAMES.get(urgency).toLowerCase(Locale.ROOT)));
        }
        Draft draft = drafts.of(id);
        return transaction.execute(status -> {
            if (documents.get(id).lock() != lock) {
                throw new Overtaken("Văn bản đã đổi ở nơi khác sau khi bạn mở trang này, nên mức độ khẩn chưa đổi.");
            }
            Document changed = documents.describe(id, lock, factsWith(document, urgency));
            Composed composed = composition.compose(changed, draft);
            Version.Origin origin = draft.upload().isPresent() ? Version.Origin.UPLOAD : Version.Origin.FORM;
            Version version = documents.freeze(id, composed.docx(), composed.pdf(), origin, attachments.of(id), actor);
            String remark = "%s; người soạn đề xuất %s".formatted(NAMES.get(urgency), NAMES.get(document.urgency()));
            documents.record(new UrgencyDecided(id, DoneBy.of(actor, mandate), remark));
            return version;
        });
    }

    private static Document.Facts factsWith(Document document, Urgency urgency) {
        return new Document.Facts(
                document.type(),
                document.notation(),
                document.subject(),
                urgency,
                document.signer(),
                document.signerPosition(),
                document.capacity(),
                document.recipients(),
                document.copyHolders());
    }
}
