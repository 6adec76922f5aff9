package vn.vanban.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What each tagged control of a template is filled with; the body is not text and is filled apart. */
final class TemplateFields {

    static final String BODY = "body";
    static final String ATTACHED_BODY = "attached-body";
    static final String LEGAL_BASIS = "legal-basis";

    private static final String NBSP = "\u00a0";
    // Widths of bold Times New Roman per character, in font sizes: capitals, mixed case.
    private static final double CAPITALS = 0.6;
    private static final double MIXED = 0.45;
    // The short rule is a third to a half of its text (Phụ lục I, II.2 and II.5 Nghị định 30/2020).
    private static final double RULE_SHARE = 0.4;
    private static final double SPACE_WIDTH = 2;

    private TemplateFields() {}

    /** Keys are the tags; a field without a text has an empty list. */
    static Map<String, List<String>> of(DraftContent draft) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("superior-organization", capitals(draft.superiorOrganization()));
        fields.put("issuing-organization", capitals(draft.issuingOrganization()));
        fields.put("issuing-organization-rule", rule(draft.issuingOrganization().length() * CAPITALS * 12, 210));
        fields.put("notation", List.of(draft.notation()));
        fields.put("place", List.of(draft.place()));
        fields.put("year", List.of(String.valueOf(draft.year())));
        fields.put("type-name", capitals(draft.typeName()));
        fields.put("subject", List.of(draft.subject()));
        fields.put("subject-rule", rule(draft.subject().length() * MIXED * 14, 467));
        fields.put(
                "recipients",
                draft.recipients().stream()
                        .map(name -> "- " + DraftDetails.bare(name) + ";")
                        .toList());
        fields.put("archive", List.of(DraftDetails.bare(draft.archive())));
        fields.put("signer-capacity", draft.capacityLines());
        fields.put("signer-name", List.of(draft.signerName()));
        fields.put("addressee", listed("Kính gửi:", draft.details().lines(DraftField.ADDRESSEES)));
        fields.put("authority", List.of(authority(draft)));
        fields.put(
                "telegram-addressee",
                listed(authority(draft) + " điện:", draft.details().lines(DraftField.ADDRESSEES)));
        fields.put("invitation", Meeting.invitation(draft));
        fields.put("minutes-opening", Meeting.opening(draft));
        fields.put("minutes-closing", Meeting.closing(draft));
        fields.put(
                "secretary-name",
                draft.details().find(DraftField.SECRETARY).stream().toList());
        fields.put("signature-line", List.of());
        fields.put("annex-title", capitals(draft.subject()));
        fields.put(
                "attached-to",
                List.of("(Kèm theo " + sentenceCase(draft.typeName()) + " số" + NBSP.repeat(8) + draft.notation()
                        + " ngày" + NBSP.repeat(8) + "tháng" + NBSP.repeat(8) + "năm " + draft.year() + " của "
                        + draft.organizationName() + ")"));
        fields.put("attached-rule", rule(draft.subject().length() * MIXED * 14, 467));
        return fields;
    }

    /** The text that a decision puts into force (mẫu 1.3). */
    static Map<String, List<String>> ofAttached(DraftContent draft, String title) {
        return Map.of(
                "attached-type-name",
                capitals(draft.details().text(DraftField.ATTACHED_TYPE)),
                "attached-subject",
                List.of(title),
                "attached-rule",
                rule(title.length() * MIXED * 14, 467));
    }

    /** The head in whose name a decision is taken, "GIÁM ĐỐC SỞ Y TẾ", or the organization that decides as a body. */
    private static String authority(DraftContent draft) {
        String organization = draft.issuingOrganization().strip().toUpperCase();
        String first =
                draft.capacityLines().isEmpty() ? "" : draft.capacityLines().get(0);
        return first.isEmpty() || first.startsWith("TM.")
                ? organization
                : first.replaceFirst("^(Q|KT|TL|TUQ)\\.\\s*", "") + " " + organization;
    }

    /** One name in the line of its label, several below it with dashes. */
    static List<String> listed(String label, List<String> names) {
        if (names.size() < 2) {
            return names.stream().map(name -> label + " " + name).toList();
        }
        int last = names.size() - 1;
        return Stream.of(
                        Stream.of(label),
                        names.stream().limit(last).map(name -> "- " + name + ";"),
                        Stream.of("- " + names.get(last) + "."))
                .flatMap(lines -> lines)
                .toList();
    }

    private static String sentenceCase(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase() + words.substring(1).toLowerCase();
    }

    private static List<String> capitals(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().toUpperCase());
    }

    /** As long as its share of the longest line, which is full where the text goes on. */
    static List<String> rule(double textWidth, double lineWidth) {
        return List.of(NBSP.repeat((int) (Math.min(textWidth, lineWidth) * RULE_SHARE / SPACE_WIDTH)));
    }
}
