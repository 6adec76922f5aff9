package vn.vanban.drafting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.Files;
import vn.vanban.document.Recipient;
import vn.vanban.document.SignatureBlock;
import vn.vanban.organization.Directory;
import vn.vanban.organization.IssuingOrganization;
import vn.vanban.rendition.PdfRenderer;

/** Makes the DOCX and the PDF of a draft as it stands, in the form of its type. Takes a second or so, outside any transaction. */
@Component
class Composition {

    private final Directory directory;
    private final Signers signers;
    private final TemplateFiller filler;
    private final UploadedDocx uploads;
    private final PdfRenderer renderer;
    private final Files files;
    private final RecentCompositions recent = new RecentCompositions();

    Composition(
            Directory directory,
            Signers signers,
            TemplateFiller filler,
            UploadedDocx uploads,
            PdfRenderer renderer,
            Files files) {
        this.directory = directory;
        this.signers = signers;
        this.filler = filler;
        this.uploads = uploads;
        this.renderer = renderer;
        this.files = files;
    }

    /** Refuses a file that was not made from the template of the document's type. */
    void check(Document document, Draft draft, byte[] upload) {
        uploads.accept(document.type().abbreviation(), upload, content(document, draft));
    }

    /** The tags of the fields that an accepted file prints. */
    Set<String> fieldsOf(byte[] upload) {
        return uploads.fieldsOf(upload);
    }

    Composed compose(Document document, Draft draft) {
        DraftContent content = content(document, draft);
        String type = document.type().abbreviation();
        return recent.get(
                new RecentCompositions.State(type, content, draft.upload().map(Draft.Upload::hash)),
                () -> new Composed(docx(type, draft, content), renderer));
    }

    /** The file written in Word with the fields as they stand, still to be filled again. */
    byte[] filled(Document document, Draft draft) {
        return uploads.fill(upload(draft), content(document, draft));
    }

    /** To be written on in Word: the same file with its fields kept. */
    byte[] forWord(Document document, Draft draft) {
        return filler.prefill(document.type().abbreviation(), content(document, draft));
    }

    private byte[] docx(String type, Draft draft, DraftContent content) {
        return draft.upload().isPresent() ? uploads.accept(type, upload(draft), content) : filler.fill(type, content);
    }

    private byte[] upload(Draft draft) {
        return files.get(draft.upload().orElseThrow().hash()).content();
    }

    private DraftContent content(Document document, Draft draft) {
        IssuingOrganization organization =
                directory.issuingOrganization(document.organization()).orElseThrow();
        Optional<SignatureBlock> block = signers.of(document).map(Signers.Signer::block);
        return new DraftContent(
                document.type().printedName(),
                organization.superiorName().orElse(""),
                organization.printedName(),
                "/" + document.notation(),
                organization.place(),
                directory.today().getYear(),
                document.subject(),
                draft.body(),
                document.recipients().stream().map(Recipient::name).toList(),
                document.copyHolders(),
                block.map(SignatureBlock::capacityLines).orElse(List.of()),
                block.map(SignatureBlock::name).orElse(""),
                List.of());
    }
}
