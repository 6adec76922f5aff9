package vn.vanban.organization;

import java.util.Optional;

/**
 * An office that documents are sent to and work is assigned to: an organization with a seal of its own, or a department
 * inside one. The abbreviation is the one the head has set for "Lưu: VT, NVY".
 */
public record Unit(UnitId id, String code, String name, String abbreviation, Kind kind, Optional<UnitId> parent) {

    public enum Kind {
        ORGANIZATION,
        DEPARTMENT
    }
}
