package vn.vanban.workflow;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Settings of the process engine that cannot be said in application.yml. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Engine {

    /** The engine creates its tables in the schema that the first migration makes. */
    @Bean
    static BeanFactoryPostProcessor engineWaitsForMigrations() {
        return factory -> {
            for (String bean : new String[] {"processEngineFactoryBean", "processEngineConfigurationImpl"}) {
                factory.getBeanDefinition(bean).setDependsOn("flywayInitializer");
            }
        };
    }

    /**
     * The engine looks every other second for what is due, and its tables have no index for that: with a hundred thousand
     * deadlines ahead it would read them all each time. So would each page of whoever is shown what has failed.
     */
    @Bean
    SmartInitializingSingleton indexOfWhatIsDue(JdbcClient jdbc) {
        return () -> List.of(
                        "create index if not exists act_ru_job_due on engine.act_ru_job (duedate_) where retries_ > 0",
                        "create index if not exists act_ru_job_failed on engine.act_ru_job (id_)"
                                + " where exception_msg_ is not null or exception_stack_id_ is not null")
                .forEach(index -> jdbc.sql(index).update());
    }

    /** Named one by one: a model reaches the engine from our own code or not at all. An unchanged one stays as it is. */
    @Bean
    SmartInitializingSingleton deployment(RepositoryService repository) {
        return () -> repository
                .createDeployment()
                .name("Văn Bản")
                .addClasspathResource("bpmn/OutgoingDocumentProcess.bpmn")
                .addClasspathResource("bpmn/AssignmentProcess.bpmn")
                .addClasspathResource("bpmn/RecurringDutyProcess.bpmn")
                .addClasspathResource("bpmn/PreservationProcess.bpmn")
                .enableDuplicateFiltering(true)
                .deploy();
    }
}
