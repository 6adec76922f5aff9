package vn.vanban;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
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
            TestPropertyValues.of("vanban.data=target/test-data/" + UUID.randomUUID())
                    .applyTo(context);
        }
    }
}
