package vn.vanban.drafting;

import java.util.List;

/**
 * What the drafting form says: the words of a document before its number and day are known (Điều 8 Nghị định 30/2020).
 * Recipients and addressees are names alone; dashes, semicolons and "Lưu" are added by the template.
 *
 * @param superiorOrganization empty when no organization stands above the issuing one
 * @param notation what follows the number, "/TB-SYT"
 * @param bodyHtml the text of the editor; tags it does not know lose their tag, never their words; an
 *     {@code h1.annex} begins an annex, printed behind the signature
 * @param archive what follows "Lưu:", "VT, VP"
 * @param capacityLines "TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"
 * @param addressees printed after "Kính gửi:" by the templates that have it
 */
public record DraftContent(
        String typeName,
        String superiorOrganization,
        String issuingOrganization,
        String notation,
        String place,
        int year,
        String subject,
        String bodyHtml,
        List<String> recipients,
        String archive,
        List<String> capacityLines,
        String signerName,
        List<String> addressees) {

    public DraftContent {
        recipients = List.copyOf(recipients);
        capacityLines = List.copyOf(capacityLines);
        addressees = List.copyOf(addressees);
    }
}
