package vn.vanban.followup;

import vn.vanban.shared.BusinessRuleViolation;

/** What people write with an act, stripped; refused at its field. */
final class Words {

    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST = 2000;

    private Words() {}

    static String optional(String field, String text) {
        String words = text == null ? "" : text.strip();
        if (words.length() > LONGEST) {
            throw BusinessRuleViolation.at(field, "Không quá " + LONGEST + " chữ.");
        }
        return words;
    }

    static String required(String field, String text, String refusal) {
        String words = optional(field, text);
        if (words.isEmpty()) {
            throw BusinessRuleViolation.at(field, refusal);
        }
        return words;
    }

    /** Long enough to tell its reader something. */
    static String reason(String text, String refusal) {
        String words = optional("reason", text);
        if (words.length() < SHORTEST_REASON) {
            throw BusinessRuleViolation.at("reason", refusal);
        }
        return words;
    }
}
