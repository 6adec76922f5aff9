package vn.vanban.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class Pkcs12SigningKeyTest {

    private final SigningDesk desk = new SigningDesk();

    @Test
    void opensWithItsPin() {
        var key = Pkcs12SigningKey.open(desk.directorKey.pkcs12(), SigningDesk.PIN);

        assertThat(key.certificateChain())
                .containsExactly(desk.directorKey.certificate(), desk.authority.certificate());
    }

    @Test
    void refusesAWrongPin() {
        assertThatThrownBy(() -> Pkcs12SigningKey.open(desk.directorKey.pkcs12(), "000000".toCharArray()))
                .isInstanceOf(SigningImpossible.class)
                .hasMessage("Mã PIN không đúng.");
    }

    @Test
    void refusesAFileThatIsNoKey() {
        assertThatThrownBy(() -> Pkcs12SigningKey.open(new byte[] {4, 2}, SigningDesk.PIN))
                .isInstanceOf(SigningImpossible.class)
                .hasMessage("Tệp khóa ký không đọc được.");
    }
}
