package vn.vanban.rendition;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the renderer by {@code vanban.renderer}: "embedded", "libreoffice", or "auto" for LibreOffice where it is installed. */
@Configuration(proxyBeanMethods = false)
class RendererConfiguration {

    private static final Logger log = LoggerFactory.getLogger(RendererConfiguration.class);

    @Bean
    PdfRenderer pdfRenderer(@Value("${vanban.renderer}") Choice choice) {
        PdfRenderer embedded = PdfRenderer.embedded();
        if (choice == Choice.EMBEDDED || choice == Choice.AUTO && !LibreOfficeRenderer.isInstalled()) {
            return embedded;
        }
        log.info("Pages are set by LibreOffice, by this program where LibreOffice fails");
        return new LibreOfficeRenderer(embedded);
    }

    enum Choice {
        EMBEDDED,
        LIBREOFFICE,
        AUTO
    }
}
