package vn.vanban.copying;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.Documents;
import vn.vanban.organization.IssuingOrganization;
import vn.vanban.rendition.PdfRenderer;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.signing.CopySealing;

/** Makes the file of a copy: pages to print with the copy's own block, or an extract that the organization signs. */
@Component
class CopyPages {

    private static final float GAP = 24;
    private static final float FOOT = 57;
    private static final float TOP_MARGIN = 60;

    private final Documents documents;
    private final PdfRenderer renderer;
    private final CopySealing sealing;

    CopyPages(Documents documents, PdfRenderer renderer, CopySealing sealing) {
        this.documents = documents;
        this.renderer = renderer;
        this.sealing = sealing;
    }

    /** The pages without the block of a paper copy, whose number is not known yet; an electronic one is finished. */
    byte[] prepare(Document document, CopyOrder order, IssuingOrganization organization) {
        byte[] pages = order.kind() == CopyKind.EXTRACT
                ? renderer.render(source(document)
                        .extract(
                                order.parts(),
                                document.code().orElseThrow(),
                                document.issuedOn().orElseThrow()))
                : documents.currentPdf(document.id());
        return order.medium() == CopyMedium.PAPER
                ? pages
                : sealing.seal(
                        organization.id(),
                        pages,
                        "%s; %s".formatted(order.kind().title(), organization.name()));
    }

    /** The text that an extract is chosen from. */
    ExtractSource source(Document document) {
        return documents
                .currentVersion(document)
                .map(version -> new ExtractSource(documents.docx(version.docx()), document.subject()))
                .orElseThrow();
    }

    /** What a printer gets: what the reader sees of signatures and number becomes part of the page. */
    static byte[] printable(byte[] pdf, CopyBlock block) {
        try (PDDocument printed = Loader.loadPDF(pdf)) {
            var form = printed.getDocumentCatalog().getAcroForm(null);
            if (form != null) {
                form.flatten();
                printed.getDocumentCatalog().setAcroForm(null);
            }
            for (String proof : List.of("DSS", "Perms", "Extensions")) {
                printed.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName(proof));
            }
            float room = lowest(printed) - GAP;
            PDPage page = printed.getPage(printed.getNumberOfPages() - 1);
            if (room - block.height() < FOOT
                    || page.getMediaBox().getHeight() < page.getMediaBox().getWidth()) {
                page = new PDPage(PDRectangle.A4);
                printed.addPage(page);
                room = PDRectangle.A4.getHeight() - TOP_MARGIN;
            }
            block.draw(printed, page, room);
            var out = new ByteArrayOutputStream();
            printed.save(out);
            return out.toByteArray();
        } catch (IOException unreadable) {
            throw new BusinessRuleViolation("Tệp đã phát hành không in thành bản sao được.");
        }
    }

    /** How far above the foot of the last page its last word stands, in points. */
    private static float lowest(PDDocument printed) throws IOException {
        float[] deepest = {0};
        var reader = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition glyph) {
                if (!glyph.getUnicode().isBlank()) {
                    deepest[0] = Math.max(deepest[0], glyph.getYDirAdj());
                }
            }
        };
        reader.setStartPage(printed.getNumberOfPages());
        reader.setEndPage(printed.getNumberOfPages());
        reader.getText(printed);
        return printed.getPage(printed.getNumberOfPages() - 1).getMediaBox().getHeight() - deepest[0];
    }
}
