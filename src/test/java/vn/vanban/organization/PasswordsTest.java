package vn.vanban.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;
import vn.vanban.OfficeTest;
import vn.vanban.shared.BusinessRuleViolation;

@OfficeTest
@Transactional
class PasswordsTest {

    private static final String CURRENT = DemoOffice.PASSWORD;
    private static final String CHOSEN = "mưa nhỏ trên sông";

    @Autowired
    Passwords passwords;

    @Autowired
    SignIn signIn;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    JdbcClient jdbc;

    @Test
    void turnsANewcomerIntoAPerson() {
        jdbc.sql("update organization.person set must_change_password = true where username = 'chau.ta'")
                .update();
        assertThat(authority("chau.ta")).isEqualTo("ROLE_NEWCOMER");

        passwords.change("chau.ta", CURRENT, CHOSEN, CHOSEN);

        assertThat(authority("chau.ta")).isEqualTo("ROLE_PERSON");
        assertThat(encoder.matches(CHOSEN, signIn.loadUserByUsername("chau.ta").getPassword()))
                .isTrue();
    }

    @Test
    void refusesAtTheFieldThatIsWrong() {
        assertRefused("current", "không phải nó", CHOSEN, CHOSEN);
        assertRefused("chosen", CURRENT, "quá ngắn", "quá ngắn");
        assertRefused("chosen", CURRENT, "ữ".repeat(25), "ữ".repeat(25));
        assertRefused("chosen", CURRENT, CURRENT, CURRENT);
        assertRefused("repeated", CURRENT, CHOSEN, CHOSEN + ".");

        assertThat(encoder.matches(CURRENT, signIn.loadUserByUsername("chau.ta").getPassword()))
                .isTrue();
    }

    @Test
    void areGuessedAtNoLongerThanAtTheSignIn() {
        for (int n = 0; n < SignIn.ATTEMPTS; n++) {
            assertRefused("current", "đoán lần " + n, CHOSEN, CHOSEN);
        }
        assertThat(signIn.loadUserByUsername("chau.ta").isAccountNonLocked()).isFalse();
        assertRefused("current", CURRENT, CHOSEN, CHOSEN);
        assertThat(encoder.matches(CURRENT, signIn.loadUserByUsername("chau.ta").getPassword()))
                .isTrue();
    }

    @Test
    void areForgivenForWhoeverRemembersInTime() {
        for (int n = 1; n < SignIn.ATTEMPTS; n++) {
            assertRefused("current", "nhớ nhầm lần " + n, CHOSEN, CHOSEN);
        }
        passwords.change("chau.ta", CURRENT, CHOSEN, CHOSEN);
        assertRefused("current", CURRENT, CURRENT + ".", CURRENT + ".");
        assertThat(signIn.loadUserByUsername("chau.ta").isAccountNonLocked()).isTrue();
    }

    private void assertRefused(String field, String current, String chosen, String repeated) {
        assertThatThrownBy(() -> passwords.change("chau.ta", current, chosen, repeated))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.field())
                        .hasValue(field));
    }

    private String authority(String username) {
        return signIn.loadUserByUsername(username)
                .getAuthorities()
                .iterator()
                .next()
                .getAuthority();
    }
}
