package vn.vanban.signing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SigningConfiguration {

    @Bean
    ServerKeys serverKeys(@Value("${vanban.server-key}") Path file) {
        return new ServerKeys(file);
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

    /** Adds the authorities of a PEM file to those that are trusted; none is ever taken away here. */
    @Bean
    ApplicationRunner trustedFile(@Value("${vanban.signing.trust}") String file, TrustedAuthorities authorities) {
        return arguments -> {
            if (!file.isBlank()) {
                CertificateChains.read(Files.readAllBytes(Path.of(file))).forEach(authorities::trust);
            }
        };
    }
}
