package vn.vanban.drafting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentType;
import vn.vanban.document.Files;
import vn.vanban.document.SignatureBlock;
import vn.vanban.organization.Directory;
import vn.vanban.organization.IssuingOrganization;
import vn.vanban.rendition.PdfRenderer;
import vn.vanban.shared.Hash;

/** Makes the DOCX and the PDF of a draft as it stands, in the form of its type. Takes a second or so, outside any transaction. */
@Component
class Composition {

    private final Directory directory;
    private final Signers signers;
    private final OfficeTemplates templates;
    private final TemplateFiller filler;
    private final UploadedDocx uploads;
    private final PdfRenderer renderer;
    private final Files files;
    private final RecentCompositions recent = new RecentCompositions();

    Composition(
            Directory directory,
            Signers signers,
            OfficeTemplates templates,
            TemplateFiller filler,
            UploadedDocx uploads,
            PdfRenderer renderer,
            Files files) {
        this.directory = directory;
        this.signers = signers;
        this.templates = templates;
        this.filler = filler;
        this.uploads = uploads;
        this.renderer = renderer;
        this.files = files;
    }

    /** Refuses a file that was not made from the template of the document's type. */
    void check(Document document, Draft draft, byte[] upload) {
        uploads.accept(template(document, draft), upload, content(document, draft));
    }

    /** The tags of the fields that an accepted file prints. */
    Set<String> fieldsOf(byte[] upload) {
        return uploads.fieldsOf(upload);
    }

    Composed compose(Document document, Draft draft) {
        DraftContent content = content(document, draft);
        byte[] template = template(document, draft);
        return recent.get(
                new RecentCompositions.State(
                        Hash.of(template),
                        content,
                        document.urgency(),
                        draft.upload().map(Draft.Upload::hash)),
                () -> new Composed(UrgencyMark.on(docx(template, draft, content), document.urgency()), renderer));
    }

    /** The file written in Word with the fields as they stand, still to be filled again. */
    byte[] filled(Document document, Draft draft) {
        return uploads.fill(upload(draft), content(document, draft));
    }

    /** To be written on in Word: the same file with its fields kept. */
    byte[] forWord(Document document, Draft draft) {
        return filler.prefill(template(document, draft), content(document, draft));
    }

    private byte[] docx(byte[] template, Draft draft, DraftContent content) {
        return draft.upload().isPresent()
                ? uploads.accept(template, upload(draft), content)
                : filler.fill(template, content);
    }

    private byte[] upload(Draft draft) {
        return files.get(draft.upload().orElseThrow().hash()).content();
    }

    /** A decision that puts another text into force has a form of its own (mẫu 1.3). */
    private byte[] template(Document document, Draft draft) {
        String form = document.type() == DocumentType.DECISION
                        && draft.details().find(DraftField.ATTACHED_TYPE).isPresent()
                ? DocumentTemplates.ENACTING_DECISION
                : DocumentTemplates.formOf(document.type());
        return templates.current(document.organization(), form);
    }

    private DraftContent content(Document document, Draft draft) {
        IssuingOrganization organization = directory.issuer(document.organization(), document.council());
        Optional<Signers.Signer> signer = signers.of(document);
        Optional<SignatureBlock> block = signer.map(Signers.Signer::block);
        return new DraftContent(
                document.type().printedName(),
                organization.superiorName().orElse(""),
                organization.printedName(),
                organization.name(),
                "/" + document.notation(),
                organization.place(),
                directory.today().getYear(),
                document.subject(),
                draft.body(),
                printedRecipients(document, draft.details()),
                document.copyHolders(),
                block.map(SignatureBlock::capacityLines).orElse(List.of()),
                block.map(lines -> String.join("\n", lines.nameLines())).orElse(""),
                document.type() == DocumentType.MINUTES
                        ? signer.map(chair -> chairedBy(chair, draft.details())).orElse(draft.details())
                        : draft.details());
    }

    /** Who is addressed stands above the text, and below it as "Như trên" (Phụ lục I, Mục II.9). */
    private static List<String> printedRecipients(Document document, DraftDetails details) {
        List<String> others = DraftForm.besideAddressees(document, details);
        return others.size() == document.recipients().size()
                ? others
                : Stream.concat(Stream.of(DraftForm.AS_ABOVE), others.stream()).toList();
    }

    /** The minutes are signed by who was in the chair (mẫu 1.9). */
    private static DraftDetails chairedBy(Signers.Signer chair, DraftDetails details) {
        return details.with(
                DraftField.CHAIR,
                chair.officer().person().fullName() + ", "
                        + chair.officer().position().title());
    }
}
