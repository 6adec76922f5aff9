package vn.vanban.signing;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
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
}
