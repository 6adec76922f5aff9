package vn.vanban.rendition;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sets a form nobody asked for, so that the first reader does not wait a second for the classes to load. */
@Component
class FirstPage {

    private static final Logger log = LoggerFactory.getLogger(FirstPage.class);

    private final PdfRenderer renderer;

    FirstPage(PdfRenderer renderer) {
        this.renderer = renderer;
    }

    /** Not before the first people have their sign-in page. */
    @Scheduled(initialDelay = 10, timeUnit = TimeUnit.SECONDS)
    void render() {
        try (InputStream form = FirstPage.class.getResourceAsStream("/templates/TB-thong-bao.docx")) {
            renderer.render(form.readAllBytes());
        } catch (IOException | RuntimeException e) {
            log.warn("The renderer could not be warmed up", e);
        }
    }
}
