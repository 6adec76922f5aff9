package vn.vanban.rendition;

import java.util.Map;
import java.util.stream.Collectors;

/** Puts a character of the rendition's font where a file takes a sign from Symbol or Wingdings, which have no licence here. */
final class PlainSymbols {

    // The symbol fonts keep their signs from U+F000 on; the last ones are real characters that Tinos lacks.
    private static final Map<Integer, String> PLAIN = Map.ofEntries(
            Map.entry(0xF06F, "□"),
            Map.entry(0xF0A8, "□"),
            Map.entry(0xF0FD, "■"),
            Map.entry(0xF0FE, "■"),
            Map.entry(0xF0FC, "√"),
            Map.entry(0xF0A7, "▪"),
            Map.entry(0xF0D8, "►"),
            Map.entry(0xF0E0, "→"),
            Map.entry(0xF076, "◊"),
            Map.entry(0xF02D, "-"),
            Map.entry((int) '☐', "□"),
            Map.entry((int) '☑', "■"),
            Map.entry((int) '☒', "■"),
            Map.entry((int) '✓', "√"),
            Map.entry((int) '✔', "√"));

    private PlainSymbols() {}

    static String plain(String text) {
        return text.codePoints()
                .mapToObj(code -> PLAIN.getOrDefault(code, isSymbol(code) ? "•" : Character.toString(code)))
                .collect(Collectors.joining());
    }

    private static boolean isSymbol(int code) {
        return code >= 0xF000 && code <= 0xF0FF;
    }
}
