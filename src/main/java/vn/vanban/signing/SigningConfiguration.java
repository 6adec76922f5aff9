package vn.vanban.signing;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({RevocationSettings.class, TimestampSettings.class})
class SigningConfiguration {

    @Bean
    ServerKeys serverKeys(@Value("${vanban.server-key}") Path file) {
        return new ServerKeys(file);
    }

    @Bean
    RevocationServers revocationServers(RevocationSettings settings, Clock clock) {
        return new RevocationServers(settings, clock);
    }

    @Bean
    PdfSigner pdfSigner() {
        return new PadesPdfSigner();
    }

    /** None where no address is set. */
    @Bean
    @ConditionalOnExpression("!'${vanban.signing.service.url}'.isBlank()")
    RemoteService remoteService(
            @Value("${vanban.signing.service.url}") String url,
            @Value("${vanban.signing.service.bearer}") String bearer,
            @Value("${vanban.signing.service.client-id}") String clientId,
            @Value("${vanban.signing.service.client-secret}") String clientSecret) {
        return new RemoteService(new RemoteService.Settings(url, bearer, clientId, clientSecret));
    }
}
