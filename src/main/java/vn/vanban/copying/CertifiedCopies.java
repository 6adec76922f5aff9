package vn.vanban.copying;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanban.authority.SigningRight;
import vn.vanban.authority.SigningRights;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentCode;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.Documents;
import vn.vanban.document.DoneBy;
import vn.vanban.document.Files;
import vn.vanban.organization.Actor;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Directory;
import vn.vanban.organization.IssuingOrganization;
import vn.vanban.organization.Mandate;
import vn.vanban.organization.Role;
import vn.vanban.organization.UnitId;
import vn.vanban.register.CopyLine;
import vn.vanban.register.RegisterEntry;
import vn.vanban.register.Registers;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.Forbidden;
import vn.vanban.shared.Hash;
import vn.vanban.shared.NotFound;
import vn.vanban.shared.Overtaken;

/** The certified copies that each organization has made of documents it issued or received. */
@Component
@Transactional
class CertifiedCopies {

    private static final RowMapper<CertifiedCopy> TO_COPY = (row, n) -> new CertifiedCopy(
            row.getObject("id", UUID.class),
            new DocumentId(row.getObject("document_id", UUID.class)),
            new UnitId(row.getLong("organization_id")),
            CopyKind.valueOf(row.getString("kind")),
            CopyMedium.valueOf(row.getString("medium")),
            new DocumentCode(row.getInt("number"), row.getString("notation")),
            row.getObject("made_on", LocalDate.class),
            row.getString("signer_name"),
            row.getString("made_by"),
            new Hash(row.getString("pdf_hash")));

    private final Documents documents;
    private final Directory directory;
    private final SigningRights rights;
    private final Registers registers;
    private final CopyPages pages;
    private final Files files;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;

    CertifiedCopies(
            Documents documents,
            Directory directory,
            SigningRights rights,
            Registers registers,
            CopyPages pages,
            Files files,
            JdbcClient jdbc,
            Clock clock,
            TransactionTemplate transaction) {
        this.documents = documents;
        this.directory = directory;
        this.rights = rights;
        this.registers = registers;
        this.pages = pages;
        this.files = files;
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Whether the page offers it: to the registry of an organization that issued the document or has received it. */
    @Transactional(readOnly = true)
    public boolean canMake(Document document, Actor actor) {
        return isCopyable(document) && clerkOf(actor).isPresent();
    }

    /** What is no longer in force may be proven by a copy; what was taken back may not. */
    private static boolean isCopyable(Document document) {
        return document.status().isIssued() && document.status() != DocumentStatus.RECALLED;
    }

    private Optional<Mandate> clerkOf(Actor actor) {
        UnitId organization = actor.organization().id();
        return directory.issuingOrganization(organization).isPresent()
                ? actor.mandateFor(AssigneeKey.of(organization, Role.REGISTRY_CLERK))
                : Optional.empty();
    }

    /** The document, for who may copy it now: else 404, 409 or 403. */
    @Transactional(readOnly = true)
    public Document requireCopyable(DocumentId id, Actor actor) {
        Document document = documents.visibleTo(actor, id);
        if (!isCopyable(document)) {
            throw new Overtaken("Chỉ sao được văn bản đã phát hành và không bị thu hồi.");
        }
        if (clerkOf(actor).isEmpty()) {
            throw new Forbidden("Bản sao do văn thư của cơ quan làm (NĐ 30/2020, Điều 32).");
        }
        return document;
    }

    /** Who may sign copies for the reader's organization. */
    @Transactional(readOnly = true)
    public List<SigningRight> signers(Actor actor) {
        return rights.of(actor.organization().id());
    }

    static String valueOf(SigningRight right) {
        return right.officer().position().id().value() + ":"
                + right.officer().person().id().value() + ":" + right.capacity();
    }

    /**
     * Makes the copy and gives it the next number of the organization's copies. What takes long comes first, outside the
     * transaction that holds the counter.
     *
     * @throws BusinessRuleViolation a field of the order cannot be as it is
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public CertifiedCopy make(DocumentId id, Actor actor, CopyOrder order) {
        Document document = requireCopyable(id, actor);
        order.check();
        SigningRight signer = signers(actor).stream()
                .filter(right -> valueOf(right).equals(order.signer()))
                .findFirst()
                .orElseThrow(() -> BusinessRuleViolation.at("signer", "Hãy chọn người có thẩm quyền ký bản sao."));
        IssuingOrganization organization =
                directory.issuingOrganization(actor.organization().id()).orElseThrow();
        byte[] prepared = pages.prepare(document, order, organization);
        return transaction.execute(status -> {
            // Nobody takes it back between this look and the commit.
            documents.hold(id);
            requireCopyable(id, actor);
            return enter(document, actor, order, signer, organization, prepared);
        });
    }

    private CertifiedCopy enter(
            Document document,
            Actor actor,
            CopyOrder order,
            SigningRight signer,
            IssuingOrganization organization,
            byte[] prepared) {
        LocalDate today = directory.today();
        String signerName = signer.officer().person().fullName();
        RegisterEntry entry = registers.enterCopy(
                organization.id(),
                new CopyLine(
                        order.kind().letters() + "-" + organization.notation(),
                        today,
                        title(document, order.kind()),
                        signerName,
                        String.join("; ", order.recipientLines()),
                        order.paperCopies()),
                actor);
        CopyBlock block =
                new CopyBlock(order.kind(), organization, entry.code(), today, order.recipientLines(), signer);
        CertifiedCopy copy = new CertifiedCopy(
                UUID.randomUUID(),
                document.id(),
                organization.id(),
                order.kind(),
                order.medium(),
                entry.code(),
                today,
                signerName,
                actor.person().fullName(),
                files.keep(
                        Files.PDF,
                        order.medium() == CopyMedium.PAPER ? CopyPages.printable(prepared, block) : prepared));
        insert(copy);
        documents.record(new CopyMade(
                document.id(),
                DoneBy.of(actor, clerkOf(actor).orElseThrow()),
                order.kind().title() + " " + entry.code()));
        return copy;
    }

    private static String title(Document document, CopyKind kind) {
        return "%s %s %s ngày %td/%<tm/%<tY, %s"
                .formatted(
                        kind.title(),
                        document.type().typeName(),
                        document.code().orElseThrow(),
                        document.issuedOn().orElseThrow(),
                        document.subject());
    }

    private void insert(CertifiedCopy copy) {
        jdbc.sql(
                        """
                        insert into copying.certified_copy values (:id, :document, :organization, :kind, :medium, :number,
                          :notation, :madeOn, :signer, :by, :at, :pdf)
                        """)
                .param("id", copy.id())
                .param("document", copy.document().value())
                .param("organization", copy.organization().value())
                .param("kind", copy.kind().name())
                .param("medium", copy.medium().name())
                .param("number", copy.code().number())
                .param("notation", copy.code().notation())
                .param("madeOn", copy.madeOn())
                .param("signer", copy.signerName())
                .param("by", copy.madeBy())
                .param("at", OffsetDateTime.now(clock))
                .param("pdf", copy.pdf().value())
                .update();
    }

    /** Those that the reader's organization made of a document the reader may see. */
    @Transactional(readOnly = true)
    public List<CertifiedCopy> of(DocumentId id, Actor actor) {
        documents.visibleTo(actor, id);
        return jdbc.sql(
                        """
                        select * from copying.certified_copy where document_id = :id and organization_id = :organization
                        order by made_at
                        """)
                .param("id", id.value())
                .param("organization", actor.organization().id().value())
                .query(TO_COPY)
                .list();
    }

    @Transactional(readOnly = true)
    public CertifiedCopy get(DocumentId id, UUID copy, Actor actor) {
        return of(id, actor).stream()
                .filter(one -> one.id().equals(copy))
                .findFirst()
                .orElseThrow(() -> new NotFound("Không có bản sao này."));
    }

    @Transactional(readOnly = true)
    public byte[] pdf(CertifiedCopy copy) {
        return files.get(copy.pdf()).content();
    }
}
