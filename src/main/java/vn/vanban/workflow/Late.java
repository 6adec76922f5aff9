package vn.vanban.workflow;

import java.time.Instant;
import java.util.Optional;
import vn.vanban.document.DocumentId;

/**
 * Something the system owes a document and has not done yet.
 *
 * @param cause why the last try failed; empty while the first still goes on
 * @param nextTry when the next begins; empty when it may at once
 */
record Late(DocumentId document, Instant since, Optional<String> cause, Optional<Instant> nextTry) {}
