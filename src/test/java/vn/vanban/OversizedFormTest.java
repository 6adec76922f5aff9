package vn.vanban;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import vn.vanban.organization.DemoAccounts;

/** A form longer than the server reads, which it notices only when the first field is asked for. */
@OfficeTest
class OversizedFormTest {

    @LocalServerPort
    int port;

    @Autowired
    DemoAccounts demo;

    @Test
    void isRefusedAsTooLargeAndNotAsAFault() {
        Visitor drafter = Visitor.signedIn(port, "chau.ta", demo.password());

        String status = drafter.send(HttpMethod.POST, "/signing", "pin=" + "a".repeat(3_000_000), new byte[0]);

        assertThat(status).isEqualTo("413");
    }
}
