package vn.vanban.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerKeysTest {

    private static final byte[] SECRET = "khóa con dấu".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void opensAfterARestartWhatItLockedBefore() {
        var locked = serverKeys("master.key").encrypt(SECRET, "SYT");

        assertThat(new String(locked, StandardCharsets.ISO_8859_1)).doesNotContain("con d");
        assertThat(serverKeys("master.key").decrypt(locked, "SYT")).isEqualTo(SECRET);
    }

    @Test
    void keepsTheMasterKeyForItsOwnAccountOnly() throws IOException {
        serverKeys("master.key");

        assertThat(Files.getPosixFilePermissions(folder.resolve("master.key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void opensNothingForAnotherOwnerOrWithAnotherMasterKey() {
        var locked = serverKeys("master.key").encrypt(SECRET, "SYT");

        assertThatThrownBy(() -> serverKeys("master.key").decrypt(locked, "UBND"))
                .isInstanceOf(SigningImpossible.class);
        assertThatThrownBy(() -> serverKeys("other.key").decrypt(locked, "SYT")).isInstanceOf(SigningImpossible.class);
    }

    private ServerKeys serverKeys(String file) {
        return new ServerKeys(folder.resolve(file));
    }
}
