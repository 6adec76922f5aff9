package vn.vanban.document;

import java.util.Optional;
import java.util.UUID;
import vn.vanban.shared.DomainEvent;

/**
 * Something that happened to a document. Each stage of the road implements it; {@link Documents#record} writes it into
 * the history, whose words for it are the message {@code history.<class name>}.
 */
public interface DocumentEvent extends DomainEvent {

    DocumentId documentId();

    DoneBy by();

    /** The status it leads to, when it moves the document on. */
    default Optional<DocumentStatus> becomes() {
        return Optional.empty();
    }

    /** The reason or note a person gave; empty when none. */
    default String remark() {
        return "";
    }

    /** The assignment it concerns, when it concerns one and not the document as a whole. */
    default Optional<UUID> assignment() {
        return Optional.empty();
    }
}
