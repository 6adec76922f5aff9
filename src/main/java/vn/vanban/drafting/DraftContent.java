package vn.vanban.drafting;

import java.util.List;

/**
 * What the drafting form says: the words of a document before its number and day are known (Điều 8 Nghị định 30/2020).
 * Recipients and addressees are names alone; dashes, semicolons and "Lưu" are added by the template.
 *
 * @param superiorOrganization empty when no organization stands above the issuing one
 * @param issuingOrganization as it stands in the heading
 * @param organizationName as it stands in a sentence, "Sở Y tế"
 * @param notation what follows the number, "/TB-SYT"
 * @param bodyHtml the text of the editor; tags it does not know lose their tag, never their words; an
 *     {@code h1.annex} begins an annex, printed behind the signature
 * @param archive what follows "Lưu:", "VT, VP"
 * @param capacityLines "TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"
 * @param signerName with the post they hold elsewhere in a line above, where they sign for a council
 * @param details the fields that only some types have
 */
public record DraftContent(
        String typeName,
        String superiorOrganization,
        String issuingOrganization,
        String organizationName,
        String notation,
        String place,
        int year,
        String subject,
        String bodyHtml,
        List<String> recipients,
        String archive,
        List<String> capacityLines,
        String signerName,
        DraftDetails details) {

    public DraftContent {
        recipients = List.copyOf(recipients);
        capacityLines = List.copyOf(capacityLines);
    }
}
