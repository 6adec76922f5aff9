package vn.vanban.drafting;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What was written into the fields that only some types have; values of fields the type does not ask are kept. */
public record DraftDetails(Map<DraftField, String> values) {

    public static final DraftDetails NONE = new DraftDetails(Map.of());

    public DraftDetails {
        Map<DraftField, String> written = new EnumMap<>(DraftField.class);
        values.forEach((field, value) -> {
            if (value != null && !value.isBlank()) {
                written.put(field, value.strip());
            }
        });
        values = Map.copyOf(written);
    }

    /** Empty when nothing was written. */
    public String text(DraftField field) {
        return values.getOrDefault(field, "").replaceAll("\\s+", " ");
    }

    /** As it was written, for the page. */
    public String raw(DraftField field) {
        return values.getOrDefault(field, "");
    }

    Optional<String> find(DraftField field) {
        return Optional.of(text(field)).filter(text -> !text.isEmpty());
    }

    /** One for each line, without dash and mark. */
    List<String> lines(DraftField field) {
        // Names of units are pasted from "Nơi nhận", with semicolons; other lines may have some within.
        String ends = field.kind() == DraftField.Kind.UNITS ? "[\\r\\n;]+" : "[\\r\\n]+";
        return Arrays.stream(raw(field).split(ends))
                .map(DraftDetails::bare)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    /** The clerk may have typed the mark that the template adds. */
    static String bare(String line) {
        return line.strip()
                .replaceAll("[\\s\\u00a0]+", " ")
                .replaceFirst("^[-–•]\\s*", "")
                .replaceFirst("[;.,]+$", "");
    }

    DraftDetails rewritten(UnaryOperator<String> words) {
        Map<DraftField, String> changed = new EnumMap<>(DraftField.class);
        values.forEach((field, value) -> changed.put(field, words.apply(value)));
        return new DraftDetails(changed);
    }

    DraftDetails with(DraftField field, String value) {
        Map<DraftField, String> changed = new EnumMap<>(DraftField.class);
        changed.putAll(values);
        changed.put(field, value);
        return new DraftDetails(changed);
    }
}
