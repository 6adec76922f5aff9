package vn.vanban.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;
import vn.vanban.organization.Actor;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Directory;
import vn.vanban.organization.Unit;
import vn.vanban.organization.UnitId;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.Forbidden;
import vn.vanban.shared.NotFound;

/** The books of incoming documents: one series of numbers a year for each organization that receives (Điều 22.2). */
@Component
@Transactional
public class IncomingBook {

    private final JdbcClient jdbc;
    private final Directory directory;

    IncomingBook(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /**
     * Enters a document that a unit has received, in the caller's transaction. An organization enters it once, however
     * many of its units receive it, and does not enter its own.
     *
     * @return số đến; empty when the document is the organization's own
     */
    public Optional<Integer> enter(Document document, UnitId unit, Actor actor) {
        Unit organization = directory.organizationOf(unit);
        if (organization.id().equals(document.organization())) {
            return Optional.empty();
        }
        LocalDate today = directory.today();
        int last = lock(organization.id(), today.getYear());
        Optional<Integer> entered = numberOf(organization.id(), document.id());
        if (entered.isPresent()) {
            return entered;
        }
        String author =
                directory.issuer(document.organization(), document.council()).name();
        String code = document.code().orElseThrow().toString();
        LocalDate issuedOn = document.issuedOn().orElseThrow();
        Optional<Integer> onPaper = numberOf(organization.id(), author, code, issuedOn);
        if (onPaper.isPresent()) {
            return onPaper;
        }
        return Optional.of(add(
                organization.id(),
                new IncomingEntry(
                        new IncomingId(UUID.randomUUID()),
                        last + 1,
                        today,
                        Optional.of(document.id()),
                        author,
                        code,
                        issuedOn,
                        document.type().typeName() + " " + document.subject(),
                        directory.unit(unit).name(),
                        actor.person().fullName())));
    }

    /**
     * Enters what came on paper or from outside the system.
     *
     * @throws BusinessRuleViolation a field is missing, or the same document is in the book already (field "code")
     */
    int enter(PaperArrival arrival, Actor actor) {
        UnitId organization = organizationOf(actor).id();
        LocalDate today = directory.today();
        arrival.check(today);
        int last = lock(organization, today.getYear());
        String author = arrival.author().strip();
        String code = arrival.code().strip();
        numberOf(organization, author, code, arrival.issuedOn()).ifPresent(number -> {
            throw BusinessRuleViolation.at("code", "Văn bản này đã vào sổ với số đến %d.".formatted(number));
        });
        return add(
                organization,
                new IncomingEntry(
                        new IncomingId(UUID.randomUUID()),
                        last + 1,
                        today,
                        Optional.empty(),
                        author,
                        code,
                        arrival.issuedOn(),
                        arrival.title().strip(),
                        arrival.receiver().strip(),
                        actor.person().fullName()));
    }

    /** A year of the book, oldest first. */
    @Transactional(readOnly = true)
    List<IncomingEntry> of(UnitId organization, int year) {
        return jdbc.sql(
                        "select * from register.incoming where organization_id = :organization and year = :year order by number")
                .param("organization", organization.value())
                .param("year", year)
                .query((row, n) -> entry(row))
                .list();
    }

    /** A line of the book that the reader keeps; there is no other for them. */
    @Transactional(readOnly = true)
    public IncomingEntry visibleTo(Actor actor, IncomingId id) {
        return jdbc.sql("select * from register.incoming where id = :id and organization_id = :organization")
                .param("id", id.value())
                .param("organization", actor.organization().id().value())
                .query((row, n) -> entry(row))
                .optional()
                .filter(entry -> keepsABook(actor))
                .orElseThrow(() -> new NotFound("Sổ đăng ký văn bản đến của cơ quan không có văn bản này."));
    }

    /** Whose book somebody keeps: that of the organization for which they receive. */
    Unit organizationOf(Actor actor) {
        if (!keepsABook(actor)) {
            throw new Forbidden("Sổ đăng ký văn bản đến chỉ dành cho người tiếp nhận văn bản của cơ quan.");
        }
        return actor.organization();
    }

    public boolean keepsABook(Actor actor) {
        return actor.holds(AssigneeKey.receiverOf(actor.organization().id()));
    }

    /** The last number, held until the transaction ends. */
    private int lock(UnitId organization, int year) {
        jdbc.sql("insert into register.incoming_counter values (:organization, :year, 0) on conflict do nothing")
                .param("organization", organization.value())
                .param("year", year)
                .update();
        return jdbc.sql(
                        "select last_number from register.incoming_counter where organization_id = :organization and year = :year for update")
                .param("organization", organization.value())
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    private int add(UnitId organization, IncomingEntry entry) {
        int year = entry.arrivedOn().getYear();
        jdbc.sql(
                        "update register.incoming_counter set last_number = :number where organization_id = :organization and year = :year")
                .param("number", entry.number())
                .param("organization", organization.value())
                .param("year", year)
                .update();
        jdbc.sql(
                        """
                        insert into register.incoming values
                          (:organization, :year, :number, :arrivedOn, :document, :author, :code, :issuedOn, :title, :receiver, :by, :id)
                        """)
                .param("organization", organization.value())
                .param("year", year)
                .param("number", entry.number())
                .param("arrivedOn", entry.arrivedOn())
                .param("document", entry.document().map(DocumentId::value).orElse(null))
                .param("author", entry.author())
                .param("code", entry.code())
                .param("issuedOn", entry.issuedOn())
                .param("title", entry.title())
                .param("receiver", entry.receiver())
                .param("by", entry.enteredBy())
                .param("id", entry.id().value())
                .update();
        return entry.number();
    }

    private Optional<Integer> numberOf(UnitId organization, DocumentId document) {
        return jdbc.sql(
                        "select number from register.incoming where organization_id = :organization and document_id = :document")
                .param("organization", organization.value())
                .param("document", document.value())
                .query(Integer.class)
                .optional();
    }

    /** Điều 22: the same number, notation and author is the same document. */
    private Optional<Integer> numberOf(UnitId organization, String author, String code, LocalDate issuedOn) {
        return jdbc.sql(
                        """
                        select number from register.incoming where organization_id = :organization
                          and lower(author) = lower(:author) and lower(code) = lower(:code) and issued_on = :issuedOn
                        order by number limit 1
                        """)
                .param("organization", organization.value())
                .param("author", author)
                .param("code", code)
                .param("issuedOn", issuedOn)
                .query(Integer.class)
                .optional();
    }

    private static IncomingEntry entry(ResultSet row) throws SQLException {
        return new IncomingEntry(
                new IncomingId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                row.getObject("arrived_on", LocalDate.class),
                Optional.ofNullable(row.getObject("document_id", UUID.class)).map(DocumentId::new),
                row.getString("author"),
                row.getString("code"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("title"),
                row.getString("receiver"),
                row.getString("entered_by"));
    }
}
