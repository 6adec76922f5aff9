package vn.vanban.signing;

import eu.europa.esig.dss.pades.PAdESSignatureParameters;

/**
 * The bytes a key has to sign, together with the request they are bound to.
 *
 * @param place where the image goes; looked for once, as reading the printed page takes as long as signing it
 * @param preparation the file as the library has it ready for the signature, for the same process only: preparing it
 *     again takes nearly all the time of signing; null when the key answered to another process
 */
record DataToSign(SigningRequest request, SignaturePlace place, byte[] bytes, PAdESSignatureParameters preparation) {}
