package vn.vanban.signing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.vanban.document.DocumentId;
import vn.vanban.organization.PersonId;
import vn.vanban.shared.Hash;

/**
 * Several documents that a person signs in one act: the list as they saw it, and what became of each.
 *
 * @param seenAt when it last went on
 * @param stopped whether the signer wants the rest left unsigned
 */
record Batch(UUID id, PersonId signer, Instant openedAt, Instant seenAt, boolean stopped, List<Item> items) {

    /** A remote service may take a minute; what stands still this long has lost its key with the server that held it. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    enum State {
        WAITING,
        SIGNED,
        REFUSED
    }

    /** What the signer saw of one document: nothing else is signed in its place. */
    record Choice(DocumentId document, int lock, int version, Hash hash) {}

    /** @param reason why it was not signed */
    record Item(Choice choice, State state, Optional<String> reason, Optional<Instant> at) {}

    public long signed() {
        return count(State.SIGNED);
    }

    public long refused() {
        return count(State.REFUSED);
    }

    Optional<Choice> choiceOf(DocumentId document) {
        return items.stream()
                .map(Item::choice)
                .filter(choice -> choice.document().equals(document))
                .findFirst();
    }

    long count(State state) {
        return items.stream().filter(item -> item.state() == state).count();
    }

    boolean isRunning(Instant now) {
        return count(State.WAITING) > 0 && !stopped && seenAt.plus(PATIENCE).isAfter(now);
    }
}
