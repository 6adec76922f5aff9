package vn.vanban.followup;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vanban.organization.Directory;
import vn.vanban.organization.Unit;
import vn.vanban.organization.UnitId;
import vn.vanban.shared.BusinessRuleViolation;

/** The units a person names in a form, one a line. */
@Component
class UnitNames {

    private static final int MOST_SUGGESTIONS = 8;

    private final Directory directory;

    UnitNames(Directory directory) {
        this.directory = directory;
    }

    /** As the chips of the form ask for it. */
    record Suggestion(String name, String detail) {}

    List<Suggestion> like(String words) {
        String wanted = KnownUnits.folded(words);
        return directory.units().stream()
                .filter(unit -> KnownUnits.folded(unit.name() + " " + unit.abbreviation())
                        .contains(wanted))
                .limit(MOST_SUGGESTIONS)
                .map(unit -> new Suggestion(
                        unit.name(),
                        unit.parent().map(directory::unit).map(Unit::name).orElse("")))
                .toList();
    }

    Optional<UnitId> lead(String lines) {
        List<UnitId> units = named("lead", lines);
        if (units.size() > 1) {
            throw BusinessRuleViolation.at(
                    "lead", "Mỗi nhiệm vụ chỉ có một đơn vị chủ trì; đơn vị khác ghi ở ô phối hợp.");
        }
        return units.stream().findFirst();
    }

    List<UnitId> named(String field, String lines) {
        List<Unit> units = directory.units();
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> units.stream()
                        .filter(unit -> KnownUnits.folded(unit.name()).equals(KnownUnits.folded(line)))
                        .findFirst()
                        .orElseThrow(() -> BusinessRuleViolation.at(
                                field, "Không có đơn vị “%s”. Hãy chọn một đơn vị trong gợi ý.".formatted(line))))
                .map(Unit::id)
                .toList();
    }
}
