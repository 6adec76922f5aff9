package vn.vanban.agent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AuthProvider;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.ProviderException;
import java.security.Security;
import java.security.Signature;
import javax.security.auth.login.LoginException;

/** A USB token or card, through the PKCS#11 library of its maker. */
final class Token implements KeyDevice {

    private final Path library;
    private final int slot;
    private AuthProvider provider;

    /** @param slot its place in the library's list of slots, from 0 */
    Token(Path library, int slot) {
        this.library = library;
        this.slot = slot;
    }

    @Override
    public String title() {
        return "Thiết bị ký (%s)".formatted(library.getFileName());
    }

    @Override
    public synchronized void requirePresent() {
        if (!Files.isReadable(library)) {
            throw new AgentRefusal(
                    AgentRefusal.Reason.NO_DEVICE,
                    "Không thấy thư viện PKCS#11 %s. Hãy cài phần mềm của thiết bị ký.".formatted(library));
        }
        try {
            if (provider == null) {
                provider = (AuthProvider) Security.getProvider("SunPKCS11").configure(settings());
            }
            KeyStore.getInstance("PKCS11", provider);
        } catch (ProviderException | KeyStoreException | UnsupportedOperationException absent) {
            // What knows no token never sees the next one: begin anew when asked again.
            provider = null;
            throw new AgentRefusal(
                    AgentRefusal.Reason.NO_DEVICE, "Chưa thấy thiết bị ký. Hãy cắm thiết bị rồi thử lại.", absent);
        }
    }

    /** As a file of settings of the JDK's provider; "--" says that this is the text itself. */
    private String settings() {
        return "--name = VanBan\nlibrary = %s\nslotListIndex = %d\n".formatted(library.toAbsolutePath(), slot);
    }

    @Override
    public KeyStore open(char[] pin) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS11", provider);
        store.load(null, pin);
        return store;
    }

    @Override
    public Signature signature(String algorithm) throws GeneralSecurityException {
        return Signature.getInstance(algorithm, provider);
    }

    /** Without it the next one to ask would find the device open, whatever PIN they give. */
    @Override
    public synchronized void lock() {
        try {
            if (provider != null) {
                provider.logout();
            }
        } catch (LoginException | ProviderException gone) {
            provider = null;
        }
    }
}
