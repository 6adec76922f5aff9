package vn.vanban.drafting;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanban.document.DocumentId;
import vn.vanban.organization.PersonId;

/** Warnings of the form check that a person chose to leave as they are. */
@Component
class IgnoredFindings {

    private final JdbcClient jdbc;
    private final Clock clock;

    IgnoredFindings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a finding says, wherever it stands. */
    record Words(String rule, String found, String expected) {}

    /** Each with the name of who left it. */
    Map<Words, String> of(DocumentId document) {
        Map<Words, String> ignored = new HashMap<>();
        jdbc.sql(
                        """
                        select i.rule, i.found, i.expected, p.full_name from drafting.ignored_finding i
                        join organization.person p on p.id = i.person_id where i.document_id = :document
                        """)
                .param("document", document.value())
                .query(row -> {
                    ignored.put(
                            new Words(row.getString("rule"), row.getString("found"), row.getString("expected")),
                            row.getString("full_name"));
                });
        return ignored;
    }

    void set(DocumentId document, Words words, Optional<PersonId> by) {
        jdbc.sql(
                        """
                        delete from drafting.ignored_finding
                        where document_id = :document and rule = :rule and found = :found and expected = :expected
                        """)
                .param("document", document.value())
                .param("rule", words.rule())
                .param("found", words.found())
                .param("expected", words.expected())
                .update();
        by.ifPresent(person -> jdbc.sql(
                        "insert into drafting.ignored_finding values (:document, :rule, :found, :expected, :person, :now)")
                .param("document", document.value())
                .param("rule", words.rule())
                .param("found", words.found())
                .param("expected", words.expected())
                .param("person", person.value())
                .param("now", OffsetDateTime.now(clock))
                .update());
    }
}
