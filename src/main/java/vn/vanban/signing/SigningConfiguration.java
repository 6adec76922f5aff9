package vn.vanban.signing;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
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
}
