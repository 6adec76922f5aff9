package vn.vanban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedServerTest {

    @Test
    void startsAgainAtTheSamePortWithWhatWasCommittedWhenItIsKilled(@TempDir Path folder) throws Exception {
        try (DataDirectory data = DataDirectory.hold(folder.toRealPath());
                EmbeddedServer server = new EmbeddedDatabase().embeddedServer(data)) {
            JdbcClient database = JdbcClient.create(new DriverManagerDataSource(
                    "jdbc:postgresql://localhost:%d/postgres".formatted(server.port()),
                    "postgres",
                    Files.readString(folder.resolve("postgresql-password"))));
            database.sql("create table kept (number int)").update();
            database.sql("insert into kept values (7)").update();

            ProcessHandle.of(EmbeddedServer.processId(folder.resolve("postgresql")))
                    .orElseThrow()
                    .destroyForcibly();

            await().atMost(Duration.ofMinutes(2))
                    .ignoreExceptionsInstanceOf(DataAccessException.class)
                    .untilAsserted(() -> assertThat(database.sql("select number from kept")
                                    .query(Integer.class)
                                    .single())
                            .isEqualTo(7));
        }
    }
}
