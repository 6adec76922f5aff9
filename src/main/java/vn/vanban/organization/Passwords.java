package vn.vanban.organization;

import java.nio.charset.StandardCharsets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.vanban.shared.BusinessRuleViolation;

/** The passwords of local accounts, of which only hashes are kept. */
@Component
class Passwords {

    static final int SHORTEST = 10;
    // bcrypt reads no further.
    private static final int LONGEST_IN_BYTES = 72;

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final SignIn signIn;

    Passwords(JdbcClient jdbc, PasswordEncoder encoder, SignIn signIn) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.signIn = signIn;
    }

    /** Replaces somebody's own password; refused at the field that is wrong. */
    void change(String username, String current, String chosen, String repeated) {
        checkCurrent(username, current);
        if (chosen.codePoints().count() < SHORTEST) {
            throw BusinessRuleViolation.at("chosen", "Mật khẩu mới cần ít nhất %d ký tự.".formatted(SHORTEST));
        }
        if (chosen.getBytes(StandardCharsets.UTF_8).length > LONGEST_IN_BYTES) {
            throw BusinessRuleViolation.at("chosen", "Mật khẩu mới quá dài. Dùng không quá 72 ký tự không dấu.");
        }
        if (chosen.equals(current)) {
            throw BusinessRuleViolation.at("chosen", "Mật khẩu mới phải khác mật khẩu hiện tại.");
        }
        if (!chosen.equals(repeated)) {
            throw BusinessRuleViolation.at("repeated", "Hai lần nhập mật khẩu mới chưa giống nhau.");
        }
        jdbc.sql(
                        """
                        update organization.person set password_hash = ?, must_change_password = false
                        where username = ?
                        """)
                .params(encoder.encode(chosen), username)
                .update();
    }

    /** Guessed at here as at the sign-in, in a session left open for instance: the same five attempts, the same lock. */
    private void checkCurrent(String username, String current) {
        UserDetails user = signIn.loadUserByUsername(username);
        if (!user.isAccountNonLocked()) {
            throw BusinessRuleViolation.at(
                    "current", "Sai mật khẩu quá nhiều lần nên tài khoản tạm khóa. Chờ ít phút rồi thử lại.");
        }
        if (!encoder.matches(current, user.getPassword())) {
            signIn.countFailure(username);
            throw BusinessRuleViolation.at("current", "Mật khẩu hiện tại chưa đúng.");
        }
        signIn.forgetFailures(username);
    }
}
