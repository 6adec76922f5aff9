package vn.vanban.document;

import java.util.ListIterator;
import java.util.Map;
import java.util.stream.Collectors;
import org.docx4j.TraversalUtil;
import org.docx4j.XmlUtils;
import org.docx4j.finders.ClassFinder;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.Lvl;
import org.docx4j.wml.R;
import org.docx4j.wml.Text;

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

    static void write(WordprocessingMLPackage word) {
        ClassFinder runs = new ClassFinder(R.class);
        new TraversalUtil(word.getMainDocumentPart().getContent(), runs);
        runs.results.forEach(run -> write((R) run));
        if (word.getMainDocumentPart().getNumberingDefinitionsPart() != null) {
            word.getMainDocumentPart().getNumberingDefinitionsPart().getJaxbElement().getAbstractNum().stream()
                    .flatMap(list -> list.getLvl().stream())
                    .map(Lvl::getLvlText)
                    .filter(bullet -> bullet != null && bullet.getVal() != null)
                    .forEach(bullet -> bullet.setVal(plain(bullet.getVal())));
        }
    }

    private static void write(R run) {
        ListIterator<Object> content = run.getContent().listIterator();
        while (content.hasNext()) {
            Object part = XmlUtils.unwrap(content.next());
            if (part instanceof R.Sym symbol && symbol.getChar() != null) {
                Text text = new Text();
                text.setValue(plain(Character.toString(Integer.parseInt(symbol.getChar(), 16) | 0xF000)));
                content.set(text);
            } else if (part instanceof Text text && text.getValue() != null) {
                text.setValue(plain(text.getValue()));
            }
        }
    }

    static String plain(String text) {
        return text.codePoints()
                .mapToObj(code -> PLAIN.getOrDefault(code, isSymbol(code) ? "•" : Character.toString(code)))
                .collect(Collectors.joining());
    }

    private static boolean isSymbol(int code) {
        return code >= 0xF000 && code <= 0xF0FF;
    }
}
