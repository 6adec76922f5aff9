package vn.vanban.distribution;

import java.util.Optional;
import vn.vanban.document.DocumentId;

/** Knows why the system has not done yet what it does by itself; whoever runs its jobs answers. */
public interface StallCause {

    /** In words for the registry; empty while nothing has failed. */
    Optional<String> of(DocumentId document);
}
