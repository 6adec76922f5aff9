package vn.vanban.agent;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Signature;

/** A key in a PKCS#12 file. */
record KeyFile(Path file) implements KeyDevice {

    @Override
    public String title() {
        return "Tệp khóa " + file.getFileName();
    }

    @Override
    public void requirePresent() {
        if (!Files.isReadable(file)) {
            throw new AgentRefusal(
                    AgentRefusal.Reason.NO_DEVICE,
                    "Không thấy tệp khóa %s. Hãy cắm ổ đĩa có tệp khóa rồi thử lại.".formatted(file.getFileName()));
        }
    }

    @Override
    public KeyStore open(char[] pin) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, pin);
        }
        return store;
    }

    @Override
    public Signature signature(String algorithm) throws GeneralSecurityException {
        return Signature.getInstance(algorithm);
    }

    @Override
    public void lock() {}
}
