package vn.vanban.reading;

import java.time.LocalDate;
import java.util.List;

/**
 * What a document says about itself in its form (thể thức, Điều 8 Nghị định 30/2020/NĐ-CP): type code ("KH", "TB";
 * "CV" for an official letter), number with notation, day of issue, agency, subject, signer, recipients, archive
 * marks and the documents it cites. What the text leaves blank is null or empty, never guessed.
 */
public record DocumentFacts(
        String type,
        String number,
        LocalDate issued,
        String agency,
        String subject,
        Signer signer,
        List<Recipient> recipients,
        List<String> archive,
        List<String> cites) {

    /** Who signed: "TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG", and the name. */
    public record Signer(String capacity, String title, String name) {}

    /** A line of "Nơi nhận" with the purpose given in brackets, null where none is. */
    public record Recipient(String name, String purpose) {}
}
