package vn.vanban.organization;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Gives an empty database its first people: the demo office in the database that Văn Bản brings along, one
 * administrator in anybody else's. Runs when all beans exist, so every module can hear of it, and before the web server
 * answers, so nobody meets half an office.
 */
@Component
class FirstStart implements SmartInitializingSingleton {

    private final JdbcClient jdbc;
    private final DemoOffice demoOffice;
    private final FirstAdministrator firstAdministrator;
    private final TransactionOperations transaction;
    private final boolean embedded;

    FirstStart(
            JdbcClient jdbc,
            DemoOffice demoOffice,
            FirstAdministrator firstAdministrator,
            TransactionOperations transaction,
            @Value("${spring.datasource.url:}") String url) {
        this.jdbc = jdbc;
        this.demoOffice = demoOffice;
        this.firstAdministrator = firstAdministrator;
        this.transaction = transaction;
        this.embedded = url.isBlank();
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            // Two instances may start on one database at the same moment; the second waits here and finds people.
            jdbc.sql("lock table organization.person in share row exclusive mode")
                    .update();
            if (jdbc.sql("select exists (select from organization.person)")
                    .query(Boolean.class)
                    .single()) {
                return;
            }
            if (embedded) {
                demoOffice.create();
            } else {
                firstAdministrator.create();
            }
        });
    }
}
