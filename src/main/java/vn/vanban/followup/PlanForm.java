package vn.vanban.followup;

import java.util.Objects;

/** The fields of a planned assignment as typed; units by name, one a line. */
record PlanForm(
        String content,
        String lead,
        String cooperating,
        String deadline,
        String product,
        String section,
        String quote,
        String reminders) {

    PlanForm {
        lead = Objects.requireNonNullElse(lead, "");
        cooperating = Objects.requireNonNullElse(cooperating, "");
    }

    AssignmentPlan toPlan(UnitNames units) {
        return new AssignmentPlan(
                content,
                units.lead(lead),
                units.named("cooperating", cooperating),
                deadline,
                product,
                section,
                quote,
                reminders == null ? Reminders.USUAL : Reminders.read(reminders));
    }
}
