package vn.vanban.drafting;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanban.document.Attachment;
import vn.vanban.document.Attachments;
import vn.vanban.document.DocumentAct;
import vn.vanban.document.DocumentId;
import vn.vanban.document.Documents;
import vn.vanban.document.FileKind;
import vn.vanban.document.Files;
import vn.vanban.document.SecrecyMark;
import vn.vanban.document.UploadGate;
import vn.vanban.organization.Actor;
import vn.vanban.shared.BusinessRuleViolation;

/** The files that will go with a draft, until a version freezes them. */
@Component
@Transactional
public class DraftAttachments {

    static final int MOST = 20;
    static final long MOST_BYTES = 100L * 1024 * 1024;

    private final Documents documents;
    private final Files files;
    private final UploadGate gate;
    private final JdbcClient jdbc;

    DraftAttachments(Documents documents, Files files, UploadGate gate, JdbcClient jdbc) {
        this.documents = documents;
        this.files = files;
        this.gate = gate;
        this.jdbc = jdbc;
    }

    /** Refused as {@link UploadGate} does, and beyond twenty files or 100 MB together. */
    public void add(DocumentId id, String name, byte[] content, Actor actor) {
        documents.requireHeld(DocumentAct.EDIT, id, actor);
        List<Attachment> list = new ArrayList<>(of(id));
        keep(id, list, List.of(new AttachmentForm.Upload(name, content)));
    }

    /** All of the form or, when one file is refused, nothing. */
    void change(DocumentId id, AttachmentForm form, Actor actor) {
        documents.requireHeld(DocumentAct.EDIT, id, actor);
        keep(id, form.applyTo(of(id)), form.added());
    }

    @Transactional(readOnly = true)
    List<Attachment> of(DocumentId id) {
        return jdbc.sql(
                        """
                        select a.name, a.file_hash, f.media_type, f.size from drafting.attachment a
                        join document.file f on f.hash = a.file_hash
                        where a.document_id = :document order by a.ordinal
                        """)
                .param("document", id.value())
                .query(Attachments.TO_ATTACHMENT)
                .list();
    }

    /** For the writer alone: what they are at is not yet part of any version. */
    @Transactional(readOnly = true)
    Attachment of(DocumentId id, String hash, Actor actor) {
        documents.require(DocumentAct.EDIT, id, actor);
        return Attachments.among(of(id), hash);
    }

    /** A new draft takes the files of the one it begins from along. */
    void copy(DocumentId from, DocumentId to) {
        write(to, of(from));
    }

    private void keep(DocumentId id, List<Attachment> list, List<AttachmentForm.Upload> added) {
        added.forEach(upload -> list.add(admitted(upload)));
        if (list.size() > MOST) {
            throw BusinessRuleViolation.at("file", "Không quá " + MOST + " tệp kèm theo.");
        }
        if (list.stream().mapToLong(Attachment::size).sum() > MOST_BYTES) {
            throw BusinessRuleViolation.at(
                    "file", "Các tệp kèm theo cộng lại lớn hơn 100 MB. Hãy bỏ bớt hoặc giảm cỡ ảnh trong tệp.");
        }
        if (list.stream().map(Attachment::hash).distinct().count() < list.size()) {
            throw BusinessRuleViolation.at("file", "Có tệp giống hệt tệp đã kèm theo.");
        }
        AttachmentForm.refuseRepeatedNames(list);
        write(id, list);
    }

    private Attachment admitted(AttachmentForm.Upload upload) {
        String name = AttachmentForm.clean(upload.name());
        try {
            FileKind kind = gate.admit(name, upload.content());
            SecrecyMark.refuse(kind, upload.content());
            return new Attachment(name, files.keep(kind.mediaType(), upload.content()), kind, upload.content().length);
        } catch (BusinessRuleViolation refusal) {
            throw BusinessRuleViolation.at("file", "“" + name + "”: " + refusal.getMessage());
        }
    }

    private void write(DocumentId id, List<Attachment> list) {
        jdbc.sql("delete from drafting.attachment where document_id = :document")
                .param("document", id.value())
                .update();
        for (int i = 0; i < list.size(); i++) {
            jdbc.sql("insert into drafting.attachment values (:document, :ordinal, :name, :hash)")
                    .param("document", id.value())
                    .param("ordinal", i)
                    .param("name", list.get(i).name())
                    .param("hash", list.get(i).hash().value())
                    .update();
        }
    }
}
