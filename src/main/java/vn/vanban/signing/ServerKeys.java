package vn.vanban.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Protects the seals' keys and PINs kept in the database: a copy of the database alone cannot seal anything.
 *
 * <p>The master key is a file outside the database, readable by the server's account only.
 */
final class ServerKeys {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKey masterKey;

    /** Reads the master key, or makes one when the file does not exist yet. */
    ServerKeys(Path keyFile) {
        try {
            if (Files.notExists(keyFile)) {
                createKey(keyFile);
            }
            var bytes = Files.readAllBytes(keyFile);
            if (bytes.length != KEY_BYTES) {
                throw new IllegalStateException(keyFile + " is not a master key of " + KEY_BYTES + " bytes");
            }
            masterKey = new SecretKeySpec(bytes, "AES");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The result opens only for the same owner, so one organization's row cannot be copied over another's. */
    byte[] encrypt(byte[] secret, String owner) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var encrypted = cipher(Cipher.ENCRYPT_MODE, nonce, owner).doFinal(secret);
            return ByteBuffer.allocate(NONCE_BYTES + encrypted.length)
                    .put(nonce)
                    .put(encrypted)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] decrypt(byte[] encrypted, String owner) {
        try {
            var buffer = ByteBuffer.wrap(encrypted);
            var nonce = new byte[NONCE_BYTES];
            buffer.get(nonce);
            return cipher(Cipher.DECRYPT_MODE, nonce, owner)
                    .doFinal(encrypted, NONCE_BYTES, encrypted.length - NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new SigningImpossible("Khóa con dấu không mở được bằng khóa chủ của máy chủ này.", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String owner) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, masterKey, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private void createKey(Path keyFile) throws IOException {
        var bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        Files.createDirectories(keyFile.toAbsolutePath().getParent());
        // Born with its permissions: nobody else can open it in the moment before a chmod.
        Files.createFile(keyFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(keyFile, bytes);
    }
}
