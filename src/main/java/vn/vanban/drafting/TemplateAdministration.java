package vn.vanban.drafting;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanban.document.FileKind;
import vn.vanban.document.SecrecyMark;
import vn.vanban.document.UploadGate;
import vn.vanban.organization.Actor;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Directory;
import vn.vanban.organization.IssuingOrganization;
import vn.vanban.organization.Role;
import vn.vanban.rendition.PdfRenderer;
import vn.vanban.shared.Forbidden;
import vn.vanban.shared.NotFound;

/**
 * The templates of an organization in the hands of its administrator. A change holds for what is composed from then on:
 * drafts too, but never a frozen version.
 */
@Component
class TemplateAdministration {

    private final OfficeTemplates templates;
    private final DocumentTemplates standard;
    private final TemplateTrial trial;
    private final TemplateFiller filler;
    private final PdfRenderer renderer;
    private final Directory directory;
    private final UploadGate gate;

    TemplateAdministration(
            OfficeTemplates templates,
            DocumentTemplates standard,
            TemplateTrial trial,
            TemplateFiller filler,
            PdfRenderer renderer,
            Directory directory,
            UploadGate gate) {
        this.templates = templates;
        this.standard = standard;
        this.trial = trial;
        this.filler = filler;
        this.renderer = renderer;
        this.directory = directory;
        this.gate = gate;
    }

    /** @param choices what was used when, the latest first; empty when it has always been the standard template */
    record Form(DocumentTemplates.Form form, List<OfficeTemplates.Choice> choices) {

        public Optional<OfficeTemplates.Choice> latest() {
            return choices.stream().findFirst();
        }

        public boolean restyled() {
            return latest().flatMap(OfficeTemplates.Choice::file).isPresent();
        }
    }

    @Transactional(readOnly = true)
    List<Form> listFor(Actor actor) {
        IssuingOrganization organization = organizationOf(actor);
        return DocumentTemplates.forms().stream()
                .map(form -> new Form(form, templates.choices(organization.id(), form.code())))
                .toList();
    }

    @Transactional(readOnly = true)
    Form of(String code, Actor actor) {
        return new Form(form(code), templates.choices(organizationOf(actor).id(), code));
    }

    /** The template in use stays where the new one does not pass. */
    @Transactional
    TemplateTrial.Result replace(String code, String fileName, byte[] content, Actor actor) {
        IssuingOrganization organization = organizationOf(actor);
        form(code);
        gate.admit(fileName, content, FileKind.DOCX);
        SecrecyMark.refuse(FileKind.DOCX, content);
        TemplateTrial.Result result = trial.of(code, content, sampleOf(code, organization));
        if (result.passed()) {
            templates.choose(organization.id(), code, fileName, content, actor.id());
        }
        return result;
    }

    @Transactional
    void backToStandard(String code, Actor actor) {
        IssuingOrganization organization = organizationOf(actor);
        if (of(code, actor).restyled()) {
            templates.backToStandard(organization.id(), code, actor.id());
        }
    }

    @Transactional(readOnly = true)
    byte[] current(String code, Actor actor) {
        return templates.current(organizationOf(actor).id(), form(code).code());
    }

    byte[] standard(String code, Actor actor) {
        organizationOf(actor);
        return standard.of(form(code).code());
    }

    byte[] sample(String code, Actor actor) {
        IssuingOrganization organization = organizationOf(actor);
        return renderer.render(filler.fill(current(code, actor), sampleOf(code, organization)));
    }

    private DraftContent sampleOf(String code, IssuingOrganization organization) {
        return TemplateSample.of(code, organization, directory.today().getYear());
    }

    private static DocumentTemplates.Form form(String code) {
        return DocumentTemplates.forms().stream()
                .filter(form -> form.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("Không có mẫu văn bản này."));
    }

    private IssuingOrganization organizationOf(Actor actor) {
        return directory.issuingOrganizations().stream()
                .filter(organization -> actor.holds(AssigneeKey.of(organization.id(), Role.ADMINISTRATOR)))
                .findFirst()
                .orElseThrow(() -> new Forbidden("Mẫu văn bản do người quản trị của cơ quan ban hành đặt."));
    }
}
