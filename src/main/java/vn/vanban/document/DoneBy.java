package vn.vanban.document;

import java.util.Optional;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Mandate;
import vn.vanban.organization.PersonId;

/** Who did something, in which position, for whom: as it was at that moment, whatever changes later. */
public record DoneBy(
        Optional<PersonId> person, String name, Optional<String> positionTitle, Optional<String> standingInFor) {

    public static DoneBy of(Actor actor, Mandate mandate) {
        return new DoneBy(
                Optional.of(actor.id()),
                actor.person().fullName(),
                Optional.of(mandate.positionTitle()),
                mandate.standingInFor());
    }

    /** A timer or a job, not a person. */
    public static DoneBy system() {
        return new DoneBy(Optional.empty(), "Hệ thống", Optional.empty(), Optional.empty());
    }
}
