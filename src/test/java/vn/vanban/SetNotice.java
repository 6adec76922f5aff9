package vn.vanban;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.vanban.document.Attachment;
import vn.vanban.document.FileKind;
import vn.vanban.document.SignatureBlock;
import vn.vanban.document.SigningCapacity;
import vn.vanban.drafting.DraftContent;
import vn.vanban.drafting.DraftDetails;
import vn.vanban.drafting.TemplateFiller;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Actors;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Directory;
import vn.vanban.organization.IssuingOrganization;
import vn.vanban.rendition.PdfRenderer;
import vn.vanban.shared.Hash;

/** The one notice that {@link Road} carries, set once from the real template and shared by all walks. */
@Component
class SetNotice {

    static final String SUBJECT = "Kết luận giao ban công tác y tế tháng 11";

    private final TemplateFiller filler;
    private final PdfRenderer renderer;
    private final Actors actors;
    private final Directory directory;
    private byte[] docx;
    private byte[] pdf;

    SetNotice(TemplateFiller filler, PdfRenderer renderer, Actors actors, Directory directory) {
        this.filler = filler;
        this.renderer = renderer;
        this.actors = actors;
        this.directory = directory;
    }

    synchronized byte[] docx() {
        if (docx == null) {
            docx = signedBy(Road.SIGNER, SigningCapacity.HEAD);
            pdf = renderer.render(docx);
        }
        return docx;
    }

    byte[] pdf() {
        docx();
        return pdf;
    }

    /** The notice once more, as a form that goes with it. */
    Attachment asAttachment() {
        return new Attachment("Biểu mẫu.pdf", Hash.of(pdf()), FileKind.PDF, pdf().length);
    }

    /** The notice as this person would sign it. */
    byte[] signedBy(String username, SigningCapacity capacity) {
        Actor director = actors.named(username);
        IssuingOrganization organization =
                directory.issuingOrganization(director.organization().id()).orElseThrow();
        SignatureBlock block = SignatureBlock.of(
                directory.officersFor(AssigneeKey.of(director.id())).get(0), capacity, organization);
        return filler.fill(
                "TB",
                new DraftContent(
                        "Thông báo",
                        organization.superiorName().orElse(""),
                        organization.printedName(),
                        organization.name(),
                        "/TB-" + organization.notation(),
                        organization.place(),
                        directory.today().getYear(),
                        SUBJECT,
                        "<p>1. Phòng Nghiệp vụ Y gửi kế hoạch phòng, chống dịch quý I về Văn phòng Sở./.</p>",
                        List.of("Bệnh viện Đa khoa tỉnh"),
                        "VT, NVY",
                        block.capacityLines(),
                        block.name(),
                        DraftDetails.NONE));
    }
}
