package vn.vanban.drafting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;
import vn.vanban.document.Documents;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Role;
import vn.vanban.shared.BusinessRuleViolation;

/** New drafts that do not begin with an empty page but with an earlier document. */
@Component
@Transactional
class StartingPoints {

    /** What becomes of the earlier document's words. */
    enum Way {
        /** As they are. */
        COPY,
        /** With the period of the report, and the periods it is compared with, moved on by one. */
        NEXT_PERIOD
    }

    /** @param subject what the new draft would be called */
    record Start(Way way, String subject) {}

    private final Drafting drafting;
    private final Drafts drafts;
    private final DraftAttachments attachments;
    private final Documents documents;

    StartingPoints(Drafting drafting, Drafts drafts, DraftAttachments attachments, Documents documents) {
        this.drafting = drafting;
        this.drafts = drafts;
        this.attachments = attachments;
        this.documents = documents;
    }

    /** The ways this person can go on from a document: one whose road has ended, or one of their own. */
    @Transactional(readOnly = true)
    public List<Start> from(Document source, Actor actor) {
        boolean ended = source.status().isEnd();
        if (!actor.does(Role.DRAFTER)
                || !source.organization().equals(actor.organization().id())
                || !ended && !source.drafter().equals(actor.id())) {
            return List.of();
        }
        return Arrays.stream(Way.values())
                .flatMap(way ->
                        rewriting(way, source).stream().map(words -> new Start(way, words.apply(source.subject()))))
                .toList();
    }

    public DocumentId begin(DocumentId id, Way way, Actor actor) {
        Document source = documents.visibleTo(actor, id);
        if (from(source, actor).stream().noneMatch(start -> start.way() == way)) {
            throw new BusinessRuleViolation("Không soạn tiếp được từ văn bản này theo cách đã chọn.");
        }
        UnaryOperator<String> words = rewriting(way, source).orElseThrow();
        Document begun = drafting.begin(source.type(), actor);
        documents.describe(
                begun.id(),
                begun.lock(),
                new Document.Facts(
                        source.type(),
                        begun.notation(),
                        words.apply(source.subject()),
                        source.urgency(),
                        source.signer(),
                        source.signerPosition(),
                        source.capacity(),
                        source.recipients(),
                        source.copyHolders()));
        Draft draft = drafts.of(id);
        drafts.save(begun.id(), words.apply(draft.body()), draft.details().rewritten(words));
        drafts.attach(begun.id(), draft.upload());
        attachments.copy(id, begun.id());
        return begun.id();
    }

    private static Optional<UnaryOperator<String>> rewriting(Way way, Document source) {
        return switch (way) {
            case COPY -> Optional.of(UnaryOperator.identity());
            case NEXT_PERIOD -> ReportPeriod.namedIn(source.subject()).map(period -> period::movedOn);
        };
    }
}
