package vn.vanban.distribution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentAct;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.Documents;
import vn.vanban.document.DoneBy;
import vn.vanban.document.Purpose;
import vn.vanban.document.Recipient;
import vn.vanban.organization.Actor;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Directory;
import vn.vanban.organization.Mandate;
import vn.vanban.organization.UnitId;
import vn.vanban.register.IncomingBook;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.Forbidden;
import vn.vanban.shared.NotFound;
import vn.vanban.shared.Overtaken;

/** The way out of a numbered and sealed document: issue, dispatch to every recipient, receipts (Điều 18, 21). */
@Component
@Transactional
public class Distribution {

    private final Documents documents;
    private final Directory directory;
    private final RecipientResolver recipients;
    private final Dispatches dispatches;
    private final Succession succession;
    private final IncomingBook incoming;

    Distribution(
            Documents documents,
            Directory directory,
            RecipientResolver recipients,
            Dispatches dispatches,
            Succession succession,
            IncomingBook incoming) {
        this.documents = documents;
        this.directory = directory;
        this.recipients = recipients;
        this.dispatches = dispatches;
        this.succession = succession;
        this.incoming = incoming;
    }

    /** Every line of "Nơi nhận" with the units it goes to. */
    @Transactional(readOnly = true)
    public List<RecipientLine> recipientsOf(Document document) {
        return recipients.lines(document);
    }

    /**
     * Decides what a line that names no known unit means: a unit, or print only when none is given.
     *
     * @param ordinal its place in "Nơi nhận", from 0
     */
    public void resolve(DocumentId id, Actor actor, int ordinal, Optional<UnitId> unit) {
        Document document = documents.get(id);
        documents.require(actOf(document), id, actor);
        if (ordinal < 0 || ordinal >= document.recipients().size()) {
            throw new NotFound("Văn bản không có dòng nơi nhận này.");
        }
        Recipient recipient = document.recipients().get(ordinal);
        if (recipient.isResolved()) {
            throw new BusinessRuleViolation(
                    "Dòng “%s” đã gắn với đơn vị từ khi soạn thảo.".formatted(recipient.name()));
        }
        unit.ifPresent(directory::unit);
        recipients.decide(id, recipient.name(), unit);
    }

    /** The registry may decide as soon as it has the document, and once more after the seal. */
    private static DocumentAct actOf(Document document) {
        return switch (document.status()) {
            case SEALED -> DocumentAct.ISSUE;
            default -> DocumentAct.ASSIGN_NUMBER;
        };
    }

    /**
     * Issues the document; what it assigns and what it amends takes effect in the same transaction, its dispatch follows.
     *
     * @throws BusinessRuleViolation a recipient is not decided yet, or what it amends has ended by another way
     */
    public void issue(DocumentId id, Actor actor) {
        Mandate mandate = documents.require(DocumentAct.ISSUE, id, actor);
        List<RecipientLine> undecided = recipients.lines(documents.get(id)).stream()
                .filter(line -> line.way() == RecipientLine.Way.UNRESOLVED)
                .toList();
        if (!undecided.isEmpty()) {
            String names =
                    undecided.stream().map(line -> "“" + line.name() + "”").collect(Collectors.joining(", "));
            throw BusinessRuleViolation.at(
                    "recipients",
                    "%s chưa gắn với đơn vị nào. Hãy gắn với một đơn vị hoặc chọn “chỉ in”, rồi phát hành."
                            .formatted(names));
        }
        dispatches.open(id);
        documents.record(new DocumentIssued(id, DoneBy.of(actor, mandate)));
        succession.after(id, DoneBy.of(actor, mandate));
    }

    /** Sends an issued document to the units its recipients mean. Can be run again: each unit gets it once, a recalled one none. */
    public void dispatch(DocumentId id) {
        if (!dispatches.claim(id)) {
            return;
        }
        Document document = documents.get(id);
        if (document.status() == DocumentStatus.RECALLED) {
            return;
        }
        Map<UnitId, Purpose> units = unitsOf(document);
        units.forEach((unit, purpose) -> dispatches.send(id, unit, purpose));
        documents.admit(id, units.keySet().stream().map(AssigneeKey::receiverOf).toList());
        documents.record(new DocumentDispatched(id, DoneBy.system(), List.copyOf(units.keySet())));
    }

    /** A unit named twice gets one copy, for the more demanding purpose. */
    private Map<UnitId, Purpose> unitsOf(Document document) {
        Map<UnitId, Purpose> units = new LinkedHashMap<>();
        recipients.lines(document).forEach(line -> line.units()
                .forEach(unit -> units.merge(
                        unit.id(), line.purpose(), (one, other) -> one.compareTo(other) < 0 ? one : other)));
        return units;
    }

    /** The units a document was sent to; empty before its dispatch. */
    @Transactional(readOnly = true)
    public List<Dispatch> dispatchesOf(DocumentId id) {
        return dispatches.of(id);
    }

    /** Notes that a receiver has the document before them; only the first time counts. */
    public void open(DocumentId id, Actor actor) {
        dispatches.markOpened(id, actor.keys());
    }

    /**
     * Acknowledges receipt for a unit, once (Điều 21.2c: within the day), and enters it in its organization's book.
     *
     * @return số đến; empty inside the organization that issued it
     */
    public Optional<Integer> acknowledge(DocumentId id, Actor actor, UnitId unit) {
        Document document = documents.visibleTo(actor, id);
        Dispatch dispatch = dispatches.to(unit, id);
        Mandate mandate = actor.mandateFor(AssigneeKey.receiverOf(unit))
                .orElseThrow(() -> new Forbidden(
                        "Chỉ người tiếp nhận của %s được xác nhận đã nhận.".formatted(dispatch.unitName())));
        if (!dispatches.acknowledge(id, unit, actor.person().fullName())) {
            throw new Overtaken((dispatch.recalledAt().isPresent()
                            ? "Văn bản đã bị thu hồi nên %s không xác nhận nhận nữa."
                            : "%s đã xác nhận nhận văn bản này rồi.")
                    .formatted(dispatch.unitName()));
        }
        Optional<Integer> number = incoming.enter(document, unit, actor);
        number.ifPresent(entered -> dispatches.number(id, unit, entered));
        documents.record(new ReceiptAcknowledged(id, DoneBy.of(actor, mandate), unit, dispatch.unitName()));
        return number;
    }
}
