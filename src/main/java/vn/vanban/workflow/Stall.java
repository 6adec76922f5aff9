package vn.vanban.workflow;

import java.time.ZonedDateTime;

/**
 * A document that waits for the system itself longer than usual: signed and numbered without its seal, sealed without
 * its time-stamp, or issued without having been sent.
 *
 * @param nextTry when the system tries again by itself, or null when nothing runs that could
 * @param readable whether the reader may open the document
 * @param meanwhile what holds good until then, in words
 */
record Stall(
        Stalls.Waiting document,
        ZonedDateTime since,
        String cause,
        ZonedDateTime nextTry,
        boolean readable,
        String meanwhile) {}
