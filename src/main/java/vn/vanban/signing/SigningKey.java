package vn.vanban.signing;

import java.security.cert.X509Certificate;
import java.util.List;

/** A private key that never leaves its holder: a PIN-protected file, a token, a remote signing service. */
interface SigningKey {

    /** The holder's certificate first, the trust anchor last. */
    List<X509Certificate> certificateChain();

    /** The signature over these bytes with SHA-256. */
    byte[] sign(byte[] dataToBeSigned);
}
