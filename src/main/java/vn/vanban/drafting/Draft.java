package vn.vanban.drafting;

import java.time.Instant;
import java.util.Optional;
import vn.vanban.shared.Hash;

/** The text of a document while it is being written: HTML from the editor, or a file written in Word. */
record Draft(String body, DraftDetails details, Optional<Upload> upload, Instant savedAt) {

    record Upload(Hash hash, String name) {}
}
