package vn.vanban.drafting;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanban.document.DocumentId;

/** From which words of an uploaded file the fields of a draft were filled, until the writer changes them. */
@Component
class FieldSources {

    private final JdbcClient jdbc;

    FieldSources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By field, for those that still say what was read. */
    Map<String, String> of(DocumentId document, DraftForm form) {
        Map<String, String> sources = new HashMap<>();
        jdbc.sql("select field, value, source from drafting.field_reading where document_id = :document")
                .param("document", document.value())
                .query(row -> {
                    if (value(row.getString("field"), form).equals(row.getString("value"))) {
                        sources.put(row.getString("field"), row.getString("source"));
                    }
                });
        return sources;
    }

    /** Those of the file that is there now take the place of all others. */
    void replace(DocumentId document, Map<String, String> sources, DraftForm form) {
        jdbc.sql("delete from drafting.field_reading where document_id = :document")
                .param("document", document.value())
                .update();
        sources.forEach((field, source) -> jdbc.sql(
                        "insert into drafting.field_reading values (:document, :field, :value, :source)")
                .param("document", document.value())
                .param("field", field)
                .param("value", value(field, form))
                .param("source", source)
                .update());
    }

    private static String value(String field, DraftForm form) {
        return switch (field) {
            case "type" -> String.valueOf(form.type());
            case "subject" -> form.subject();
            case "signer" -> form.signer();
            case "recipients" -> String.join("\n", form.recipientLines());
            case FieldReading.FILE -> "";
            default -> throw new IllegalArgumentException(field);
        };
    }
}
