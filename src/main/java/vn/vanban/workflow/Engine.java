package vn.vanban.workflow;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Settings of the process engine that cannot be said in application.yml. */
@Configuration(proxyBeanMethods = false)
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
}
