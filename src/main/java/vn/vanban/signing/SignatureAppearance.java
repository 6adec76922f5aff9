package vn.vanban.signing;

/** What a signature looks like on the page (Nghị định 30/2020, Phụ lục I, II.7-8); images are transparent PNG. */
sealed interface SignatureAppearance {

    byte[] image();

    /** The blue handwriting between the capacity line and the signer's printed name. */
    record Handwriting(String signerName, byte[] image) implements SignatureAppearance {}

    /** The red seal in true size over the left third of the handwriting. */
    record Seal(byte[] image) implements SignatureAppearance {}
}
