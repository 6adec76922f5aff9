package vn.vanban.distribution;

import static vn.vanban.distribution.RecipientLine.Way.GROUP;
import static vn.vanban.distribution.RecipientLine.Way.PRINTED_ONLY;
import static vn.vanban.distribution.RecipientLine.Way.UNIT;
import static vn.vanban.distribution.RecipientLine.Way.UNRESOLVED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;
import vn.vanban.document.Recipient;
import vn.vanban.organization.Directory;
import vn.vanban.organization.RecipientGroup;
import vn.vanban.organization.Unit;
import vn.vanban.organization.UnitId;

/** Finds the units that the printed recipients mean: as drafted, or as the registry has decided since. */
@Component
class RecipientResolver {

    private final JdbcClient jdbc;
    private final Directory directory;

    RecipientResolver(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    List<RecipientLine> lines(Document document) {
        Map<String, Optional<UnitId>> decisions = decisions(document.id());
        List<RecipientGroup> groups = directory.groupsOf(document.organization());
        List<RecipientLine> lines = new ArrayList<>();
        for (Recipient recipient : document.recipients()) {
            lines.add(line(lines.size(), recipient, decisions, groups));
        }
        return lines;
    }

    private RecipientLine line(
            int ordinal, Recipient recipient, Map<String, Optional<UnitId>> decisions, List<RecipientGroup> groups) {
        if (recipient.unit().isPresent()) {
            return line(ordinal, recipient, UNIT, recipient.unit().stream().toList());
        }
        if (recipient.group().isPresent()) {
            return line(ordinal, recipient, GROUP, unitsOf(recipient.group().get(), groups));
        }
        Optional<UnitId> decision = decisions.get(recipient.name());
        if (decision == null) {
            return line(ordinal, recipient, UNRESOLVED, List.of());
        }
        return line(
                ordinal,
                recipient,
                decision.isPresent() ? UNIT : PRINTED_ONLY,
                decision.stream().toList());
    }

    private RecipientLine line(int ordinal, Recipient recipient, RecipientLine.Way way, List<UnitId> units) {
        List<Unit> found = directory.units(units);
        return new RecipientLine(ordinal, recipient.name(), recipient.purpose(), way, found, !recipient.isResolved());
    }

    private static List<UnitId> unitsOf(long group, List<RecipientGroup> groups) {
        return groups.stream()
                .filter(candidate -> candidate.id() == group)
                .flatMap(found -> found.units().stream())
                .toList();
    }

    void decide(DocumentId document, String name, Optional<UnitId> unit) {
        jdbc.sql(
                        """
                        insert into distribution.resolution values (:document, :name, :unit)
                        on conflict (document_id, name) do update set unit_id = excluded.unit_id
                        """)
                .param("document", document.value())
                .param("name", name)
                .param("unit", unit.map(UnitId::value).orElse(null))
                .update();
    }

    private Map<String, Optional<UnitId>> decisions(DocumentId document) {
        Map<String, Optional<UnitId>> decisions = new HashMap<>();
        jdbc.sql("select name, unit_id from distribution.resolution where document_id = :document")
                .param("document", document.value())
                .query((row, n) -> decisions.put(
                        row.getString("name"),
                        Optional.ofNullable(row.getObject("unit_id", Long.class))
                                .map(UnitId::new)))
                .list();
        return decisions;
    }
}
