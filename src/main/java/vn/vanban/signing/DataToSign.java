package vn.vanban.signing;

/** The bytes a key has to sign, together with the request they are bound to. */
record DataToSign(SigningRequest request, byte[] bytes) {}
