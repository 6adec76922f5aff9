package vn.vanban.register;

import vn.vanban.shared.BusinessRuleViolation;

/** What a field of a paper document's line in a book must keep to. */
final class PaperField {

    private static final int LONGEST = 500;

    private PaperField() {}

    static boolean isFilled(String text) {
        return text != null && !text.isBlank() && text.length() <= LONGEST;
    }

    static void require(boolean kept, String field, String reason) {
        if (!kept) {
            throw BusinessRuleViolation.at(field, reason);
        }
    }
}
