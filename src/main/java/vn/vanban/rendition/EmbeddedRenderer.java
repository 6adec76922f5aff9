package vn.vanban.rendition;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vanban.shared.BusinessRuleViolation;

/** Sets the pages itself, line by line as Word does, for what administrative documents are made of. */
final class EmbeddedRenderer implements PdfRenderer {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedRenderer.class);

    // Setting pages is pure CPU: more renders than processors only cost memory.
    private final BlockingQueue<Faces> processors;

    EmbeddedRenderer() {
        int count = Runtime.getRuntime().availableProcessors();
        processors = new ArrayBlockingQueue<>(count, true);
        for (int i = 0; i < count; i++) {
            processors.add(new Faces());
        }
    }

    @Override
    public byte[] render(byte[] docx) {
        Faces faces = null;
        try {
            faces = processors.take();
            return pdf(docx, faces);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a processor", e);
        } catch (Exception | StackOverflowError e) {
            log.warn("A DOCX of {} bytes could not be rendered", docx.length, e);
            throw new BusinessRuleViolation(
                    "Không chuyển được tệp Word này sang PDF. Hãy mở tệp bằng Word, lưu lại dạng .docx rồi thử lại.");
        } finally {
            if (faces != null) {
                processors.add(faces);
            }
        }
    }

    private static byte[] pdf(byte[] docx, Faces faces) throws Exception {
        Pages pages = new Pages(new Manuscript(new WordPackage(docx), faces));
        try (PdfFile file = new PdfFile()) {
            for (Page page : pages.all()) {
                file.add(page.draw(file, pages.all().size()));
            }
            return file.bytes();
        }
    }
}
