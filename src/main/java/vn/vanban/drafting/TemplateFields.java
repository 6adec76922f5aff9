package vn.vanban.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What each tagged control of a template is filled with; the body is not text and is filled apart. */
final class TemplateFields {

    static final String BODY = "body";

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
                draft.recipients().stream().map(name -> "- " + bare(name) + ";").toList());
        fields.put("archive", List.of(bare(draft.archive())));
        fields.put("signer-capacity", draft.capacityLines());
        fields.put("signer-name", List.of(draft.signerName()));
        fields.put("addressee", addressee(draft.addressees()));
        return fields;
    }

    private static List<String> addressee(List<String> addressees) {
        if (addressees.size() < 2) {
            return addressees.stream().map(name -> "Kính gửi: " + bare(name)).toList();
        }
        int last = addressees.size() - 1;
        return Stream.of(
                        Stream.of("Kính gửi:"),
                        addressees.stream().limit(last).map(name -> "- " + bare(name) + ";"),
                        Stream.of("- " + bare(addressees.get(last)) + "."))
                .flatMap(lines -> lines)
                .toList();
    }

    private static List<String> capitals(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().toUpperCase());
    }

    private static List<String> rule(double textWidth, double lineWidth) {
        // Word fills the first line, FOP makes all lines alike: the rule fits what lies between.
        double full = Math.min(textWidth, lineWidth);
        double alike = textWidth / Math.ceil(textWidth / lineWidth);
        return List.of(NBSP.repeat((int) ((full + alike) / 2 * RULE_SHARE / SPACE_WIDTH)));
    }

    /** The clerk may have typed the mark that the template adds. */
    private static String bare(String name) {
        return name.strip().replaceFirst("^-\\s*", "").replaceFirst("[;.,]+$", "");
    }
}
