package vn.vanban.drafting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentType;
import vn.vanban.document.Documents;
import vn.vanban.document.DoneBy;
import vn.vanban.document.Urgency;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Actors;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Directory;
import vn.vanban.organization.Officer;
import vn.vanban.organization.PersonId;
import vn.vanban.organization.Role;
import vn.vanban.organization.UnitId;
import vn.vanban.shared.BusinessRuleViolation;

/** Drafts that answer a document another organization sent, and which document answers which. */
@Component
@Transactional
public class Replies {

    /** What a received document is answered with. */
    public static final List<DocumentType> TYPES = List.of(DocumentType.OFFICIAL_LETTER, DocumentType.REPORT);

    private final Drafting drafting;
    private final Documents documents;
    private final Directory directory;
    private final Actors actors;
    private final RecipientNames names;
    private final Drafts drafts;
    private final JdbcClient jdbc;

    Replies(
            Drafting drafting,
            Documents documents,
            Directory directory,
            Actors actors,
            RecipientNames names,
            Drafts drafts,
            JdbcClient jdbc) {
        this.drafting = drafting;
        this.documents = documents;
        this.directory = directory;
        this.actors = actors;
        this.names = names;
        this.drafts = drafts;
        this.jdbc = jdbc;
    }

    /** Those of an organization who can be asked to write the answer. */
    @Transactional(readOnly = true)
    public List<Officer> draftersOf(UnitId organization) {
        return directory.officersFor(AssigneeKey.of(organization, Role.DRAFTER));
    }

    /**
     * A draft to the sender that cites the document in full (Phụ lục I, Mục II.6). Who is to write it sees the document
     * from now on.
     *
     * @param by who asks for the answer; the caller has made sure that they received the document
     * @throws BusinessRuleViolation the type does not answer, or the person does not write for this organization
     */
    public DocumentId begin(DocumentId sourceId, DocumentType type, PersonId writer, DoneBy by, UnitId organization) {
        if (!TYPES.contains(type)) {
            throw BusinessRuleViolation.at("type", "Trả lời bằng công văn hoặc báo cáo.");
        }
        Officer officer = draftersOf(organization).stream()
                .filter(one -> one.person().id().equals(writer))
                .findFirst()
                .orElseThrow(() -> BusinessRuleViolation.at("writer", "Hãy chọn người soạn của cơ quan bạn."));
        Actor drafter = actors.of(officer.person());
        Document source = documents.get(sourceId);
        documents.admit(sourceId, List.of(AssigneeKey.of(writer)));
        Document begun = drafting.begin(type, Optional.empty(), drafter, by);
        String sender =
                directory.issuer(source.organization(), source.council()).name();
        Citation citation = Citation.of(source, sender);
        documents.describe(
                begun.id(),
                begun.lock(),
                new Document.Facts(
                        type,
                        begun.notation(),
                        citation.subjectOfAnswer(type),
                        Urgency.NORMAL,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        names.read(List.of(sender), organization),
                        begun.copyHolders()));
        drafts.save(
                begun.id(),
                citation.opening(type, directory.unit(organization).name()),
                new DraftDetails(Map.of(DraftField.ADDRESSEES, sender)));
        jdbc.sql("insert into drafting.reply values (:document, :source)")
                .param("document", begun.id().value())
                .param("source", sourceId.value())
                .update();
        return begun.id();
    }

    @Transactional(readOnly = true)
    Optional<DocumentId> sourceOf(DocumentId reply) {
        return jdbc.sql("select source_id from drafting.reply where document_id = :document")
                .param("document", reply.value())
                .query((row, n) -> new DocumentId(row.getObject("source_id", UUID.class)))
                .optional();
    }

    @Transactional(readOnly = true)
    List<DocumentId> repliesTo(DocumentId source) {
        return jdbc.sql("select document_id from drafting.reply where source_id = :source")
                .param("source", source.value())
                .query((row, n) -> new DocumentId(row.getObject("document_id", UUID.class)))
                .list();
    }
}
