package vn.vanban.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * The shape of a phrase as it reads: {@code trước [ngày] <day> (/|tháng) <month>}. Brackets are optional, bars choose,
 * {@code …} passes over words of the clause ({@code ..} a few, {@code _} no comma), {@code =ngay} insists on its marks,
 * {@code !năm} forbids, {@code $} ends the clause, braces are parentheses, angles name a number or a list of rules.
 */
final class Shape {

    private static final Map<String, Gap> GAPS =
            Map.of("…", new Gap(24, ".;:"), "..", new Gap(6, ".;:"), "_", new Gap(6, ".,;:"));

    private interface Then {
        int from(int at);
    }

    private interface Part {
        int match(Words words, int at, Match match, Then then);

        /** Adds the folded words this part may begin with; answers whether it may be empty. */
        boolean first(Set<String> words);
    }

    /** First word of a shape that may begin with any token. */
    static final String ANY = "";

    /** The words with which a part may begin: spares the attempt where it cannot. */
    private record Start(Set<String> words, boolean mayBeEmpty) {
        static Start of(Part part) {
            var words = new HashSet<String>();
            return new Start(words, part.first(words));
        }

        boolean isAt(Words text, int at) {
            if (mayBeEmpty || !text.has(at)) {
                return mayBeEmpty;
            }
            var token = text.at(at);
            return words.contains(token.fold()) || words.contains(ANY) && token.sort() != Token.Sort.MARK;
        }
    }

    private final Part whole;
    private final Start start;

    private Shape(Part whole) {
        this.whole = whole;
        this.start = Start.of(whole);
    }

    /** Reads the notation; {@code named} are the lists of rules it may name. */
    static Shape of(String notation, Map<String, List<? extends Rule<?>>> named) {
        var marks = new ArrayDeque<String>();
        var pieces = new StringTokenizer(notation, " ()[]|", true);
        while (pieces.hasMoreTokens()) {
            var piece = pieces.nextToken();
            if (!piece.isBlank()) {
                marks.add(piece);
            }
        }
        return new Shape(choice(marks, named));
    }

    /** The position after the match that begins at {@code at}, or -1. */
    int match(Words words, int at, Match match) {
        return whole.match(words, at, match, end -> end);
    }

    boolean first(Set<String> words) {
        return whole.first(words);
    }

    private static Part choice(ArrayDeque<String> marks, Map<String, List<? extends Rule<?>>> named) {
        var choices = new ArrayList<Part>();
        var sequence = new ArrayList<Part>();
        while (!marks.isEmpty() && !marks.peek().equals(")") && !marks.peek().equals("]")) {
            var mark = marks.poll();
            switch (mark) {
                case "|" -> {
                    choices.add(new Sequence(sequence));
                    sequence = new ArrayList<>();
                }
                case "(" -> {
                    sequence.add(choice(marks, named));
                    marks.poll();
                }
                case "[" -> {
                    sequence.add(new Choice(List.of(choice(marks, named), new Sequence(List.of()))));
                    marks.poll();
                }
                default -> sequence.add(part(mark, named));
            }
        }
        choices.add(new Sequence(sequence));
        return choices.size() == 1 ? choices.get(0) : new Choice(choices);
    }

    private static Part part(String mark, Map<String, List<? extends Rule<?>>> named) {
        if (GAPS.containsKey(mark)) {
            return GAPS.get(mark);
        }
        if (mark.length() > 1 && mark.startsWith("!")) {
            return new Not(part(mark.substring(1), named));
        }
        if (mark.equals("$")) {
            return new ClauseEnd();
        }
        if (!mark.startsWith("<")) {
            return Literal.of(mark.replace('{', '(').replace('}', ')'));
        }
        var name = mark.substring(1, mark.length() - 1);
        var rules = named.get(name);
        return rules == null ? new Number(NumberName.of(name)) : new Named(name, rules);
    }

    private record Sequence(List<Part> parts) implements Part {
        @Override
        public int match(Words words, int at, Match match, Then then) {
            return from(0, words, at, match, then);
        }

        private int from(int index, Words words, int at, Match match, Then then) {
            return index == parts.size()
                    ? then.from(at)
                    : parts.get(index).match(words, at, match, end -> from(index + 1, words, end, match, then));
        }

        @Override
        public boolean first(Set<String> words) {
            return parts.stream().allMatch(part -> part.first(words));
        }
    }

    private record Choice(List<Part> parts) implements Part {
        @Override
        public int match(Words words, int at, Match match, Then then) {
            int before = match.size();
            for (var part : parts) {
                int end = part.match(words, at, match, then);
                if (end >= 0) {
                    return end;
                }
                match.forgetAfter(before);
            }
            return -1;
        }

        @Override
        public boolean first(Set<String> words) {
            boolean empty = false;
            for (var part : parts) {
                empty |= part.first(words);
            }
            return empty;
        }
    }

    private record Literal(String word, String fold, boolean strict) implements Part {
        static Literal of(String mark) {
            var word = mark.length() > 1 && mark.startsWith("=") ? mark.substring(1) : mark;
            return new Literal(word.toLowerCase(Locale.ROOT), Text.fold(word), !word.equals(mark));
        }

        @Override
        public int match(Words words, int at, Match match, Then then) {
            return words.has(at) && reads(words, words.at(at)) ? then.from(at + 1) : -1;
        }

        private boolean reads(Words words, Token token) {
            return token.fold().equals(fold)
                    && (!strict || !words.marked() || token.word().equals(word));
        }

        @Override
        public boolean first(Set<String> words) {
            words.add(fold);
            return false;
        }
    }

    private record Not(Part part) implements Part {
        @Override
        public int match(Words words, int at, Match match, Then then) {
            boolean follows = part.match(words, at, new Match(match.issued()), end -> end) >= 0;
            return follows ? -1 : then.from(at);
        }

        @Override
        public boolean first(Set<String> words) {
            return true;
        }
    }

    private record ClauseEnd() implements Part {
        @Override
        public int match(Words words, int at, Match match, Then then) {
            return words.endsClause(at) ? then.from(at) : -1;
        }

        @Override
        public boolean first(Set<String> words) {
            return true;
        }
    }

    private record Gap(int most, String stops) implements Part {
        @Override
        public int match(Words words, int at, Match match, Then then) {
            int before = match.size();
            for (int skipped = 0; skipped <= most; skipped++) {
                int end = then.from(at + skipped);
                if (end >= 0) {
                    return end;
                }
                match.forgetAfter(before);
                if (!words.has(at + skipped)
                        || stops.contains(words.at(at + skipped).fold())) {
                    return -1;
                }
            }
            return -1;
        }

        @Override
        public boolean first(Set<String> words) {
            return true;
        }
    }

    private record Number(NumberName name) implements Part {
        @Override
        public int match(Words words, int at, Match match, Then then) {
            int before = match.size();
            int end = name.read(words, at, match);
            end = end < 0 ? -1 : then.from(end);
            if (end < 0) {
                match.forgetAfter(before);
            }
            return end;
        }

        @Override
        public boolean first(Set<String> words) {
            words.add(ANY);
            words.addAll(name.words());
            return false;
        }
    }

    private record Named(String name, List<? extends Rule<?>> rules) implements Part {
        @Override
        public int match(Words words, int at, Match match, Then then) {
            if (words.isKnownWithout(rules, at)) {
                return -1;
            }
            int before = match.size();
            boolean none = true;
            for (var rule : rules) {
                if (!rule.shape().start.isAt(words, at)) {
                    continue;
                }
                var inner = new Match(match.issued());
                int end = rule.shape().match(words, at, inner);
                var value = end < 0 ? null : rule.meaning().apply(inner);
                if (value != null) {
                    none = false;
                    match.put(name, value);
                    int last = then.from(end);
                    if (last >= 0) {
                        return last;
                    }
                    match.forgetAfter(before);
                }
            }
            if (none) {
                words.knowWithout(rules, at);
            }
            return -1;
        }

        @Override
        public boolean first(Set<String> words) {
            boolean empty = false;
            for (var rule : rules) {
                empty |= rule.shape().first(words);
            }
            return empty;
        }
    }
}
