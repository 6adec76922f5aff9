package vn.vanban.register;

import java.time.LocalDate;
import java.util.List;
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

    private static final RowMapper<RegisterEntry> TO_ENTRY = (row, n) -> new RegisterEntry(
            new DocumentId(row.getObject("document_id", UUID.class)),
            new DocumentCode(row.getInt("number"), row.getString("notation")),
            row.getObject("issued_on", LocalDate.class),
            row.getString("title"),
            row.getString("signer_name"),
            row.getString("recipients"),
            row.getString("copy_holders"),
            row.getInt("copy_count"),
            row.getString("remark"));

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

    private static String remark(Document document) {
        return switch (document.urgency()) {
            case NORMAL -> "";
            case URGENT -> "Khẩn";
            case VERY_URGENT -> "Thượng khẩn";
            case EXPRESS -> "Hỏa tốc";
        };
    }

    Optional<RegisterEntry> of(DocumentId id) {
        return jdbc.sql("select * from register.entry where document_id = :id")
                .param("id", id.value())
                .query(TO_ENTRY)
                .optional();
    }

    List<RegisterEntry> of(RegisterId register, int year) {
        return jdbc.sql("select * from register.entry where register_id = :register and year = :year order by number")
                .param("register", register.value())
                .param("year", year)
                .query(TO_ENTRY)
                .list();
    }
}
