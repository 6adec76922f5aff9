package vn.vanban;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.ServerSocket;
import java.util.UUID;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test in the whole running office: application, engine, embedded PostgreSQL. All of them share one context, so add
 * no properties, profiles or mock beans to a test that bears it; it would start a second server.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        // The engine's own jobs run when a test says so: see EngineJobs.
        properties = "camunda.bpm.job-execution.enabled=false")
@ContextConfiguration(initializers = OfficeTest.FreshData.class)
public @interface OfficeTest {

    class FreshData implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "vanban.data=target/test-data/" + UUID.randomUUID(),
                            "vanban.signing.agent=http://127.0.0.1:" + freePort(),
                            "vanban.signing.service.url=http://127.0.0.1:" + freePort() + "/csc/v2",
                            "vanban.signing.service.client-id=vanban",
                            "vanban.signing.service.client-secret=mat khau dich vu")
                    .applyTo(context);
        }

        /** Where a test may start a signing program or service; nothing answers there otherwise. */
        private static int freePort() {
            try (ServerSocket free = new ServerSocket(0)) {
                return free.getLocalPort();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
