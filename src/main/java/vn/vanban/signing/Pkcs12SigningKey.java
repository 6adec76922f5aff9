package vn.vanban.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.UnrecoverableKeyException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;

/** A key kept in a PKCS#12 file and opened by its holder's PIN for one act of signing. */
final class Pkcs12SigningKey implements SigningKey {

    private final PrivateKey key;
    private final List<X509Certificate> certificateChain;

    private Pkcs12SigningKey(PrivateKey key, List<X509Certificate> certificateChain) {
        this.key = key;
        this.certificateChain = certificateChain;
    }

    static Pkcs12SigningKey open(byte[] pkcs12, char[] pin) {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(pkcs12), pin);
            var alias = store.aliases().nextElement();
            var chain = Arrays.stream(store.getCertificateChain(alias))
                    .map(X509Certificate.class::cast)
                    .toList();
            return new Pkcs12SigningKey((PrivateKey) store.getKey(alias, pin), chain);
        } catch (IOException e) {
            // KeyStore.load reports a wrong password only through the cause.
            if (e.getCause() instanceof UnrecoverableKeyException) {
                throw new WrongPin(e);
            }
            throw new SigningImpossible("Tệp khóa ký không đọc được.", e);
        } catch (GeneralSecurityException e) {
            throw new SigningImpossible("Tệp khóa ký không đọc được.", e);
        }
    }

    @Override
    public List<X509Certificate> certificateChain() {
        return certificateChain;
    }

    @Override
    public byte[] sign(byte[] dataToBeSigned) {
        try {
            var signature =
                    Signature.getInstance(key.getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA");
            signature.initSign(key);
            signature.update(dataToBeSigned);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new SigningImpossible("Khóa ký không dùng được.", e);
        }
    }
}
