package vn.vanban.followup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The lines of a text, cut where the sentence of a proposal begins and ends. */
final class MarkedText {

    private MarkedText() {}

    /**
     * Words that stand together.
     *
     * @param from where they stand in the whole text
     * @param proposals numbers of the proposals whose sentence this is; empty between the sentences
     * @param first whether the sentence begins here
     */
    record Piece(String words, int from, List<Integer> proposals, boolean first) {}

    private record Mark(int from, int to, List<Integer> proposals) {}

    static List<List<Piece>> of(String text, List<ProposalSheets.Line> lines) {
        List<Mark> marks = marks(lines);
        List<List<Piece>> cut = new ArrayList<>();
        int from = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                cut.add(pieces(text, from, from + line.length(), marks));
            }
            from += line.length() + 1;
        }
        return cut;
    }

    /** Sentences that overlap are one mark with both numbers. */
    private static List<Mark> marks(List<ProposalSheets.Line> lines) {
        List<Mark> marks = new ArrayList<>();
        lines.stream()
                .filter(line -> line.proposal().place().isPresent())
                .sorted(Comparator.comparingInt(
                        line -> line.proposal().place().orElseThrow().from()))
                .forEach(line -> {
                    Proposal.Place place = line.proposal().place().orElseThrow();
                    Mark last = marks.isEmpty() ? null : marks.get(marks.size() - 1);
                    if (last == null || place.from() >= last.to()) {
                        marks.add(new Mark(place.from(), place.to(), new ArrayList<>(List.of(line.number()))));
                    } else {
                        last.proposals().add(line.number());
                        marks.set(
                                marks.size() - 1,
                                new Mark(last.from(), Math.max(last.to(), place.to()), last.proposals()));
                    }
                });
        return marks;
    }

    private static List<Piece> pieces(String text, int from, int to, List<Mark> marks) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        for (Mark mark : marks) {
            if (mark.to() <= at || mark.from() >= to) {
                continue;
            }
            int begin = Math.max(mark.from(), at);
            int end = Math.min(mark.to(), to);
            if (begin > at) {
                pieces.add(new Piece(text.substring(at, begin), at, List.of(), false));
            }
            pieces.add(new Piece(text.substring(begin, end), begin, mark.proposals(), begin == mark.from()));
            at = end;
        }
        if (at < to) {
            pieces.add(new Piece(text.substring(at, to), at, List.of(), false));
        }
        return pieces;
    }
}
