package vn.vanban.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentCode;
import vn.vanban.document.DocumentId;
import vn.vanban.document.Recipient;

/** The lines of the registers; rows are only ever added. */
@Component
class Entries {

    private static final String LINES = "select e.*, v.reason, v.voided_by, v.voided_at from register.entry e"
            + " left join register.void v using (register_id, year, number)";

    private static final RowMapper<RegisterEntry> TO_ENTRY = (row, n) -> new RegisterEntry(
            Optional.ofNullable(row.getObject("document_id", UUID.class)).map(DocumentId::new),
            new DocumentCode(row.getInt("number"), row.getString("notation")),
            row.getObject("issued_on", LocalDate.class),
            row.getString("title"),
            row.getString("signer_name"),
            row.getString("recipients"),
            row.getString("copy_holders"),
            row.getInt("copy_count"),
            row.getString("remark"),
            voiding(row));

    private final JdbcClient jdbc;
    private final Signatures signatures;

    Entries(JdbcClient jdbc, Signatures signatures) {
        this.jdbc = jdbc;
        this.signatures = signatures;
    }

    RegisterEntry add(Register register, Document document, int copyCount) {
        DocumentCode code = document.code().orElseThrow();
        LocalDate issuedOn = document.issuedOn().orElseThrow();
        jdbc.sql(
                        """
                        insert into register.entry values (:document, :organization, :register, :year, :number, :notation,
                          :issuedOn, :title, :signer, :recipients, :copyHolders, :copyCount, :remark)
                        """)
                .param("document", document.id().value())
                .param("organization", document.organization().value())
                .param("register", register.id().value())
                .param("year", issuedOn.getYear())
                .param("number", code.number())
                .param("notation", code.notation())
                .param("issuedOn", issuedOn)
                .param("title", document.type().typeName() + " " + document.subject())
                .param("signer", signatures.of(document.id()).name())
                .param(
                        "recipients",
                        document.recipients().stream().map(Recipient::name).collect(Collectors.joining("; ")))
                .param("copyHolders", document.copyHolders())
                .param("copyCount", copyCount)
                .param("remark", remark(document))
                .update();
        return of(document.id()).orElseThrow();
    }

    RegisterEntry add(Register register, PaperDocument paper, int number, String enteredBy) {
        jdbc.sql(
                        """
                        insert into register.entry values (null, :organization, :register, :year, :number, :notation,
                          :issuedOn, :title, :signer, :recipients, :copyHolders, :copyCount, 'Bản giấy', :enteredBy)
                        """)
                .param("organization", register.organization().value())
                .param("register", register.id().value())
                .param("year", paper.issuedOn().getYear())
                .param("number", number)
                .param("notation", paper.notation().strip())
                .param("issuedOn", paper.issuedOn())
                .param("title", paper.type().typeName() + " " + paper.subject().strip())
                .param("signer", paper.signerName().strip())
                .param("recipients", paper.recipients().strip())
                .param(
                        "copyHolders",
                        Objects.requireNonNullElse(paper.copyHolders(), "VT").strip())
                .param("copyCount", paper.copyCount())
                .param("enteredBy", enteredBy)
                .update();
        return of(register.id(), paper.issuedOn().getYear(), number).orElseThrow();
    }

    RegisterEntry add(Register register, CopyLine copy, int number, String enteredBy) {
        jdbc.sql(
                        """
                        insert into register.entry values (null, :organization, :register, :year, :number, :notation,
                          :madeOn, :title, :signer, :recipients, 'VT', :copyCount, :remark, :enteredBy)
                        """)
                .param("organization", register.organization().value())
                .param("register", register.id().value())
                .param("year", copy.madeOn().getYear())
                .param("number", number)
                .param("notation", copy.notation())
                .param("madeOn", copy.madeOn())
                .param("title", copy.title())
                .param("signer", copy.signerName())
                .param("recipients", copy.recipients())
                .param("copyCount", copy.copyCount())
                .param("remark", copy.copyCount() == 0 ? "Bản điện tử" : "Bản giấy")
                .param("enteredBy", enteredBy)
                .update();
        return of(register.id(), copy.madeOn().getYear(), number).orElseThrow();
    }

    /** False when the number was given up before. */
    boolean giveUp(RegisterId register, int year, int number, String reason, String by, OffsetDateTime at) {
        return jdbc.sql(
                                """
                                insert into register.void values (:register, :year, :number, :reason, :by, :at)
                                on conflict do nothing
                                """)
                        .param("register", register.value())
                        .param("year", year)
                        .param("number", number)
                        .param("reason", reason)
                        .param("by", by)
                        .param("at", at)
                        .update()
                == 1;
    }

    /** Where the line of a document stands. */
    RegisterId registerOf(DocumentId id) {
        return jdbc.sql("select register_id from register.entry where document_id = :id")
                .param("id", id.value())
                .query((row, n) -> new RegisterId(row.getLong(1)))
                .single();
    }

    private static Optional<RegisterEntry.Voiding> voiding(ResultSet row) throws SQLException {
        return row.getString("reason") == null
                ? Optional.empty()
                : Optional.of(new RegisterEntry.Voiding(
                        row.getString("reason"),
                        row.getString("voided_by"),
                        row.getObject("voided_at", OffsetDateTime.class).toInstant()));
    }

    private static String remark(Document document) {
        return switch (document.urgency()) {
            case NORMAL -> "";
            case URGENT -> "Khẩn";
            case VERY_URGENT -> "Thượng khẩn";
            case EXPRESS -> "Hỏa tốc";
        };
    }

    Optional<RegisterEntry> of(DocumentId id) {
        return jdbc.sql(LINES + " where document_id = :id")
                .param("id", id.value())
                .query(TO_ENTRY)
                .optional();
    }

    Optional<RegisterEntry> of(RegisterId register, int year, int number) {
        return jdbc.sql(LINES + " where register_id = :register and year = :year and number = :number")
                .param("register", register.value())
                .param("year", year)
                .param("number", number)
                .query(TO_ENTRY)
                .optional();
    }

    List<RegisterEntry> of(RegisterId register, int year) {
        return jdbc.sql(LINES + " where register_id = :register and year = :year order by number")
                .param("register", register.value())
                .param("year", year)
                .query(TO_ENTRY)
                .list();
    }
}
