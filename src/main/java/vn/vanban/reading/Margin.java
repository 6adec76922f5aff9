package vn.vanban.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a writer, or whoever made the text from a page, breaks lines. From {@code fullLine} characters on a line was broken by
 * the margin, from {@code fullFirst} on one that begins with a number, which some converters break much earlier.
 * {@code spaced} tells that an empty line stands above every paragraph, so that a line without one goes on; {@code doubled}
 * that one stands below every line, so that it says nothing.
 */
record Margin(int fullLine, int fullFirst, boolean spaced, boolean doubled) {

    /** Wider than any page: such lines were never broken by a margin. */
    static final int PAGE_WIDTH = 140;

    /** A full line in tenths of the least one: letters differ in width. */
    private static final int ROOM = 11;

    /** So many paragraphs apart, and so many times as many as not, are a habit of the writer. */
    private static final int MANY = 8;

    private static final int RARE = 20;
    private static final int SHORTEST = 30;
    private static final String RECIPIENTS = "noi nhan";

    private static final Pattern GAP = Pattern.compile("\\n[ \\t]*\\n[ \\t]*(\\S+)");
    /** "a)" begins with a small letter and is a new line all the same. */
    private static final Pattern LETTERED = Pattern.compile("(?iu)\\p{L}{1,4}[.)].*");

    static Margin of(String value, List<String> lines) {
        return new Margin(fullLine(value), fullFirst(lines), isSpaced(lines), isDoubled(value));
    }

    /** A line that had room for the next word was not broken by the margin. */
    boolean isFull(String last, String next) {
        int space = next.indexOf(' ');
        int word = space < 0 ? next.length() : space;
        if (last.length() >= fullFirst
                && last.length() < fullLine
                && Marker.at(last, 0).isPresent()) {
            return true;
        }
        return last.length() >= fullLine && last.length() + 1 + word >= (long) fullLine * ROOM / 10;
    }

    static boolean ends(String line) {
        char c = line.charAt(line.length() - 1);
        return c == '.' || c == ';' || c == ':' || c == '!' || c == '?' || line.endsWith("./.");
    }

    /** Whether the recipients begin here, whose lines have habits of their own. */
    static boolean closes(String line) {
        return line.length() >= RECIPIENTS.length()
                && Text.fold(line.substring(0, RECIPIENTS.length())).equals(RECIPIENTS);
    }

    private static int fullLine(String value) {
        var lengths = value.lines()
                .filter(line -> !AnnexTable.isRow(line))
                .mapToInt(line -> line.strip().length())
                .filter(length -> length > 20)
                .sorted()
                .toArray();
        int wide = lengths.length == 0 ? 0 : lengths[lengths.length * 4 / 5];
        long full =
                Arrays.stream(lengths).filter(length -> length > wide * 4 / 5).count();
        boolean margin = wide < PAGE_WIDTH && full * 5 >= lengths.length * 2L;
        return margin ? wide * 3 / 4 : Integer.MAX_VALUE;
    }

    // Numbered lines that go on in small letters below were broken; half of them are no longer than this.
    private static int fullFirst(List<String> lines) {
        var broken = new ArrayList<Integer>();
        var last = "";
        for (var line : lines) {
            boolean goesOn = !line.isEmpty() && Character.isLowerCase(line.charAt(0));
            if (goesOn && !last.isEmpty() && !ends(last) && Marker.at(last, 0).isPresent()) {
                broken.add(last.length());
            }
            last = line;
        }
        broken.sort(null);
        return broken.size() < MANY ? Integer.MAX_VALUE : Math.max(SHORTEST, broken.get(broken.size() / 2));
    }

    private static boolean isSpaced(List<String> lines) {
        int apart = 0;
        int tight = 0;
        boolean gap = true;
        var last = "";
        for (var line : lines) {
            if (closes(line)) {
                break;
            }
            boolean begins = !line.isEmpty()
                    && (Marker.at(line, 0).isPresent() || !gap && ends(last) && Character.isUpperCase(line.charAt(0)));
            apart += begins && gap ? 1 : 0;
            tight += begins && !gap ? 1 : 0;
            gap = line.isEmpty();
            last = line;
        }
        return apart >= MANY && tight * RARE <= apart;
    }

    // A page reader may put an empty line after every line: then gaps between paragraphs say nothing.
    private static boolean isDoubled(String value) {
        int broken = 0;
        int gaps = 0;
        for (var matcher = GAP.matcher(value); matcher.find(); ) {
            gaps++;
            var word = matcher.group(1);
            boolean goesOn = Character.isLowerCase(word.charAt(0))
                    && !LETTERED.matcher(word).matches();
            broken += goesOn ? 1 : 0;
        }
        return gaps > 20 && broken * 4 > gaps;
    }
}
