package vn.vanban.organization;

/**
 * Who something waits for, in the one form that inbox rows, access rights and engine tasks share. A post may change
 * hands or be stood in for while a document waits; the key stays.
 */
public record AssigneeKey(String value) {

    public static AssigneeKey of(PersonId person) {
        return new AssigneeKey("person:" + person.value());
    }

    public static AssigneeKey of(PositionId position) {
        return new AssigneeKey("position:" + position.value());
    }

    /** Those who do this for an organization (or, for the administrator, for the whole installation). */
    public static AssigneeKey of(UnitId organization, Role role) {
        return new AssigneeKey("unit:" + organization.value() + ":" + role);
    }

    /** The head of a unit. */
    public static AssigneeKey headOf(UnitId unit) {
        return new AssigneeKey("unit:" + unit.value() + ":HEAD");
    }

    /** Those who lead an organization: its head and deputies. */
    public static AssigneeKey leaderOf(UnitId organization) {
        return new AssigneeKey("unit:" + organization.value() + ":LEADER");
    }

    /** Those who receive documents and assignments for a unit: its head, and its registry where it has one. */
    public static AssigneeKey receiverOf(UnitId unit) {
        return new AssigneeKey("unit:" + unit.value() + ":RECEIVER");
    }

    @Override
    public String toString() {
        return value;
    }
}
