package vn.vanban.distribution;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.DocumentType;
import vn.vanban.document.Documents;
import vn.vanban.document.DoneBy;
import vn.vanban.drafting.Replies;
import vn.vanban.organization.Actor;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Directory;
import vn.vanban.organization.Mandate;
import vn.vanban.organization.Officer;
import vn.vanban.organization.PersonId;
import vn.vanban.organization.Role;
import vn.vanban.organization.UnitId;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.Forbidden;

/** Answers to received documents: the receiver has one written, a drafter of the organization writes it. */
@Component
@Transactional
class Answering {

    private final Documents documents;
    private final Distribution distribution;
    private final Replies replies;
    private final Directory directory;

    Answering(Documents documents, Distribution distribution, Replies replies, Directory directory) {
        this.documents = documents;
        this.distribution = distribution;
        this.replies = replies;
        this.directory = directory;
    }

    /** Who can be asked to write the answer: a receiver asks any drafter, a drafter only themselves. */
    @Transactional(readOnly = true)
    List<Officer> writers(Document document, Actor actor) {
        UnitId organization = actor.organization().id();
        Optional<Mandate> mandate = mandate(document, actor);
        if (mandate.isEmpty()) {
            return List.of();
        }
        boolean receives = !mandate.get().key().equals(drafterOf(organization));
        return replies.draftersOf(organization).stream()
                .filter(officer -> receives || officer.person().id().equals(actor.id()))
                .toList();
    }

    DocumentId begin(DocumentId id, DocumentType type, PersonId writer, Actor actor) {
        Document document = documents.visibleTo(actor, id);
        Mandate mandate = mandate(document, actor)
                .orElseThrow(() -> new Forbidden(
                        "Chỉ cơ quan nhận văn bản và tự ban hành văn bản mới soạn văn bản trả lời ở đây."));
        if (writers(document, actor).stream()
                .noneMatch(officer -> officer.person().id().equals(writer))) {
            throw BusinessRuleViolation.at("writer", "Hãy chọn người soạn của cơ quan bạn.");
        }
        return replies.begin(
                id,
                type,
                writer,
                DoneBy.of(actor, mandate),
                actor.organization().id());
    }

    /** The right to receive for a unit it was sent to, else to write for an organization that got it. */
    private Optional<Mandate> mandate(Document document, Actor actor) {
        UnitId organization = actor.organization().id();
        if (document.status() != DocumentStatus.ISSUED
                || document.organization().equals(organization)
                || directory.issuingOrganization(organization).isEmpty()) {
            return Optional.empty();
        }
        List<UnitId> units = distribution.dispatchesOf(document.id()).stream()
                .map(Dispatch::unit)
                .filter(unit -> directory.organizationOf(unit).id().equals(organization))
                .toList();
        if (units.isEmpty()) {
            return Optional.empty();
        }
        return actor.mandateFor(units.stream().map(AssigneeKey::receiverOf).toList())
                .or(() -> actor.mandateFor(drafterOf(organization)));
    }

    private static AssigneeKey drafterOf(UnitId organization) {
        return AssigneeKey.of(organization, Role.DRAFTER);
    }
}
