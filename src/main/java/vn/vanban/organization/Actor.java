package vn.vanban.organization;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The signed-in person with everything they may act for today: their own positions first, then those they stand in for.
 *
 * @param organization the organization of their first position, whose papers they write on
 */
public record Actor(Person person, Unit unit, Unit organization, List<Mandate> mandates) {

    public PersonId id() {
        return person.id();
    }

    public List<AssigneeKey> keys() {
        return mandates.stream().map(Mandate::key).distinct().toList();
    }

    public boolean holds(AssigneeKey key) {
        return mandateFor(key).isPresent();
    }

    /** The right by which they may act for any of these keys; their own before another's. */
    public Optional<Mandate> mandateFor(Collection<AssigneeKey> keys) {
        return mandates.stream().filter(mandate -> keys.contains(mandate.key())).findFirst();
    }

    public Optional<Mandate> mandateFor(AssigneeKey key) {
        return mandateFor(List.of(key));
    }

    /** Whether they have this role in any organization. */
    public boolean does(Role role) {
        return mandates.stream().anyMatch(m -> m.key().value().endsWith(":" + role));
    }

    /** Whether they head some unit, or stand in for who does. */
    public boolean headsAUnit() {
        return mandates.stream().anyMatch(m -> m.key().value().endsWith(":HEAD"));
    }

    /** Whether they receive documents and tasks for some unit. */
    public boolean receivesForAUnit() {
        return mandates.stream().anyMatch(m -> m.key().value().endsWith(":RECEIVER"));
    }

    public String positionTitle() {
        return mandates.get(0).positionTitle();
    }
}
