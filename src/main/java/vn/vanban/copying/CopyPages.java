package vn.vanban.copying;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.springframework.stereotype.Component;
import vn.vanban.organization.IssuingOrganization;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.signing.CopySealing;

/** Makes the file of a copy: pages to print with the copy's own block, or pages that the organization signs. */
@Component
class CopyPages {

    private static final float GAP = 24;
    private static final float FOOT = 57;
    private static final float TOP_MARGIN = 60;
    private static final float SLACK = 12;

    private final CopySealing sealing;

    CopyPages(CopySealing sealing) {
        this.sealing = sealing;
    }

    /** The pages without the block of a paper copy, whose number is not known yet; an electronic one is finished. */
    byte[] prepare(byte[] pages, CopyOrder order, IssuingOrganization organization) {
        return order.isPaper()
                ? pages
                : sealing.seal(
                        organization.id(),
                        pages,
                        "%s; %s".formatted(order.kind().title(), organization.name()));
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
            PDPage page = printed.getPage(printed.getNumberOfPages() - 1);
            float room = PageMarks.of(printed, printed.getNumberOfPages()).lowest() - GAP;
            if (room - block.height() < FOOT || !isUprightA4(page)) {
                page = new PDPage(PDRectangle.A4);
                printed.addPage(page);
                room = PDRectangle.A4.getHeight() - TOP_MARGIN;
            }
            block.draw(printed, page, room);
            var out = new ByteArrayOutputStream();
            printed.save(out);
            return out.toByteArray();
        } catch (IOException unreadable) {
            throw new BusinessRuleViolation("Tệp không in thành bản sao được.");
        }
    }

    /** The block is drawn for such a page. */
    private static boolean isUprightA4(PDPage page) {
        PDRectangle shown = page.getCropBox();
        return page.getRotation() == 0
                && page.getUserUnit() == 1
                && Math.abs(shown.getLowerLeftX()) < 1
                && Math.abs(shown.getLowerLeftY()) < 1
                && Math.abs(shown.getWidth() - PDRectangle.A4.getWidth()) < SLACK
                && Math.abs(shown.getHeight() - PDRectangle.A4.getHeight()) < SLACK;
    }
}
