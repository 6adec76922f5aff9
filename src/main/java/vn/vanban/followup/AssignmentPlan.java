package vn.vanban.followup;

import java.util.List;
import java.util.Optional;
import vn.vanban.organization.UnitId;
import vn.vanban.shared.BusinessRuleViolation;

/**
 * What a document is to assign: the work, exactly one lead unit, those who cooperate.
 *
 * @param deadline a date or a phrase such as "trong tháng 12"; blank when there is none
 * @param product what the lead unit has to hand in; may be blank
 * @param section the place in the document, "điểm 2b"; may be blank
 * @param quote the sentence it comes from; may be blank
 * @param reminders when the units are reminded
 */
public record AssignmentPlan(
        String content,
        Optional<UnitId> lead,
        List<UnitId> cooperating,
        String deadline,
        String product,
        String section,
        String quote,
        Reminders reminders) {

    static final int LONGEST = 2000;

    static final int LONGEST_LINE = 200;

    /** Reminded of as usual. */
    public AssignmentPlan(
            String content,
            Optional<UnitId> lead,
            List<UnitId> cooperating,
            String deadline,
            String product,
            String section,
            String quote) {
        this(content, lead, cooperating, deadline, product, section, quote, Reminders.USUAL);
    }

    public AssignmentPlan {
        content = checked("content", content, LONGEST);
        deadline = checked("deadline", deadline, LONGEST_LINE);
        product = checked("product", product, LONGEST_LINE);
        section = checked("section", section, LONGEST_LINE);
        quote = checked("quote", quote, LONGEST);
        cooperating = cooperating.stream().distinct().toList();
        if (content.isEmpty()) {
            throw BusinessRuleViolation.at("content", "Hãy ghi nội dung nhiệm vụ.");
        }
        if (lead.isEmpty()) {
            throw BusinessRuleViolation.at("lead", "Hãy chọn một đơn vị chủ trì.");
        }
        if (cooperating.contains(lead.get())) {
            throw BusinessRuleViolation.at("cooperating", "Đơn vị chủ trì không đồng thời là đơn vị phối hợp.");
        }
    }

    /** The same work once more. */
    static AssignmentPlan again(Assignment assignment) {
        return new AssignmentPlan(
                assignment.content(),
                Optional.of(assignment.leadUnit()),
                assignment.cooperatingUnits(),
                assignment.deadlineWords(),
                assignment.product(),
                assignment.section(),
                assignment.quote(),
                assignment.reminders());
    }

    /** Without the blanks around it; refused at its field when it is too long. */
    static String checked(String field, String text, int longest) {
        String words = text == null ? "" : text.strip();
        if (words.length() > longest) {
            throw BusinessRuleViolation.at(field, "Không quá " + longest + " chữ.");
        }
        return words;
    }
}
