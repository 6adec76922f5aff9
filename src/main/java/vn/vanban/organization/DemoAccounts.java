package vn.vanban.organization;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts the sign-in page introduces. There are none unless this installation began as the demo office. */
@Component
public class DemoAccounts {

    private final JdbcClient jdbc;

    DemoAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which a document passes through their hands. */
    public List<DemoAccount> accounts() {
        return jdbc.sql(
                        """
                        select distinct on (d.id) p.username, p.full_name, s.title, u.name unit, d.part
                        from organization.demo_account d
                        join organization.person p on p.id = d.person_id and p.active
                        join organization.appointment a on a.person_id = p.id and a.until is null
                        join organization.position s on s.id = a.position_id
                        join organization.unit u on u.id = s.unit_id
                        order by d.id, a.since
                        """)
                .query(DemoAccount.class)
                .list();
    }

    /** What all of them signed in with when the office was created. */
    public String password() {
        return DemoOffice.PASSWORD;
    }
}
