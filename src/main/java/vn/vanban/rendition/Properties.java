package vn.vanban.rendition;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The properties of a paragraph, run, row, cell or table, one below the other as Word inherits them: by "spacing.line" an attribute is
 * found, by "jc" an element's value, by "pBdr/top.sz" an attribute of an inner element.
 */
final class Properties {

    static final Properties NONE = new Properties(Map.of());

    private static final Set<String> APART =
            Set.of("rPr", "sectPr", "pPrChange", "rPrChange", "tblPrChange", "tcPrChange");
    private static final Map<String, String> RENAMED = Map.of("start", "left", "end", "right");

    private final Map<String, String> values;

    private Properties(Map<String, String> values) {
        this.values = values;
    }

    static Properties of(Node element) {
        if (element.children().isEmpty()) {
            return NONE;
        }
        Map<String, String> values = new HashMap<>();
        element.children().forEach(child -> collect("", child, values));
        return new Properties(values);
    }

    private static void collect(String prefix, Node element, Map<String, String> values) {
        if (APART.contains(element.name())) {
            return;
        }
        if (prefix.equals("tabs/")) {
            values.put(prefix + element.attribute("pos"), element.val() + " " + element.attribute("leader"));
            return;
        }
        String key = prefix + RENAMED.getOrDefault(element.name(), element.name());
        if (!element.has("val") && element.children().isEmpty()) {
            values.put(key, "1");
        }
        element.attributes()
                .forEach((name, value) ->
                        values.put(name.equals("val") ? key : key + "." + RENAMED.getOrDefault(name, name), value));
        element.children().forEach(child -> collect(key + "/", child, values));
    }

    /** These properties, save where {@code direct} says otherwise. */
    Properties with(Properties direct) {
        if (direct.values.isEmpty()) {
            return this;
        }
        if (values.isEmpty()) {
            return direct;
        }
        Map<String, String> merged = new HashMap<>(values);
        if (direct.has("ind.firstLine")) {
            merged.remove("ind.hanging");
        } else if (direct.has("ind.hanging")) {
            merged.remove("ind.firstLine");
        }
        merged.putAll(direct.values);
        return new Properties(merged);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    String get(String key) {
        return values.getOrDefault(key, "");
    }

    String get(String key, String otherwise) {
        return values.getOrDefault(key, otherwise);
    }

    boolean on(String key) {
        String value = values.get(key);
        return value != null && !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    boolean on(String key, boolean otherwise) {
        return has(key) ? on(key) : otherwise;
    }

    double number(String key, double otherwise) {
        return Node.parsed(get(key), otherwise);
    }

    /** A measure given in twentieths of a point. */
    double points(String key) {
        return number(key, 0) / 20;
    }

    Map<String, String> values() {
        return values;
    }
}
