package vn.vanban.authority;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.vanban.organization.Directory;
import vn.vanban.organization.Unit;
import vn.vanban.organization.UnitId;

/** The units as they stand under each other today, read once for many questions. */
final class Structure {

    private final Map<UnitId, Unit> units;

    private Structure(Map<UnitId, Unit> units) {
        this.units = units;
    }

    static Structure of(Directory directory) {
        return new Structure(directory.units().stream().collect(Collectors.toMap(Unit::id, Function.identity())));
    }

    /** The nearest organization, itself included. */
    UnitId organizationOf(Unit unit) {
        Unit at = unit;
        while (at.kind() != Unit.Kind.ORGANIZATION && parent(at).isPresent()) {
            at = parent(at).get();
        }
        return at.id();
    }

    /** Whether a unit belongs to an organization's structure without being it. */
    boolean isBelow(Unit unit, UnitId organization) {
        Optional<Unit> at = parent(unit);
        while (at.isPresent() && !at.get().id().equals(organization)) {
            at = parent(at.get());
        }
        return at.isPresent();
    }

    private Optional<Unit> parent(Unit unit) {
        return unit.parent().map(units::get);
    }
}
