package vn.vanban.distribution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanban.document.DocumentCode;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.DocumentType;
import vn.vanban.document.Urgency;
import vn.vanban.organization.Actor;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Directory;
import vn.vanban.organization.Role;
import vn.vanban.organization.UnitId;
import vn.vanban.shared.Forbidden;
import vn.vanban.shared.WorkingCalendar;

/** Everything signed that the registry has still to number or issue, and what it has issued today. */
@Component
class DeskQueue {

    private final JdbcClient jdbc;
    private final Directory directory;

    DeskQueue(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /** In groups, the longest waiting first; only registry clerks have one. */
    Map<QueuedDocument.Group, List<QueuedDocument>> of(Actor actor) {
        List<UnitId> organizations = organizationsOf(actor);
        if (organizations.isEmpty()) {
            throw new Forbidden("Bàn cấp số, phát hành chỉ dành cho văn thư của cơ quan ban hành.");
        }
        return find(organizations).stream()
                .collect(Collectors.groupingBy(
                        QueuedDocument::group, () -> new EnumMap<>(QueuedDocument.Group.class), Collectors.toList()));
    }

    private List<UnitId> organizationsOf(Actor actor) {
        return directory.issuingOrganizations().stream()
                .map(organization -> organization.id())
                .filter(id -> actor.holds(AssigneeKey.of(id, Role.REGISTRY_CLERK)))
                .toList();
    }

    private List<QueuedDocument> find(Collection<UnitId> organizations) {
        return jdbc.sql(
                        """
                        select d.*, s.at signed_at, s.actor_name signer_name from document.document d
                        join lateral (
                          select e.at, e.actor_name from document.event e
                          where e.document_id = d.id and e.act = 'DocumentSigned' order by e.id desc limit 1) s on true
                        where d.organization_id in (:organizations)
                          and (d.status in ('SIGNED', 'NUMBERED', 'SEALED')
                               or d.status = 'ISSUED' and d.changed_at >= :midnight)
                        order by s.at
                        """)
                .param(
                        "organizations",
                        organizations.stream().map(UnitId::value).toList())
                .param(
                        "midnight",
                        directory.today().atStartOfDay(WorkingCalendar.ZONE).toOffsetDateTime())
                .query((row, n) -> queued(row))
                .list();
    }

    private static QueuedDocument queued(ResultSet row) throws SQLException {
        String notation = row.getString("code_notation");
        return new QueuedDocument(
                new DocumentId(row.getObject("id", UUID.class)),
                DocumentType.valueOf(row.getString("type")),
                row.getString("subject"),
                DocumentStatus.valueOf(row.getString("status")),
                Urgency.valueOf(row.getString("urgency")),
                Optional.ofNullable(row.getObject("code_number", Integer.class))
                        .map(number -> new DocumentCode(number, notation)),
                row.getString("signer_name"),
                row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
