package vn.vanban;

import com.sun.management.OperatingSystemMXBean;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * The PostgreSQL that Văn Bản brings along, used when no {@code spring.datasource.url} is set. Its data stay in
 * {@code vanban.data}; a commit is on the disk before it is answered.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabase.NoDatabaseGiven.class)
class EmbeddedDatabase {

    private static final String USER = "postgres";

    @Bean
    DataDirectory dataDirectory(Environment environment) throws IOException {
        return DataDirectory.hold(Path.of(environment.getRequiredProperty("vanban.data"))
                .toAbsolutePath()
                .normalize());
    }

    @Bean
    EmbeddedServer embeddedServer(DataDirectory directory) throws IOException {
        return new EmbeddedServer(cluster(directory), port -> start(directory, port));
    }

    private static EmbeddedPostgres start(DataDirectory directory, int port) throws IOException {
        Path data = directory.path();
        Path cluster = cluster(directory);
        Path passwordFile = passwordFile(data);
        Files.createDirectories(cluster);
        OrphanedServer.stop(cluster);
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(data.resolve("postgresql-program").toFile())
                // Spring closes it after the pool; a hook of its own would race with that.
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                // These become options of initdb: loopback asks for the password from the very first start.
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("shared_buffers", bufferMegabytes() + "MB")
                // The library switches fsync off for tests; a later option wins.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("unix_socket_directories", "")
                .setConnectConfig("password", Files.readString(passwordFile))
                .start();
    }

    private static Path cluster(DataDirectory directory) {
        return directory.path().resolve("postgresql");
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedServer server, DataDirectory directory) throws IOException {
        String password = Files.readString(passwordFile(directory.path()));
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return USER;
            }

            @Override
            public String getPassword() {
                return password;
            }

            @Override
            public String getJdbcUrl() {
                return "jdbc:postgresql://localhost:%d/postgres".formatted(server.port());
            }
        };
    }

    /** An eighth of the machine's memory: the rest is the program's, the file system's cache's and everybody else's. */
    private static long bufferMegabytes() {
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return Math.max(128, Math.min(1024, machine.getTotalMemorySize() / 8 >> 20));
    }

    private static Path passwordFile(Path data) throws IOException {
        Path file = data.resolve("postgresql-password");
        if (Files.notExists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(random));
        }
        return file;
    }

    static class NoDatabaseGiven implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return context.getEnvironment()
                    .getProperty("spring.datasource.url", "")
                    .isBlank();
        }
    }
}
