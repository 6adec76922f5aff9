package vn.vanban.followup;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /**
     * This work and the next as one; what both say stays once.
     *
     * @param nextQuote the sentence of the next, which knows its first word without the capital
     */
    Wording and(Wording next, String nextQuote) {
        if (!deadline.isEmpty() && !next.deadline.isEmpty() && !deadline.equals(next.deadline)) {
            throw new BusinessRuleViolation(
                    "Hai đề xuất có hai thời hạn, “%s” và “%s”. Hãy sửa thành một thời hạn rồi gộp."
                            .formatted(deadline, next.deadline));
        }
        boolean sameWork = content.equals(next.content);
        return new Wording(
                sameWork ? content : content + "; " + asIn(nextQuote, next.content),
                sameWork || lead.isEmpty() ? union(lead, next.lead) : lead,
                union(union(cooperating, next.lead), next.cooperating),
                deadline.isEmpty() ? next.deadline : deadline,
                union(product, next.product).replace("\n", "; "),
                reminders);
    }

    private static String asIn(String quote, String content) {
        String continued =
                content.isEmpty() ? "" : content.substring(0, 1).toLowerCase(Locale.ROOT) + content.substring(1);
        return quote.contains(continued) ? continued : content;
    }

    static String union(String lines, String others) {
        return Stream.concat(lines.lines(), others.lines()).distinct().collect(Collectors.joining("\n"));
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
