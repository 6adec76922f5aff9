package vn.vanban.signing;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;
import vn.vanban.document.Documents;
import vn.vanban.document.FileAnswer;
import vn.vanban.document.Files;
import vn.vanban.organization.Actor;
import vn.vanban.shared.NotFound;

/** A signed annex, for everybody who may see its document. */
@Controller
class AnnexController {

    private final Documents documents;
    private final SignedAnnexes annexes;
    private final Files files;

    AnnexController(Documents documents, SignedAnnexes annexes, Files files) {
        this.documents = documents;
        this.annexes = annexes;
        this.files = files;
    }

    @GetMapping("/documents/{id}/annexes/{attachment}")
    ResponseEntity<byte[]> show(Actor actor, @PathVariable DocumentId id, @PathVariable String attachment) {
        Document document = documents.visibleTo(actor, id);
        SignedAnnexes.SignedAnnex annex = annexes.of(document).stream()
                .filter(one -> one.source().value().equals(attachment))
                .findFirst()
                .orElseThrow(() -> new NotFound("Tệp này không có bản ký số riêng."));
        String name = annex.name().replaceFirst("\\.\\w+$", "") + " (đã ký).pdf";
        return FileAnswer.of(
                annex.pdf(),
                MediaType.APPLICATION_PDF_VALUE,
                ContentDisposition.inline()
                        .filename(name, StandardCharsets.UTF_8)
                        .build(),
                files.get(annex.pdf()).content());
    }
}
