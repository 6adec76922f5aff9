package vn.vanban.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/** The documents a text cites: number and notation, with the date where it is given. */
final class Citations {

    private static final Pattern CITED = Pattern.compile(
            "(\\d{1,5}(?:/\\d{4})?(?:/|-)[A-ZĐ][A-ZĐa-z0-9]*(?:[-/.&][A-ZĐ][A-ZĐa-z0-9&]*)*)(?:[,]?\\s+ngày\\s+(\\d{1,2}\\s*(?:/|-|tháng)\\s*\\d{1,2}\\s*(?:/|-|năm)\\s*\\d{4}))?");

    private static final String DATED = " ngày ";

    private Citations() {}

    /** The latest day of those cited, or null where none is dated. */
    static LocalDate last(List<String> cites) {
        return cites.stream()
                .filter(cite -> cite.contains(DATED))
                .map(cite -> LocalDate.parse(cite.substring(cite.indexOf(DATED) + DATED.length())))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** In the order of the text, each once; {@code own} number left out. */
    static List<String> of(Text text, String own) {
        var found = new LinkedHashSet<String>();
        for (var matcher = CITED.matcher(text.value()); matcher.find(); ) {
            var number = matcher.group(1);
            boolean code = number.contains("/") && !number.equals(own);
            if (code) {
                var date = matcher.group(2) == null ? null : IssueDate.in("ngày " + matcher.group(2));
                found.add(date == null ? number : number + DATED + date);
            }
        }
        return List.copyOf(found);
    }
}
