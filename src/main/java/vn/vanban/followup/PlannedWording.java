package vn.vanban.followup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vanban.organization.Unit;
import vn.vanban.organization.UnitId;

/**
 * An accepted proposal as its assignments stand now: people may have changed them since, all or one of them.
 *
 * @param wording what they have in common
 * @param changes what was otherwise when it was accepted, and which assignment differs from the others
 */
record PlannedWording(Wording wording, List<String> changes) {

    static PlannedWording of(
            Wording accepted, List<Assignment> planned, KnownUnits units, Function<UnitId, String> name) {
        List<Assignment> standing = planned.stream()
                .filter(assignment -> assignment.status() != AssignmentStatus.REPLACED && assignment.period() == 1)
                .toList();
        if (standing.isEmpty()) {
            return new PlannedWording(accepted, List.of());
        }
        Set<UnitId> expected = ids(units.named(accepted.lead()));
        Set<UnitId> leads = standing.stream().map(Assignment::leadUnit).collect(Collectors.toSet());
        boolean sameLeads = expected.containsAll(leads);
        Wording now = new Wording(
                common(standing, Assignment::content, accepted.content()),
                sameLeads ? accepted.lead() : lines(leads, name),
                cooperating(accepted, standing, units, name),
                common(standing, Assignment::deadlineWords, accepted.deadline()),
                common(standing, Assignment::product, accepted.product()),
                accepted.reminders());
        List<String> changes = before(accepted, now);
        expected.removeAll(leads);
        if (sameLeads && !expected.isEmpty()) {
            changes.add("Không giao: " + listed(lines(expected, name)));
        }
        Set<UnitId> joining = ids(units.named(now.cooperating()));
        for (Assignment assignment : standing) {
            String differs = differs(assignment, now, joining, name);
            if (!differs.isEmpty()) {
                changes.add(name.apply(assignment.leadUnit()) + ": " + differs);
            }
        }
        return new PlannedWording(now, changes);
    }

    private static String common(List<Assignment> all, Function<Assignment, String> words, String otherwise) {
        List<String> distinct = all.stream().map(words).distinct().toList();
        return distinct.size() == 1 ? distinct.get(0) : otherwise;
    }

    /** Who leads one of several does not cooperate in that one. */
    private static String cooperating(
            Wording accepted, List<Assignment> all, KnownUnits units, Function<UnitId, String> name) {
        Set<UnitId> expected = ids(units.named(accepted.cooperating()));
        if (all.stream().allMatch(one -> cooperate(one, expected))) {
            return accepted.cooperating();
        }
        return common(all, one -> lines(one.cooperatingUnits(), name), accepted.cooperating());
    }

    private static boolean cooperate(Assignment assignment, Set<UnitId> expected) {
        Set<UnitId> others = expected.stream()
                .filter(unit -> !unit.equals(assignment.leadUnit()))
                .collect(Collectors.toSet());
        return others.equals(Set.copyOf(assignment.cooperatingUnits()));
    }

    private static List<String> before(Wording accepted, Wording now) {
        List<String> before = new ArrayList<>();
        before.add(before("Nội dung", accepted.content(), now.content()));
        before.add(before("Chủ trì", accepted.lead(), now.lead()));
        before.add(before("Phối hợp", accepted.cooperating(), now.cooperating()));
        before.add(before("Thời hạn", accepted.deadline(), now.deadline()));
        before.add(before("Sản phẩm", accepted.product(), now.product()));
        before.removeIf(String::isEmpty);
        return before;
    }

    private static String before(String field, String accepted, String now) {
        return accepted.equals(now) ? "" : "%s khi nhận: %s".formatted(field, listed(accepted));
    }

    private static String differs(
            Assignment assignment, Wording now, Set<UnitId> cooperating, Function<UnitId, String> name) {
        return Stream.of(
                        differs("", assignment.content(), now.content()),
                        cooperate(assignment, cooperating)
                                ? ""
                                : "phối hợp " + listed(lines(assignment.cooperatingUnits(), name)),
                        differs("thời hạn ", assignment.deadlineWords(), now.deadline()),
                        differs("sản phẩm ", assignment.product(), now.product()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String differs(String field, String words, String now) {
        return words.equals(now) ? "" : field + listed(words);
    }

    private static Set<UnitId> ids(List<KnownUnits.Named> names) {
        return names.stream()
                .flatMap(named -> named.units().stream())
                .map(Unit::id)
                .collect(Collectors.toSet());
    }

    private static String lines(Collection<UnitId> units, Function<UnitId, String> name) {
        return units.stream().map(name).sorted().collect(Collectors.joining("\n"));
    }

    private static String listed(String lines) {
        return lines.isEmpty() ? "không có" : lines.replace("\n", ", ");
    }
}
