package vn.vanban.formality;

import java.util.List;
import java.util.Optional;

/**
 * One thing that the form demands and a document breaks.
 *
 * @param place where, in Vietnamese; "trang" is said when it is known
 * @param quote how the words there begin; empty when it is about the file as a whole
 * @param found what the document has
 * @param expected what the decree wants
 * @param fixable {@link Formality#fix} can put it right without touching what the document says
 * @param rewordings all that the fix does, when it only writes words over words; else empty
 * @param gap what a citation lacks, of {@link FormalityRule#CITATION} alone
 */
public record Finding(
        FormalityRule rule,
        String place,
        String quote,
        String found,
        String expected,
        boolean fixable,
        List<Rewording> rewordings,
        Optional<CitationGap> gap) {

    /** The same, put right by words that the form check itself does not know. */
    public Finding rewordedBy(List<Rewording> words) {
        return new Finding(rule, place, quote, found, expected, true, List.copyOf(words), gap);
    }

    public enum Severity {
        ERROR("error", "Lỗi"),
        WARNING("warning", "Nhắc");

        private final String code;
        private final String label;

        Severity(String code, String label) {
            this.code = code;
            this.label = label;
        }

        public String code() {
            return code;
        }

        public String label() {
            return label;
        }
    }
}
