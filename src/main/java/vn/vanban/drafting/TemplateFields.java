package vn.vanban.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What each tagged control of a template is filled with; the body is not text and is filled apart. */
final class TemplateFields {

    static final String BODY = "body";
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
                draft.recipients().stream().map(name -> "- " + bare(name) + ";").toList());
        fields.put("archive", List.of(bare(draft.archive())));
        fields.put("signer-capacity", draft.capacityLines());
        fields.put("signer-name", List.of(draft.signerName()));
        fields.put("addressee", addressee(draft.addressees()));
        fields.put("authority", List.of(authority(draft)));
        fields.put("telegram-addressee", telegramAddressee(draft));
        fields.put("invitation", invitation(draft));
        fields.put("secretary-name", List.of());
        fields.put("signature-line", List.of());
        fields.put("annex-title", capitals(draft.subject()));
        fields.put(
                "attached-to",
                List.of("(Kèm theo " + sentenceCase(draft.typeName()) + " số" + NBSP.repeat(14) + draft.notation()
                        + " ngày" + NBSP.repeat(8) + "tháng" + NBSP.repeat(8) + "năm " + draft.year() + " của "
                        + draft.issuingOrganization() + ")"));
        fields.put("attached-rule", rule(draft.subject().length() * MIXED * 14, 467));
        return fields;
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

    private static List<String> telegramAddressee(DraftContent draft) {
        List<String> lines = new ArrayList<>(addressee(draft.addressees()));
        lines.replaceAll(line -> line.replaceFirst("^Kính gửi:", authority(draft) + " điện:"));
        return lines;
    }

    private static List<String> invitation(DraftContent draft) {
        return draft.addressees().isEmpty()
                ? List.of()
                : List.of(draft.issuingOrganization()
                        + " trân trọng kính mời: "
                        + String.join(
                                "; ",
                                draft.addressees().stream()
                                        .map(TemplateFields::bare)
                                        .toList())
                        + ".");
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

    private static String sentenceCase(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase() + words.substring(1).toLowerCase();
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
