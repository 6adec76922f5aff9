package vn.vanban.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** A day in a form, as a date field sends it (2026-11-30) or as people write it (30/11/2026). */
public final class TypedDay {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private TypedDay() {}

    /** Empty when blank; refused at the field when it is no day. */
    public static Optional<LocalDate> read(String field, String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(text.contains("/") ? LocalDate.parse(text, WRITTEN) : LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw BusinessRuleViolation.at(field, "Ngày “%s” không đúng. Hãy ghi ngày/tháng/năm.".formatted(text));
        }
    }
}
