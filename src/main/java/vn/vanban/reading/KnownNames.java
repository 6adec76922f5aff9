package vn.vanban.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of one document against each other: "Trung tâm Quan trắc hỗ trợ kiểm tra bể lọc" does not tell where the name ends
 * and the verb begins, but "Trung tâm Quan trắc hỗ trợ có trách nhiệm …" elsewhere does.
 */
final class KnownNames {

    /** What no name goes on with; a comma is no proof, since "Văn phòng tổng hợp, báo cáo" has one too. */
    private static final String ENDS =
            "(?=\\s+(?:chủ trì|có trách nhiệm|chịu trách nhiệm|phối hợp với)\\b|\\s*(?::|\\)|$))";

    private final List<String> lines;
    private final Set<String> names;
    private final Map<String, Boolean> known = new HashMap<>();

    private KnownNames(List<String> lines, Set<String> names) {
        this.lines = lines;
        this.names = names;
    }

    /** Lets a name go on where the rest of the document shows that it does. */
    static void settle(List<Draft> drafts, List<Item> items) {
        var names = drafts.stream().flatMap(Draft::names).collect(Collectors.toSet());
        boolean alike = names.stream().anyMatch(name -> !longer(name, names).isEmpty());
        if (alike) {
            var lines = items.stream().map(item -> item.paragraph().value()).toList();
            var settled = new KnownNames(lines, names);
            drafts.forEach(draft -> draft.rename(settled::asKnown));
        }
    }

    private static List<String> longer(String name, Collection<String> names) {
        return names.stream().filter(one -> one.startsWith(name + " ")).toList();
    }

    private String asKnown(String name, String sentence) {
        var longer = longer(name, names).stream().filter(sentence::contains).toList();
        return longer.isEmpty() || isKnown(name)
                ? name
                : longer.stream().filter(this::isKnown).findFirst().orElse(name);
    }

    private boolean isKnown(String name) {
        return known.computeIfAbsent(name, any -> {
            var ended = Pattern.compile("(?<!\\p{L})" + Pattern.quote(name) + ENDS);
            return lines.stream()
                    .anyMatch(line -> line.contains(name) && ended.matcher(line).find());
        });
    }
}
