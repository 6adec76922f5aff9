package vn.vanban.drafting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
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
        NEXT_PERIOD,
        /** In the place of the earlier one, from its own issue on. */
        REPLACE,
        /** To end the force of the earlier one. */
        CANCEL,
        /** To put right its form in a letter. */
        CORRECT;

        Optional<Amendment.Way> amending() {
            return switch (this) {
                case COPY, NEXT_PERIOD -> Optional.empty();
                case REPLACE -> Optional.of(Amendment.Way.REPLACE);
                case CANCEL -> Optional.of(Amendment.Way.CANCEL);
                case CORRECT -> Optional.of(Amendment.Way.CORRECT);
            };
        }

        private boolean isPossible(Document source) {
            return switch (this) {
                case COPY, NEXT_PERIOD -> true;
                case REPLACE -> source.status() == DocumentStatus.ISSUED || source.status() == DocumentStatus.RECALLED;
                case CANCEL, CORRECT -> source.status() == DocumentStatus.ISSUED;
            };
        }
    }

    /** @param subject what the new draft would be called */
    record Start(Way way, String subject) {}

    private final Drafting drafting;
    private final Issuers issuers;
    private final Drafts drafts;
    private final DraftAttachments attachments;
    private final Documents documents;
    private final Amending amending;

    StartingPoints(
            Drafting drafting,
            Issuers issuers,
            Drafts drafts,
            DraftAttachments attachments,
            Documents documents,
            Amending amending) {
        this.drafting = drafting;
        this.issuers = issuers;
        this.drafts = drafts;
        this.attachments = attachments;
        this.documents = documents;
        this.amending = amending;
    }

    /** The ways this person can go on from a document: one whose road has ended, or one of their own. */
    @Transactional(readOnly = true)
    public List<Start> from(Document source, Actor actor) {
        boolean ended = source.status().isEnd();
        if (!actor.does(Role.DRAFTER)
                || !source.organization().equals(actor.organization().id())
                || !ended && !source.drafter().equals(actor.id())
                || issuers.isOfOthers(source, actor)) {
            return List.of();
        }
        return Arrays.stream(Way.values())
                .filter(way -> way.isPossible(source))
                .flatMap(way ->
                        rewriting(way, source).stream().map(words -> new Start(way, words.apply(source.subject()))))
                .toList();
    }

    public DocumentId begin(DocumentId id, Way way, Actor actor) {
        Document source = documents.visibleTo(actor, id);
        if (from(source, actor).stream().noneMatch(start -> start.way() == way)) {
            throw new BusinessRuleViolation("Không soạn tiếp được từ văn bản này theo cách đã chọn.");
        }
        if (way.amending().isPresent()) {
            return amending.begin(source, way.amending().get(), actor);
        }
        UnaryOperator<String> words = rewriting(way, source).orElseThrow();
        Document begun = drafting.begin(source.type(), issuers.after(source, actor), actor);
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

    private Optional<UnaryOperator<String>> rewriting(Way way, Document source) {
        return switch (way) {
            case COPY -> Optional.of(UnaryOperator.identity());
            case REPLACE, CANCEL, CORRECT ->
                Optional.of(subject -> amending.subject(source, way.amending().orElseThrow()));
            case NEXT_PERIOD -> ReportPeriod.namedIn(source.subject()).map(period -> period::movedOn);
        };
    }
}
