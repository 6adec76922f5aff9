package vn.vanban.drafting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.Documents;
import vn.vanban.formality.Finding;
import vn.vanban.formality.Formality;
import vn.vanban.shared.Hash;

/** What the form check says of the version that is on its way to the signature. */
@Component
class VersionChecks {

    private static final int MOST_KEPT = 200;

    private final Documents documents;
    private final IgnoredFindings ignored;
    // The page asks every few seconds, and what stands under a hash never changes.
    private final Map<Hash, List<Finding>> known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Hash, List<Finding>> eldest) {
            return size() > MOST_KEPT;
        }
    });

    VersionChecks(Documents documents, IgnoredFindings ignored) {
        this.documents = documents;
        this.ignored = ignored;
    }

    /** Empty while there is no version, and once it is signed: then nothing of it can be changed. */
    Optional<CheckSheet> of(Document document) {
        return document.status().isBeforeSignature()
                ? documents
                        .currentVersion(document)
                        .map(version -> CheckSheet.of(
                                known.computeIfAbsent(version.docx(), hash -> Formality.check(documents.docx(hash))),
                                document,
                                Optional.empty(),
                                ignored.of(document.id())))
                : Optional.empty();
    }
}
