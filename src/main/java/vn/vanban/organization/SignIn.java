package vn.vanban.organization;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Local accounts. Five wrong passwords in a row lock an account for a quarter of an hour. */
@Component
class SignIn implements UserDetailsService {

    static final int ATTEMPTS = 5;
    /** Signed in with a one-time password: may do nothing but replace it. */
    static final String NEWCOMER = "NEWCOMER";

    static final Duration LOCKED_FOR = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignIn(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        return jdbc.sql(
                        """
                        select username, password_hash, active, must_change_password, coalesce(locked_until > :now, false) locked
                        from organization.person where username = :username
                        """)
                .param("now", now())
                .param("username", canonical(username))
                .query((row, n) -> User.withUsername(row.getString("username"))
                        .password(row.getString("password_hash"))
                        .disabled(!row.getBoolean("active"))
                        .accountLocked(row.getBoolean("locked"))
                        .roles(row.getBoolean("must_change_password") ? NEWCOMER : "PERSON")
                        .build())
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException(username));
    }

    @EventListener
    void countFailure(AuthenticationFailureBadCredentialsEvent failure) {
        countFailure(canonical(failure.getAuthentication().getName()));
    }

    /** A wrong password, at the sign-in or wherever else a password is asked for. */
    void countFailure(String username) {
        jdbc.sql(
                        """
                        update organization.person set
                          failed_attempts = case when failed_attempts + 1 >= :limit then 0 else failed_attempts + 1 end,
                          locked_until = case when failed_attempts + 1 >= :limit then :until else locked_until end
                        where username = :username
                        """)
                .param("limit", ATTEMPTS)
                .param("until", now().plus(LOCKED_FOR))
                .param("username", username)
                .update();
    }

    @EventListener
    void forgetFailures(AuthenticationSuccessEvent success) {
        forgetFailures(success.getAuthentication().getName());
    }

    void forgetFailures(String username) {
        jdbc.sql(
                        "update organization.person set failed_attempts = 0, locked_until = null where username = :username and failed_attempts > 0")
                .param("username", username)
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static String canonical(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}
