package vn.vanban.drafting;

import java.util.Map;
import vn.vanban.shared.BusinessRuleViolation;

/** A draft that cannot be submitted yet, with what is missing at each field. */
class IncompleteDraft extends BusinessRuleViolation {

    private final Map<String, String> complaints;

    IncompleteDraft(Map<String, String> complaints) {
        super(String.join(" ", complaints.values()));
        this.complaints = complaints;
    }

    Map<String, String> complaints() {
        return complaints;
    }
}
