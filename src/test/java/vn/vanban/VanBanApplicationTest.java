package vn.vanban;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class VanBanApplicationTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void keepsEveryCommitOnTheDisk() {
        assertThat(jdbc.sql("show fsync").query(String.class).single()).isEqualTo("on");
        assertThat(jdbc.sql("show synchronous_commit").query(String.class).single())
                .isEqualTo("on");
    }

    @Test
    void keepsTheEngineInASchemaOfItsOwn() {
        assertThat(jdbc.sql(
                                "select distinct table_schema from information_schema.tables where table_name like 'act\\_%'")
                        .query(String.class)
                        .list())
                .containsExactly("engine");
    }
}
