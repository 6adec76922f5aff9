package vn.vanban.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The two halves of an order of two things, for a person who parts it: "mua hóa chất" and "Tập huấn các trạm". Whether they
 * are two tasks is not judged here.
 */
public record Halves(String first, String second) {

    /** Fewer words have no object of their own: "rà soát, thống kê số hộ". */
    private static final int SHORTEST = 3;

    private static final int LONGEST_VERB = 4;

    /** Where the order parts best: at ";", else at "và", else at "," before what is done; empty where at none. */
    public static Optional<Halves> in(String order) {
        var words = Words.of(order);
        return List.<IntPredicate>of(at -> words.is(at, ";"), at -> isAnd(words, at), at -> words.is(at, ",")).stream()
                .flatMap(joint -> IntStream.range(SHORTEST, words.size() - SHORTEST)
                        .filter(at -> joint.test(at) && orders(words, at + 1) && hasObject(words, at))
                        .boxed()
                        .findFirst()
                        .stream())
                .findFirst()
                .map(at -> new Halves(words.original(0, at), capitalised(words.original(at + 1, words.size()))));
    }

    private static boolean isAnd(Words words, int at) {
        return words.at(at).word().equals("và");
    }

    private static boolean orders(Words words, int at) {
        return DutyWords.VERBS.startsAt(words, at) || DutyWords.MANNERS.startsAt(words, at);
    }

    /** "Kiểm tra, giám sát và đánh giá chất lượng": what is but a verb has its object behind the joint. */
    private static boolean hasObject(Words words, int end) {
        return IntStream.rangeClosed(1, LONGEST_VERB)
                .map(length -> end - length)
                .noneMatch(
                        verb -> verb >= 0 && DutyWords.VERBS.at(words, verb) == end - verb && beginsAct(words, verb));
    }

    private static boolean beginsAct(Words words, int at) {
        return at == 0
                || words.at(at - 1).sort() == Token.Sort.MARK
                || isAnd(words, at - 1)
                || IntStream.rangeClosed(1, LONGEST_VERB)
                        .anyMatch(length -> at >= length && DutyWords.MANNERS.at(words, at - length) == length);
    }

    private static String capitalised(String half) {
        return half.substring(0, 1).toUpperCase() + half.substring(1);
    }
}
