package vn.vanban.drafting;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanban.document.DocumentId;
import vn.vanban.document.Documents;
import vn.vanban.document.DocxText;
import vn.vanban.document.Files;

/** The words a draft has now, as they will stand in its next version. */
@Component
public class DraftText {

    private final Documents documents;
    private final Drafts drafts;
    private final Composition composition;
    private final Files files;

    DraftText(Documents documents, Drafts drafts, Composition composition, Files files) {
        this.documents = documents;
        this.drafts = drafts;
        this.composition = composition;
        this.files = files;
    }

    /** A line for each paragraph and table row; of the file written in Word where there is one. */
    @Transactional(readOnly = true)
    public String of(DocumentId id) {
        Draft draft = drafts.of(id);
        return DocxText.of(draft.upload()
                .map(upload -> files.get(upload.hash()).content())
                .orElseGet(() -> composition.forWord(documents.get(id), draft)));
    }
}
