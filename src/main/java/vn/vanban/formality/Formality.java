package vn.vanban.formality;

import java.util.List;
import java.util.stream.Stream;
import vn.vanban.shared.BusinessRuleViolation;

/** The form check (kiểm tra thể thức, Điều 12 Nghị định 30/2020/NĐ-CP) of a DOCX that has passed the upload gate. */
public final class Formality {

    private Formality() {}

    /**
     * All that the document breaks, in the order of the rules. Refuses what is no DOCX. A file that is no administrative
     * document at all has one finding that says so.
     */
    public static List<Finding> check(byte[] docx) {
        return found(new Anatomy(new WordDocument(docx))).map(Found::finding).toList();
    }

    /**
     * The document with that one finding put right and its other words unchanged.
     *
     * @throws BusinessRuleViolation when the document does not have the finding, or only a person can put it right
     */
    public static byte[] fix(byte[] docx, Finding finding) {
        WordDocument word = new WordDocument(docx);
        Runnable correction = found(new Anatomy(word))
                .filter(found -> found.finding().equals(finding) && finding.fixable())
                .findFirst()
                .map(found -> found.fault.fix())
                .orElseThrow(() -> new BusinessRuleViolation("Lỗi này không còn trong tệp, hoặc phải sửa bằng tay."));
        correction.run();
        return word.bytes();
    }

    private record Found(FormalityRule rule, Fault fault) {

        Finding finding() {
            return fault.finding(rule);
        }
    }

    private static Stream<Found> found(Anatomy document) {
        if (document.head().isOfTheParty()) {
            return Stream.of(
                    stranger("văn bản của Đảng", "thể thức theo quy định của Đảng, không theo Nghị định 30/2020"));
        }
        if (!document.isAdministrative()) {
            return Stream.of(stranger(
                    "không thấy cơ quan ban hành, số và ký hiệu, Nơi nhận",
                    "văn bản hành chính; tệp này là giấy tờ, biểu mẫu hoặc loại văn bản khác"));
        }
        return FormalityRule.all().stream()
                .flatMap(rule -> rule.faults(document).map(fault -> new Found(rule, fault)));
    }

    private static Found stranger(String found, String expected) {
        return new Found(FormalityRule.NATIONAL_NAME, Fault.at(null, found, expected));
    }
}
