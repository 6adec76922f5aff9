package vn.vanban.agent;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.ProviderException;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Signs with the one key whose certificate was asked for. */
final class Signer {

    private final KeyDevice device;

    Signer(KeyDevice device) {
        this.device = device;
    }

    KeyDevice device() {
        return device;
    }

    /** The signature over each with SHA-256; the PIN is wiped. */
    List<byte[]> sign(List<byte[]> toBeSigned, X509Certificate certificate, char[] pin) {
        try {
            KeyStore store = device.open(pin);
            PrivateKey key = (PrivateKey) store.getKey(aliasOf(certificate, store), pin);
            List<byte[]> values = new ArrayList<>();
            for (byte[] bytes : toBeSigned) {
                Signature signature =
                        device.signature(key.getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA");
                signature.initSign(key);
                signature.update(bytes);
                values.add(signature.sign());
            }
            return values;
        } catch (IOException | GeneralSecurityException | ProviderException fault) {
            throw PinFaults.of(fault);
        } finally {
            Arrays.fill(pin, ' ');
            device.lock();
        }
    }

    /** The chains of all keys, each holder's certificate first; the PIN is wiped. */
    List<List<Certificate>> chains(char[] pin) {
        try {
            KeyStore store = device.open(pin);
            List<List<Certificate>> chains = new ArrayList<>();
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias)) {
                    chains.add(List.of(store.getCertificateChain(alias)));
                }
            }
            return chains;
        } catch (IOException | GeneralSecurityException | ProviderException fault) {
            throw PinFaults.of(fault);
        } finally {
            Arrays.fill(pin, ' ');
            device.lock();
        }
    }

    private static String aliasOf(X509Certificate certificate, KeyStore store) throws GeneralSecurityException {
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias) && certificate.equals(store.getCertificate(alias))) {
                return alias;
            }
        }
        throw new AgentRefusal(
                AgentRefusal.Reason.NOT_THIS_CERTIFICATE,
                "Thiết bị này không có chứng thư số đã đăng ký cho bạn (%s). Hãy cắm đúng thiết bị, hoặc báo quản trị."
                        .formatted(PersonNames.of(certificate)));
    }
}
