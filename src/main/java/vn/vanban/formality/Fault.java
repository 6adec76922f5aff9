package vn.vanban.formality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a rule found broken.
 *
 * @param place the line, null for the file as a whole
 * @param others how many more paragraphs break it alike
 * @param fix puts it right in the elements of the document; null when a person must
 * @param rewordings what the fix does, when it only writes words over words
 * @param gap what a citation lacks, null elsewhere
 */
record Fault(
        Line place,
        int others,
        String found,
        String expected,
        Runnable fix,
        List<Rewording> rewordings,
        CitationGap gap) {

    private static final int LONGEST_QUOTE = 60;

    static Fault at(Line place, String found, String expected) {
        return new Fault(place, 0, found, expected, null, List.of(), null);
    }

    static Fault missing(String expected) {
        return new Fault(null, 0, "không thấy", expected, null, List.of(), null);
    }

    Fault fixedBy(Runnable correction) {
        return new Fault(place, others, found, expected, correction, List.of(), null);
    }

    Fault lacking(CitationGap citation) {
        return new Fault(place, others, found, expected, fix, rewordings, citation);
    }

    /** Puts {@code words} over the letters from {@code start} to {@code end} of the line's raw text. */
    Fault reworded(Line line, int start, int end, String words) {
        Rewording rewording = new Rewording(
                line.paragraph().text(), line.paragraph().occurrence(), line.from() + start, line.from() + end, words);
        return new Fault(
                place, others, found, expected, () -> line.replace(start, end, words), List.of(rewording), null);
    }

    /** One fault for all that are alike, at the place of the first. */
    static List<Fault> together(List<Fault> faults) {
        Map<String, List<Fault>> alike = new LinkedHashMap<>();
        faults.forEach(fault -> alike.computeIfAbsent(fault.found + "\n" + fault.expected, key -> new ArrayList<>())
                .add(fault));
        return alike.values().stream().map(Fault::join).toList();
    }

    private static Fault join(List<Fault> alike) {
        Fault first = alike.get(0);
        boolean fixable = alike.stream().allMatch(fault -> fault.fix != null);
        boolean inWords = alike.stream().noneMatch(fault -> fault.rewordings.isEmpty());
        return new Fault(
                first.place,
                alike.size() - 1,
                first.found,
                first.expected,
                fixable ? () -> alike.forEach(fault -> fault.fix.run()) : null,
                inWords
                        ? alike.stream()
                                .flatMap(fault -> fault.rewordings.stream())
                                .toList()
                        : List.of(),
                null);
    }

    Finding finding(FormalityRule rule) {
        return new Finding(rule, where(), quote(), found, expected, fix != null, rewordings, Optional.ofNullable(gap));
    }

    private String quote() {
        if (place == null) {
            return "";
        }
        String text = place.text();
        return text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE).strip() : text;
    }

    private String where() {
        if (place == null) {
            return "toàn văn bản";
        }
        String page =
                place.paragraph().page() > 0 ? "trang " + place.paragraph().page() + ", " : "";
        String quote = quote() + (place.text().length() > LONGEST_QUOTE ? "…" : "");
        return page + "đoạn " + place.paragraph().number() + (quote.isEmpty() ? "" : ": “" + quote + "”")
                + (others > 0 ? " và " + others + " đoạn khác" : "");
    }
}
