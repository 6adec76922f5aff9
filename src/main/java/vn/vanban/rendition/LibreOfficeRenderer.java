package vn.vanban.rendition;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.jodconverter.core.document.DefaultDocumentFormatRegistry;
import org.jodconverter.core.office.OfficeException;
import org.jodconverter.core.office.OfficeUtils;
import org.jodconverter.local.LocalConverter;
import org.jodconverter.local.office.LocalOfficeManager;
import org.jodconverter.local.office.LocalOfficeUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One LibreOffice that stays open; a document it cannot set, or not in time, is set by another renderer. */
final class LibreOfficeRenderer implements PdfRenderer, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(LibreOfficeRenderer.class);

    private static final long LONGEST_MILLISECONDS = 60_000;
    /** LibreOffice's name for PDF/A-2b. */
    private static final int PDF_A_2B = 2;

    private final PdfRenderer otherwise;
    private final LocalOfficeManager office = LocalOfficeManager.builder()
            .taskExecutionTimeout(LONGEST_MILLISECONDS)
            .taskQueueTimeout(LONGEST_MILLISECONDS)
            .build();

    LibreOfficeRenderer(PdfRenderer otherwise) {
        this.otherwise = otherwise;
    }

    static boolean isInstalled() {
        try {
            LocalOfficeUtils.validateOfficeHome(LocalOfficeUtils.getDefaultOfficeHome());
            return true;
        } catch (IllegalStateException | NullPointerException e) {
            return false;
        }
    }

    @Override
    public byte[] render(byte[] docx) {
        try {
            return converted(docx);
        } catch (OfficeException | RuntimeException e) {
            log.warn("LibreOffice did not set a DOCX of {} bytes; this program does", docx.length, e);
            return otherwise.render(docx);
        }
    }

    private byte[] converted(byte[] docx) throws OfficeException {
        start();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        LocalConverter.builder()
                .officeManager(office)
                .storeProperty("FilterData", Map.of("SelectPdfVersion", PDF_A_2B, "UseTaggedPDF", false))
                .build()
                .convert(new ByteArrayInputStream(docx))
                .as(DefaultDocumentFormatRegistry.DOCX)
                .to(pdf)
                .as(DefaultDocumentFormatRegistry.PDF)
                .execute();
        return pdf.toByteArray();
    }

    private synchronized void start() throws OfficeException {
        if (!office.isRunning()) {
            office.start();
        }
    }

    @Override
    public void close() {
        OfficeUtils.stopQuietly(office);
    }
}
