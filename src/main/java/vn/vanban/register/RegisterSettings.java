package vn.vanban.register;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanban.document.DocumentType;
import vn.vanban.organization.Actor;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Directory;
import vn.vanban.organization.IssuingOrganization;
import vn.vanban.organization.Role;
import vn.vanban.organization.UnitId;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.Forbidden;

/**
 * Which types of documents share a series of numbers, as the head of the office has decided (Điều 15.1): one common
 * register, one for each type, or anything between.
 */
@Component
@Transactional
class RegisterSettings {

    private static final int LONGEST_NAME = 60;

    private final Registers registers;
    private final Shelf shelf;
    private final Counters counters;
    private final Directory directory;

    RegisterSettings(Registers registers, Shelf shelf, Counters counters, Directory directory) {
        this.registers = registers;
        this.shelf = shelf;
        this.counters = counters;
        this.directory = directory;
    }

    /** A register with what it takes this year and the next, and its last number of this year, 0 while it has none. */
    record Row(Register register, List<String> thisYear, List<String> nextYear, int lastNumber) {

        public boolean changes() {
            return !thisYear.equals(nextYear);
        }
    }

    /** What was chosen, and the year in which it begins. */
    record Choice(String types, String register, int fromYear) {}

    IssuingOrganization organizationOf(Actor actor) {
        return directory.issuingOrganizations().stream()
                .filter(organization -> actor.holds(AssigneeKey.of(organization.id(), Role.ADMINISTRATOR)))
                .findFirst()
                .orElseThrow(() -> new Forbidden("Sổ văn bản do người quản trị của cơ quan ban hành thiết lập."));
    }

    List<Row> of(UnitId organization) {
        int year = directory.today().getYear();
        List<Register> next = registers.of(organization, year + 1);
        return registers.of(organization, year).stream()
                .filter(register -> !register.ofCopies() && register.council().isEmpty())
                .map(register -> new Row(
                        register,
                        said(register),
                        said(next.stream()
                                .filter(same -> same.id().equals(register.id()))
                                .findFirst()
                                .orElseThrow()),
                        counters.last(register.id(), year)))
                .toList();
    }

    /**
     * Sends a type into a register: at once where the register that takes it now has given no number this year, else from
     * 1 January, so that no series breaks off.
     *
     * @param type empty for all types that have no register of their own
     * @param register the name of a register that is there, or of one to be opened
     * @throws BusinessRuleViolation the name is missing or too long, or nothing would change (field "register")
     */
    Choice send(Actor actor, Optional<DocumentType> type, String register) {
        UnitId organization = organizationOf(actor).id();
        String name = register == null ? "" : register.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw BusinessRuleViolation.at("register", "Hãy ghi tên sổ, không quá %d chữ.".formatted(LONGEST_NAME));
        }
        int year = directory.today().getYear();
        Register now = taking(organization, type, year);
        if (taking(organization, type, year + 1).name().equalsIgnoreCase(name)) {
            throw BusinessRuleViolation.at("register", "%s đã vào sổ %s.".formatted(said(type), name));
        }
        Optional<Register> kept = registers.of(organization, year).stream()
                .filter(one -> one.council().isEmpty() && one.name().equalsIgnoreCase(name))
                .findFirst();
        if (kept.filter(Register::ofCopies).isPresent()) {
            throw BusinessRuleViolation.at("register", "Sổ %s chỉ ghi bản sao. Hãy chọn sổ khác.".formatted(name));
        }
        RegisterId chosen = kept.map(Register::id).orElseGet(() -> shelf.open(organization, name));
        boolean atOnce = counters.last(now.id(), year) == 0;
        String by = actor.person().fullName();
        if (atOnce) {
            shelf.take(organization, type, year, chosen, by);
        }
        shelf.take(organization, type, year + 1, chosen, by);
        return new Choice(said(type), name, atOnce ? year : year + 1);
    }

    private Register taking(UnitId organization, Optional<DocumentType> type, int year) {
        List<Register> all = registers.of(organization, year);
        return all.stream()
                .filter(register -> type.isPresent() && register.types().contains(type.get()))
                .findFirst()
                .orElseGet(() ->
                        all.stream().filter(Register::isCommon).findFirst().orElseThrow());
    }

    private static List<String> said(Register register) {
        List<String> types = Arrays.stream(DocumentType.values())
                .filter(register.types()::contains)
                .map(DocumentType::typeName)
                .sorted(Comparator.naturalOrder())
                .toList();
        return register.isCommon()
                ? Stream.concat(types.stream(), Stream.of(said(Optional.empty())))
                        .toList()
                : types;
    }

    private static String said(Optional<DocumentType> type) {
        return type.map(DocumentType::typeName).orElse("Các loại còn lại");
    }
}
