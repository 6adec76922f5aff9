package vn.vanban.distribution;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanban.document.DocumentId;
import vn.vanban.register.Outcomes;
import vn.vanban.shared.WorkingCalendar;

/** Tells the book what became of documents after their issue (column 10). */
@Component
class BookOutcomes implements Outcomes {

    private static final Map<String, String> WORDS = Map.of(
            DocumentRecalled.class.getSimpleName(), "THU HỒI",
            DocumentReplaced.class.getSimpleName(), "THAY THẾ",
            DocumentCancelled.class.getSimpleName(), "BÃI BỎ",
            DocumentCorrected.class.getSimpleName(), "ĐÍNH CHÍNH");

    private final JdbcClient jdbc;

    BookOutcomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Outcome(DocumentId document, String words) {}

    @Override
    public Map<DocumentId, List<String>> of(Collection<DocumentId> documents) {
        if (documents.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(
                        """
                        select document_id, act, at, remark from document.event
                        where document_id in (:documents) and act in (:acts) order by id
                        """)
                .param("documents", documents.stream().map(DocumentId::value).toList())
                .param("acts", WORDS.keySet())
                .query((row, n) -> new Outcome(
                        new DocumentId(row.getObject("document_id", UUID.class)),
                        "%1$s %2$td/%2$tm/%2$tY. %3$s"
                                .formatted(
                                        WORDS.get(row.getString("act")),
                                        row.getObject("at", OffsetDateTime.class)
                                                .atZoneSameInstant(WorkingCalendar.ZONE),
                                        row.getString("remark"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Outcome::document, Collectors.mapping(Outcome::words, Collectors.toList())));
    }
}
