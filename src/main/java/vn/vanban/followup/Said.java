package vn.vanban.followup;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What the sentence of a proposal says, by the last reading.
 *
 * @param readDeadline null where an earlier reading did not keep it
 * @param changed whether a decision that stands was made when it said something else
 * @param partlyLost whether the text has no more one of the sentences that a joint one was made of
 */
record Said(String readDeadline, String readLead, boolean changed, boolean partlyLost) {

    static Said by(Wording read) {
        return new Said(read.deadline(), read.lead(), false, false);
    }

    /** By all the sentences of a joint one. */
    static Said by(List<Proposal> parts) {
        return new Said(
                all(parts, Said::readDeadline).replace("\n", "; "),
                all(parts, Said::readLead),
                false,
                parts.stream()
                        .anyMatch(part -> part.place().isEmpty() || part.said().partlyLost()));
    }

    /** The mark between two parts of one sentence was read with neither. */
    static String sentences(String one, String next) {
        String mark = ".;:!?".indexOf(one.charAt(one.length() - 1)) < 0 ? "; " : " ";
        return one.contains(next) ? one : one + mark + next;
    }

    private static String all(List<Proposal> parts, Function<Said, String> words) {
        return parts.stream()
                .map(Proposal::said)
                .map(words)
                .filter(Objects::nonNull)
                .reduce("", Wording::union);
    }

    boolean differs(Wording decided) {
        return !decided.deadline().equals(readDeadline) || !decided.lead().equals(readLead);
    }

    /** @param differs whether the later one says something else than was decided */
    Said then(Said later, boolean differs) {
        boolean moved = readDeadline != null
                && !(later.readDeadline.equals(readDeadline)
                        && later.readLead.equals(readLead)
                        && later.partlyLost == partlyLost);
        return new Said(later.readDeadline, later.readLead, differs && (changed || moved), later.partlyLost);
    }

    Said decided() {
        return new Said(readDeadline, readLead, false, partlyLost);
    }

    /** What is said otherwise than was decided; empty where nothing has changed. */
    String doubt(Wording decided) {
        if (!changed) {
            return "";
        }
        if (partlyLost) {
            return "Một trong các câu đã gộp không còn trong bản hiện tại.";
        }
        boolean later = !decided.deadline().equals(readDeadline);
        boolean led = !decided.lead().equals(readLead);
        String deadline = readDeadline.isEmpty() ? "không thời hạn" : "thời hạn “" + readDeadline + "”";
        String lead = "chủ trì: " + (readLead.isEmpty() ? "chưa rõ" : readLead.replace("\n", ", "));
        return "Câu này nay ghi " + (later == led ? deadline + "; " + lead : later ? deadline : lead) + ".";
    }
}
