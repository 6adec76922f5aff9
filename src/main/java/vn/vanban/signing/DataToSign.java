package vn.vanban.signing;

/**
 * The bytes a key has to sign, together with the request they are bound to.
 *
 * @param place where the image goes; looked for once, as reading the printed page takes as long as signing it
 */
record DataToSign(SigningRequest request, SignaturePlace place, byte[] bytes) {}
