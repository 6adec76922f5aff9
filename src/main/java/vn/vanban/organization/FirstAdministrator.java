package vn.vanban.organization;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.vanban.shared.WorkingCalendar;

/** The one account of a new installation, from which all others are made. */
@Component
class FirstAdministrator {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Clock clock;

    FirstAdministrator(JdbcClient jdbc, PasswordEncoder passwords, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** The password stands in the log, once; only its hash is kept, and the first sign-in must replace it. */
    void create() {
        String password = oneTimePassword();
        // Rights come from positions and positions from units, so the administrator needs one of each.
        jdbc.sql(
                        """
                        with person as (
                          insert into organization.person (username, password_hash, full_name, must_change_password)
                          values ('admin', :hash, 'Quản trị hệ thống', true) returning id
                        ), unit as (
                          insert into organization.unit (code, name, abbreviation, kind)
                          values ('CQ', 'Cơ quan chưa đặt tên', 'CQ', 'ORGANIZATION') returning id
                        ), position as (
                          insert into organization.position (unit_id, title, rank, roles)
                          select id, 'Quản trị hệ thống', 'STAFF', '{ADMINISTRATOR}' from unit returning id
                        )
                        insert into organization.appointment (person_id, position_id, since)
                        select person.id, position.id, :today from person, position
                        """)
                .param("hash", passwords.encode(password))
                .param("today", LocalDate.now(clock.withZone(WorkingCalendar.ZONE)))
                .update();
        log.warn("Đã tạo tài khoản quản trị đầu tiên: admin. Mật khẩu dùng một lần: {}", password);
    }

    private static String oneTimePassword() {
        byte[] random = new byte[12];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().encodeToString(random);
    }
}
