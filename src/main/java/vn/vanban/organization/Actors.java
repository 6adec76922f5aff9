package vn.vanban.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vanban.shared.Forbidden;

/** Works out for whom a person may act today. Asked anew for each request: a substitution may end at midnight. */
@Component
public class Actors {

    private final Directory directory;

    Actors(Directory directory) {
        this.directory = directory;
    }

    /** The person of this name with all their mandates; refused when they hold no position today. */
    public Actor named(String username) {
        return directory.officersNamed(username).stream()
                .findFirst()
                .map(officer -> of(officer.person()))
                .orElseThrow(() -> new Forbidden("Tài khoản này hiện không giữ chức vụ nào. Hãy liên hệ quản trị."));
    }

    public Actor of(Person person) {
        List<Officer> own = directory.positionsOf(person.id());
        if (own.isEmpty()) {
            throw new Forbidden("Tài khoản này hiện không giữ chức vụ nào. Hãy liên hệ quản trị.");
        }
        List<Mandate> mandates = new ArrayList<>();
        Officer first = own.get(0);
        mandates.add(new Mandate(
                AssigneeKey.of(person.id()),
                first.position().id(),
                first.position().title(),
                first.unit().id(),
                Optional.empty()));
        own.forEach(officer -> mandates.addAll(mandates(officer, Optional.empty())));
        directory.stoodInForBy(person.id()).stream()
                .filter(absent -> !absent.person().equals(person))
                .forEach(absent -> mandates.addAll(mandates(
                        absent,
                        Optional.of(absent.position().title() + " "
                                + absent.person().fullName()))));
        return new Actor(
                person, first.unit(), directory.organizationOf(first.unit().id()), List.copyOf(mandates));
    }

    private List<Mandate> mandates(Officer officer, Optional<String> standingInFor) {
        UnitId unit = officer.unit().id();
        UnitId organization = directory.organizationOf(unit).id();
        Position position = officer.position();
        List<AssigneeKey> keys = new ArrayList<>();
        keys.add(AssigneeKey.of(position.id()));
        if (position.rank() == Position.Rank.HEAD) {
            keys.add(AssigneeKey.headOf(unit));
            keys.add(AssigneeKey.receiverOf(unit));
        }
        if (position.rank() != Position.Rank.STAFF && unit.equals(organization)) {
            keys.add(AssigneeKey.leaderOf(unit));
        }
        for (Role role : position.roles()) {
            keys.add(AssigneeKey.of(organization, role));
            if (role == Role.REGISTRY_CLERK) {
                keys.add(AssigneeKey.receiverOf(organization));
            }
        }
        return keys.stream()
                .map(key -> new Mandate(key, position.id(), position.title(), unit, standingInFor))
                .toList();
    }
}
