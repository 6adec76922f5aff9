package vn.vanban.followup;

import java.util.stream.Collectors;
import vn.vanban.shared.BusinessRuleViolation;

/** What a person may change; units and groups by name, one a line. Who leads does not cooperate as well. */
record Wording(String content, String lead, String cooperating, String deadline, String product, Reminders reminders) {

    Wording {
        content = content.strip();
        deadline = deadline.strip();
        product = product.strip();
        cooperating = cooperating
                .lines()
                .filter(unit -> lead.lines().noneMatch(unit::equals))
                .collect(Collectors.joining("\n"));
    }

    /** Refuses at its field what no assignment could say. */
    Wording checked() {
        AssignmentPlan.checked("content", content, AssignmentPlan.LONGEST);
        AssignmentPlan.checked("deadline", deadline, AssignmentPlan.LONGEST_LINE);
        AssignmentPlan.checked("product", product, AssignmentPlan.LONGEST_LINE);
        if (content.isEmpty()) {
            throw BusinessRuleViolation.at("content", "Hãy ghi nội dung nhiệm vụ.");
        }
        return this;
    }
}
