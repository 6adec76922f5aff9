package vn.vanban.signing;

import java.time.LocalDate;

/**
 * Puts signatures on a PDF while every key stays where it is: prepare, sign elsewhere, embed.
 *
 * <p>Whatever is added to a signed file is an incremental update, so earlier signatures stay valid.
 */
interface PdfSigner {

    /** Makes a file ready for its first signature, whose image will be this. */
    PreparedPdf prepare(byte[] pdf, SignatureAppearance.Handwriting handwriting);

    /** What the key of the first signature has to sign; the same file and request always give the same bytes. */
    DataToSign dataToSign(PreparedPdf file, SigningRequest request);

    /** The same where the place of the image is not known yet. */
    DataToSign dataToSign(byte[] pdf, SigningRequest request);

    /**
     * Returns the signed file; {@code pdf} is the file {@code dataToSign} was computed from. Whether the value fits is for
     * who keeps the file to check, over all of it.
     */
    byte[] embed(byte[] pdf, DataToSign dataToSign, byte[] signatureValue);

    /** Writes number and date into a file its signer has signed and the organization has not yet sealed. */
    byte[] fill(byte[] signedPdf, String number, LocalDate issuedOn);
}
