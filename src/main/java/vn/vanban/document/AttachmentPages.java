package vn.vanban.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.vanban.rendition.PdfRenderer;
import vn.vanban.shared.NotFound;

/**
 * Shows a file beside a document without giving the browser anything it could run: pages and pictures as they are, Word
 * set into pages, Excel as a table of ours.
 */
@Component
public class AttachmentPages {

    private final Files files;
    private final PdfRenderer renderer;

    AttachmentPages(Files files, PdfRenderer renderer) {
        this.files = files;
        this.renderer = renderer;
    }

    /**
     * The page that shows it.
     *
     * @param address of the page itself; the file is at "/file" below it, its pages at "/pages.pdf"
     * @param back where the reader came from
     */
    public String page(Attachment attachment, String address, String back, Model model) {
        model.addAttribute("attachment", attachment);
        model.addAttribute("address", address);
        model.addAttribute("back", back);
        model.addAttribute(
                "sheets", attachment.kind() == FileKind.XLSX ? Spreadsheet.sheets(content(attachment)) : List.of());
        return "document/attachment";
    }

    /** The file as it was given. Office files are always saved, never opened in place. */
    public ResponseEntity<byte[]> file(Attachment attachment) {
        ContentDisposition.Builder disposition =
                attachment.kind().isOffice() ? ContentDisposition.attachment() : ContentDisposition.inline();
        return FileAnswer.of(
                attachment.hash(),
                attachment.kind().mediaType(),
                disposition.filename(attachment.name(), StandardCharsets.UTF_8).build(),
                content(attachment));
    }

    /** Its pages; refuses what has none and what cannot be set. */
    public ResponseEntity<byte[]> pages(Attachment attachment) {
        byte[] pdf =
                pdfOf(attachment).orElseThrow(() -> new NotFound("Tệp này không có trang in; hãy xem hoặc tải tệp."));
        return FileAnswer.of(
                attachment.hash(),
                Files.PDF,
                ContentDisposition.inline().filename("trang-in.pdf").build(),
                pdf);
    }

    /** As a PDF; empty for what has no pages. */
    public Optional<byte[]> pdfOf(Attachment attachment) {
        return switch (attachment.kind()) {
            case PDF -> Optional.of(content(attachment));
            case DOCX -> Optional.of(renderer.render(content(attachment)));
            case XLSX, PNG, JPEG -> Optional.empty();
        };
    }

    private byte[] content(Attachment attachment) {
        return files.get(attachment.hash()).content();
    }
}
