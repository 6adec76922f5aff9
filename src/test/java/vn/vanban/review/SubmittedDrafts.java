package vn.vanban.review;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentType;
import vn.vanban.document.Documents;
import vn.vanban.document.DoneBy;
import vn.vanban.document.SigningCapacity;
import vn.vanban.document.Urgency;
import vn.vanban.drafting.DraftBegun;
import vn.vanban.drafting.DraftSubmitted;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Actors;

/** Drafts of the Phòng Nghiệp vụ Y that wait for its head, for tests that begin at the review. */
@Component
public class SubmittedDrafts {

    private final Documents documents;
    private final Actors actors;

    SubmittedDrafts(Documents documents, Actors actors) {
        this.documents = documents;
        this.actors = actors;
    }

    @Transactional
    public DocumentId submitted() {
        Actor drafter = actors.named("chi.vu");
        Actor director = actors.named("hanh.do");
        DoneBy by = DoneBy.of(drafter, drafter.mandates().get(0));
        Document document = documents.begin(
                DocumentType.NOTICE, drafter.organization().id(), java.util.Optional.empty(), "TB-SYT", drafter);
        documents.record(new DraftBegun(document.id(), by));
        documents.describe(
                document.id(),
                document.lock(),
                new Document.Facts(
                        DocumentType.NOTICE,
                        "TB-SYT",
                        "Kết luận họp rà soát kiểm soát nhiễm khuẩn",
                        Urgency.NORMAL,
                        Optional.of(director.id()),
                        Optional.of(director.mandates().get(0).position()),
                        Optional.of(SigningCapacity.HEAD),
                        List.of(),
                        "VT, NVY"));
        documents.record(new DraftSubmitted(document.id(), by));
        return document.id();
    }
}
