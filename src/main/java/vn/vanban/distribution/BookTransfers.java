package vn.vanban.distribution;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanban.document.DocumentId;
import vn.vanban.register.Transfers;
import vn.vanban.shared.WorkingCalendar;

/** Tells the book when a document was sent and how many have acknowledged it (columns 8 and 9). */
@Component
class BookTransfers implements Transfers {

    private final JdbcClient jdbc;

    BookTransfers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<DocumentId, Transfer> of(Collection<DocumentId> documents) {
        if (documents.isEmpty()) {
            return Map.of();
        }
        Map<DocumentId, Transfer> transfers = new HashMap<>();
        jdbc.sql(
                        """
                        select i.document_id, i.dispatched_at, count(d.acknowledged_at) acknowledged, count(d.unit_id) units
                        from distribution.issue i left join distribution.dispatch d on d.document_id = i.document_id
                        where i.document_id in (:documents) and i.dispatched_at is not null
                        group by i.document_id
                        """)
                .param("documents", documents.stream().map(DocumentId::value).toList())
                .query((row, n) -> transfers.put(
                        new DocumentId(row.getObject("document_id", UUID.class)),
                        new Transfer(
                                LocalDate.ofInstant(
                                        row.getObject("dispatched_at", OffsetDateTime.class)
                                                .toInstant(),
                                        WorkingCalendar.ZONE),
                                row.getInt("acknowledged"),
                                row.getInt("units"))))
                .list();
        return transfers;
    }
}
