package vn.vanban.organization;

import java.util.Set;

/** A post in a unit, with what its holder does there. */
public record Position(PositionId id, UnitId unit, String title, Rank rank, Set<Role> roles) {

    public enum Rank {
        HEAD,
        DEPUTY,
        STAFF
    }
}
