package vn.vanban.document;

import java.util.Optional;
import org.springframework.data.relational.core.mapping.Table;
import vn.vanban.organization.UnitId;

/**
 * One line of "Nơi nhận": the words as printed and, when known, the unit or group they mean. A line that means neither
 * is printed but cannot be sent from here.
 */
@Table(schema = "document", name = "recipient")
public record Recipient(String name, Purpose purpose, Long unitId, Long groupId) {

    public Optional<UnitId> unit() {
        return Optional.ofNullable(unitId).map(UnitId::new);
    }

    public Optional<Long> group() {
        return Optional.ofNullable(groupId);
    }

    public boolean isResolved() {
        return unitId != null || groupId != null;
    }
}
