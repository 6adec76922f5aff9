package vn.vanban.rendition;

import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
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

    /** The first document costs a second of class loading; better before the first user asks. */
    @Bean
    ApplicationRunner rendererWarmUp(PdfRenderer renderer) {
        return arguments -> {
            Thread thread = new Thread(() -> renderFirst(renderer), "pdf-warm-up");
            thread.setDaemon(true);
            thread.start();
        };
    }

    private static void renderFirst(PdfRenderer renderer) {
        try (InputStream form = RendererConfiguration.class.getResourceAsStream("/templates/TB-thong-bao.docx")) {
            renderer.render(form.readAllBytes());
        } catch (IOException | RuntimeException e) {
            log.warn("The renderer could not be warmed up", e);
        }
    }
}
