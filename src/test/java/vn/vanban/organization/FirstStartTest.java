package vn.vanban.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import vn.vanban.OfficeTest;

/** Each test empties the organization first; its transaction is rolled back. */
@OfficeTest
@ExtendWith(OutputCaptureExtension.class)
@RecordApplicationEvents
@Transactional
class FirstStartTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DemoOffice demoOffice;

    @Autowired
    FirstAdministrator firstAdministrator;

    @Autowired
    DemoAccounts demoAccounts;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    TransactionOperations transaction;

    @BeforeEach
    void emptyTheOrganization() {
        // History is never changed, not even here: foreign keys and its triggers must look away.
        jdbc.sql("set local session_replication_role = replica").update();
        for (String table : List.of(
                "demo_account",
                "recipient_group_unit",
                "recipient_group",
                "substitution",
                "appointment",
                "position",
                "person",
                "issuing_organization",
                "unit",
                "calendar_day")) {
            jdbc.sql("delete from organization." + table).update();
        }
        jdbc.sql("set local session_replication_role = origin").update();
    }

    @Test
    void createsTheDemoOfficeOnceInTheEmbeddedDatabase(ApplicationEvents events) {
        startWithDatabaseUrl("");
        long people = count("person");
        startWithDatabaseUrl("");

        assertThat(people).isGreaterThan(150);
        assertThat(count("person")).isEqualTo(people);
        assertThat(events.stream(DemoOfficeCreated.class)).hasSize(1);
    }

    @Test
    void createsOneAdministratorInAnExternalDatabase(CapturedOutput log, ApplicationEvents events) {
        startWithDatabaseUrl("jdbc:postgresql://db.example/vanban");
        startWithDatabaseUrl("jdbc:postgresql://db.example/vanban");

        assertThat(count("person")).isOne();
        assertThat(jdbc.sql("select username from organization.person where must_change_password")
                        .query(String.class)
                        .single())
                .isEqualTo("admin");
        assertThat(passwords.matches(onlyPasswordIn(log), hashOf("admin"))).isTrue();
        assertThat(jdbc.sql(
                                """
                                select unnest(s.roles) from organization.position s
                                join organization.appointment a on a.position_id = s.id
                                """)
                        .query(String.class)
                        .list())
                .containsExactly("ADMINISTRATOR");
        assertThat(demoAccounts.accounts()).isEmpty();
        assertThat(events.stream(DemoOfficeCreated.class)).isEmpty();
    }

    private void startWithDatabaseUrl(String url) {
        new FirstStart(jdbc, demoOffice, firstAdministrator, transaction, url).afterSingletonsInstantiated();
    }

    private static String onlyPasswordIn(CapturedOutput log) {
        Matcher found = Pattern.compile("Mật khẩu dùng một lần: (\\S+)").matcher(log.getOut());
        assertThat(found.find()).isTrue();
        String password = found.group(1);
        assertThat(found.find()).as("written a second time").isFalse();
        return password;
    }

    private String hashOf(String username) {
        return jdbc.sql("select password_hash from organization.person where username = ?")
                .param(username)
                .query(String.class)
                .single();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from organization." + table)
                .query(Long.class)
                .single();
    }
}
