package vn.vanban.shared;

import java.util.Optional;

/** A refusal that its reader can do something about; the message is Vietnamese and is shown to them (status 422). */
public class BusinessRuleViolation extends RuntimeException {

    private final String field;

    public BusinessRuleViolation(String message) {
        this(null, message);
    }

    private BusinessRuleViolation(String field, String message) {
        super(message);
        this.field = field;
    }

    /** A refusal that belongs to one field of the form. */
    public static BusinessRuleViolation at(String field, String message) {
        return new BusinessRuleViolation(field, message);
    }

    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
