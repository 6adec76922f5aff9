package vn.vanban.workflow;

import java.time.ZonedDateTime;

/**
 * A document that waits for the system itself longer than usual: signed and numbered without its seal, or issued without
 * having been sent.
 *
 * @param nextTry when the system tries again by itself, or null when nothing runs that could
 * @param readable whether the reader may open the document
 */
record Stall(Stalls.Waiting document, ZonedDateTime since, String cause, ZonedDateTime nextTry, boolean readable) {}
