package vn.vanban.document;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.vanban.shared.Hash;

/** One act in a document's history, with the version it was done to. */
public record HistoryEntry(
        long id,
        Instant at,
        String act,
        DoneBy by,
        DocumentStatus status,
        String remark,
        int versionNumber,
        Optional<Hash> versionHash,
        Optional<UUID> assignment) {}
