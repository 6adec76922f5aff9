package vn.vanban.signing;

import java.time.LocalDate;

/**
 * Puts signatures on a PDF while every key stays where it is: prepare, sign elsewhere, embed.
 *
 * <p>Whatever is added to a signed file is an incremental update, so earlier signatures stay valid.
 */
interface PdfSigner {

    /** Adds the empty fields for number, day and month, which Điều 15 fills only after the signature. */
    byte[] prepare(byte[] pdf);

    /** What the key has to sign; the same file and request always give the same bytes. */
    DataToSign dataToSign(byte[] pdf, SigningRequest request);

    /** Returns the signed file; {@code pdf} is the file {@code dataToSign} was computed from. */
    byte[] embed(byte[] pdf, DataToSign dataToSign, byte[] signatureValue);

    /** Writes number and date into a file its signer has signed and the organization has not yet sealed. */
    byte[] fill(byte[] signedPdf, String number, LocalDate issuedOn);
}
