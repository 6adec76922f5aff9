package vn.vanban.drafting;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentType;
import vn.vanban.document.Documents;
import vn.vanban.document.Recipient;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Directory;

/** Drafts that replace, end or correct an issued document, to the same recipients (Điều 18.3). */
@Component
class Amending {

    private final Drafting drafting;
    private final Issuers issuers;
    private final Drafts drafts;
    private final DraftAttachments attachments;
    private final Documents documents;
    private final Directory directory;
    private final Amendments amendments;

    Amending(
            Drafting drafting,
            Issuers issuers,
            Drafts drafts,
            DraftAttachments attachments,
            Documents documents,
            Directory directory,
            Amendments amendments) {
        this.drafting = drafting;
        this.issuers = issuers;
        this.drafts = drafts;
        this.attachments = attachments;
        this.documents = documents;
        this.directory = directory;
        this.amendments = amendments;
    }

    String subject(Document source, Amendment.Way way) {
        return words(source).subject(way, source.subject());
    }

    DocumentId begin(Document source, Amendment.Way way, Actor actor) {
        boolean letter = way == Amendment.Way.CORRECT;
        Document begun = drafting.begin(
                letter ? DocumentType.OFFICIAL_LETTER : source.type(), issuers.after(source, actor), actor);
        documents.describe(
                begun.id(),
                begun.lock(),
                new Document.Facts(
                        begun.type(),
                        begun.notation(),
                        subject(source, way),
                        source.urgency(),
                        source.signer(),
                        source.signerPosition(),
                        source.capacity(),
                        letter ? addressed(source) : source.recipients(),
                        letter ? begun.copyHolders() : source.copyHolders()));
        Draft earlier = drafts.of(source.id());
        drafts.save(
                begun.id(), words(source).body(way, earlier.body()), letter ? addressees(source) : earlier.details());
        if (way == Amendment.Way.REPLACE) {
            drafts.attach(begun.id(), earlier.upload());
            attachments.copy(source.id(), begun.id());
        }
        amendments.add(new Amendment(begun.id(), source.id(), way));
        return begun.id();
    }

    /** A letter says whom it is for: those who have the document it corrects. */
    private static DraftDetails addressees(Document source) {
        return new DraftDetails(Map.of(
                DraftField.ADDRESSEES,
                addressed(source).stream().map(Recipient::name).collect(Collectors.joining("\n"))));
    }

    private static List<Recipient> addressed(Document source) {
        return source.recipients().stream()
                .map(one -> new Recipient(RecipientNames.bare(one.name()), one.purpose(), one.unitId(), one.groupId()))
                .toList();
    }

    private AmendingWords words(Document source) {
        String issuer =
                directory.issuer(source.organization(), source.council()).name();
        return new AmendingWords(Citation.of(source, issuer), source.type(), issuer);
    }
}
