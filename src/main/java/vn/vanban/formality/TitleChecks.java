package vn.vanban.formality;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Type, subject and legal bases (Phụ lục I, Phần I, Mục II.5 and II.6). */
final class TitleChecks {

    private TitleChecks() {}

    static Stream<Fault> typeName(Anatomy document) {
        Line line = document.title().name();
        if (line == null && !document.isLetter()) {
            String symbol = document.head().firstSymbol();
            return TypeNames.ABBREVIATIONS.entrySet().stream()
                    .filter(type -> Anatomy.namesType(symbol) && type.getValue().equals(symbol))
                    .map(type -> Fault.missing(type.getKey()));
        }
        if (line == null) {
            return Stream.empty();
        }
        String wanted = document.title().type();
        String written = line.text().substring(0, Math.min(line.text().length(), wanted.length()));
        boolean right = written.equalsIgnoreCase(wanted)
                || written.equalsIgnoreCase(wanted.replace("ỦY", "UỶ").replace("THỎA", "THOẢ"));
        return Stream.concat(
                right ? Stream.empty() : Stream.of(Fault.at(line, line.text(), wanted)),
                Look.size(13, 14).inCapitals().inBold().inTheMiddle().faults(line));
    }

    static Stream<Fault> subject(Anatomy document) {
        if (document.isLetter()) {
            return about(document);
        }
        List<Line> lines = document.title().subject();
        if (lines.isEmpty()) {
            return document.title().name() == null || document.title().mayGoWithoutSubject()
                    ? Stream.empty()
                    : Stream.of(Fault.missing("trích yếu nội dung dưới tên loại"));
        }
        boolean shouts =
                String.join("", lines.stream().map(Line::text).toList()).length() > 12
                        && lines.stream().allMatch(Line::isCapitals);
        return Stream.concat(
                shouts ? Stream.of(Fault.at(lines.get(0), "chữ in hoa", "chữ thường")) : Stream.empty(),
                Look.size(13, 14).inBold().inTheMiddle().faults(lines));
    }

    private static Stream<Fault> about(Anatomy document) {
        List<Line> lines = document.head().about();
        if (lines.isEmpty()) {
            return Stream.of(Fault.missing("“V/v …” dưới số, ký hiệu"));
        }
        Line first = lines.get(0);
        List<Fault> faults = new ArrayList<>();
        if (!first.text().startsWith("V/v ")) {
            Fault fault = Fault.at(first, first.text().split(" ")[0], "V/v");
            int end = first.raw().indexOf(first.text().split(" ")[0])
                    + first.text().split(" ")[0].length();
            faults.add(
                    first.text().matches("(?iu)v ?/ ?v\\b.*")
                                    && end > 0
                                    && first.text().matches("\\S*[vV] .*")
                            ? fault.reworded(first, 0, end, "V/v")
                            : fault);
        }
        return Stream.concat(faults.stream(), Look.size(12, 13).inTheMiddle().faults(lines));
    }

    static Stream<Fault> legalBasis(Anatomy document) {
        List<Fault> faults = new ArrayList<>();
        List<Paragraph> bases = document.bases();
        for (int i = 0; i < bases.size(); i++) {
            Line line = bases.get(i).whole();
            String wanted = i < bases.size() - 1 ? ";" : ".";
            if (!line.text().endsWith(wanted)) {
                String last = line.text().substring(line.text().length() - 1);
                int end = line.raw().stripTrailing().length();
                boolean marked = last.matches("[.,;:]");
                faults.add(Fault.at(line, "kết thúc “" + last + "”", "kết thúc “" + wanted + "”")
                        .reworded(line, marked ? end - 1 : end, end, wanted));
            }
            Look.size(13, 14).inItalics().faults(line).forEach(faults::add);
        }
        return Fault.together(faults).stream();
    }
}
