package vn.vanban.drafting;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.vanban.formality.Finding;
import vn.vanban.formality.FormalityRule;
import vn.vanban.shared.Hash;

/**
 * One thing to look at, as the panel shows it.
 *
 * @param key stays the same while the text around it changes
 * @param demand what the form wants
 * @param rewords whether {@code found} and {@code expected} are the very words, not a description
 * @param field the field of the drafting form it is about, or null when it is about the text
 * @param fix words of the one fix, or null
 * @param ignoredBy name of who left it as it is, or null
 */
record FindingRow(
        String key,
        IgnoredFindings.Words words,
        boolean error,
        String demand,
        boolean rewords,
        String article,
        String place,
        String quote,
        String field,
        String fix,
        String ignoredBy) {

    private static final String RECIPIENT = "recipient";
    private static final String ENDING = "Thêm ./.";

    /**
     * @param nth counted from 0 among the findings that say the same
     * @param grounds those written in their field, where the text is the editor's and only words can be put right
     */
    static FindingRow of(Finding finding, int nth, Optional<List<String>> grounds, String ignoredBy) {
        var words = new IgnoredFindings.Words(finding.rule().id(), finding.found(), finding.expected());
        boolean fixable = finding.fixable()
                && field(finding.rule()) == null
                && !(grounds.isPresent() && finding.rewordings().isEmpty());
        return new FindingRow(
                key(words, nth),
                words,
                finding.rule().stops(),
                finding.rule().demand(),
                finding.rule() == FormalityRule.CAPITALIZATION,
                finding.rule().article(),
                finding.place(),
                finding.quote(),
                isIn(grounds.orElse(List.of()), finding.quote())
                        ? DraftField.LEGAL_BASES.name()
                        : field(finding.rule()),
                fixable ? fix(finding) : null,
                ignoredBy);
    }

    private static boolean isIn(List<String> grounds, String quote) {
        String words = DraftDetails.bare(quote);
        return !words.isEmpty() && grounds.stream().anyMatch(ground -> ground.startsWith(words));
    }

    /** A recipient that means no unit known here. */
    static FindingRow unresolved(String recipient, String ignoredBy) {
        var words = new IgnoredFindings.Words(RECIPIENT, recipient, "");
        return new FindingRow(
                key(words, 0),
                words,
                false,
                "“" + recipient + "” chưa gắn với đơn vị nào: chỉ in trên văn bản, không gửi được qua hệ thống",
                false,
                FormalityRule.RECIPIENTS_LIST.article(),
                "",
                "",
                "recipients",
                null,
                ignoredBy);
    }

    public boolean isRecipient() {
        return words.rule().equals(RECIPIENT);
    }

    public boolean isOpen() {
        return ignoredBy == null;
    }

    private static String key(IgnoredFindings.Words words, int nth) {
        String all = String.join("\n", words.rule(), words.found(), words.expected(), String.valueOf(nth));
        return Hash.of(all.getBytes(StandardCharsets.UTF_8)).value().substring(0, 16);
    }

    private static String fix(Finding finding) {
        int places = finding.rewordings().size();
        return switch (finding.rule()) {
            case ENDING -> ENDING;
            case CITATION -> "Điền từ sổ văn bản";
            default -> places > 0 ? "Sửa " + places + " chỗ" : "Sửa giúp";
        };
    }

    /** What the template prints from a field is put right in that field. */
    private static String field(FormalityRule rule) {
        return switch (rule) {
            case CODE_FORMAT, TYPE_NAME -> "type";
            case SUBJECT -> "subject";
            case RECIPIENTS_HEADING, RECIPIENTS_LIST -> "recipients";
            case ARCHIVE_LINE -> "copyHolders";
            case SIGNER_CAPACITY, SIGNER_NAME -> "signer";
            default -> null;
        };
    }
}
