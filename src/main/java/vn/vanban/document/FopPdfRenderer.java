package vn.vanban.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.concurrent.Semaphore;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.sax.SAXResult;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;
import org.docx4j.Docx4J;
import org.docx4j.Docx4jProperties;
import org.docx4j.convert.out.FOSettings;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import vn.vanban.shared.BusinessRuleViolation;

/** The renderer inside this program: docx4j writes XSL-FO, we correct it, FOP sets the pages. */
@Component
class FopPdfRenderer implements PdfRenderer {

    private static final Logger log = LoggerFactory.getLogger(FopPdfRenderer.class);

    private final FopFactory fopFactory = RenditionFonts.fopFactory();
    // Setting pages is pure CPU: more renders than processors only cost memory.
    private final Semaphore processors = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    FopPdfRenderer() {
        // A rendition must not depend on the fonts a machine happens to have.
        Docx4jProperties.setProperty("docx4j.fonts.discoverPhysicalFonts.enabled", "false");
    }

    @Override
    public byte[] render(byte[] docx) {
        processors.acquireUninterruptibly();
        try {
            return pdf(correctedFo(docx));
        } catch (Exception e) {
            log.warn("A DOCX of {} bytes could not be rendered", docx.length, e);
            throw new BusinessRuleViolation(
                    "Không chuyển được tệp Word này sang PDF. Hãy mở tệp bằng Word, lưu lại dạng .docx rồi thử lại.");
        } finally {
            processors.release();
        }
    }

    /** The first document costs seconds of class loading; better before the first user asks. */
    @EventListener(ApplicationReadyEvent.class)
    void warmUp() {
        Thread thread = new Thread(this::renderOnePage, "pdf-warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    private void renderOnePage() {
        try {
            WordprocessingMLPackage word = WordprocessingMLPackage.createPackage();
            word.getMainDocumentPart().addParagraphOfText("Văn Bản");
            ByteArrayOutputStream docx = new ByteArrayOutputStream();
            word.save(docx);
            render(docx.toByteArray());
        } catch (Docx4JException e) {
            log.warn("The renderer could not be warmed up", e);
        }
    }

    private byte[] pdf(Document fo) throws Exception {
        FOUserAgent agent = fopFactory.newFOUserAgent();
        agent.getRendererOptions().put("pdf-a-mode", "PDF/A-2b");
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        Fop fop = fopFactory.newFop(MimeConstants.MIME_PDF, agent, pdf);
        TransformerFactory.newInstance()
                .newTransformer()
                .transform(new DOMSource(fo), new SAXResult(fop.getDefaultHandler()));
        return pdf.toByteArray();
    }

    private static Document correctedFo(byte[] docx) throws Exception {
        WordprocessingMLPackage word = WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
        word.setFontMapper(new RenditionFonts());
        ExactLineSpacing.mark(word);
        PrintedCapitals.writeOut(word);
        PlainSymbols.write(word);
        FOSettings settings = new FOSettings();
        // Not through its setter, which looks for the fonts of every run once more.
        settings.getSettings().put(FOSettings.OPC_PACKAGE, word);
        settings.setApacheFopMime(FOSettings.INTERNAL_FO_MIME);
        settings.setImageHandler(new EmbeddedImages());
        // Spares docx4j a whole FOP run for the header heights; FoCorrections takes them from the margins.
        settings.setLayoutMasterSetCalculationInProgress(true);
        ByteArrayOutputStream fo = new ByteArrayOutputStream();
        Docx4J.toFO(settings, fo, Docx4J.FLAG_EXPORT_PREFER_XSL);
        return new FoCorrections(fo.toByteArray(), word.getDocumentModel().getSections()).corrected();
    }
}
