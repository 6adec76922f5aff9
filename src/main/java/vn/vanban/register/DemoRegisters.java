package vn.vanban.register;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.vanban.document.DocumentType;
import vn.vanban.organization.DemoOfficeCreated;
import vn.vanban.organization.Directory;
import vn.vanban.organization.UnitId;

/** Gives the demo office the registers that most offices keep: one for each frequent type, one for the rest. */
@Component
class DemoRegisters {

    private static final List<DocumentType> FREQUENT = List.of(
            DocumentType.DECISION,
            DocumentType.NOTICE,
            DocumentType.PLAN,
            DocumentType.REPORT,
            DocumentType.STATEMENT,
            DocumentType.OFFICIAL_LETTER,
            DocumentType.INVITATION);

    private final Directory directory;
    private final Shelf shelf;

    DemoRegisters(Directory directory, Shelf shelf) {
        this.directory = directory;
        this.shelf = shelf;
    }

    @EventListener
    void openFor(DemoOfficeCreated created) {
        directory.issuingOrganizations().forEach(organization -> {
            UnitId id = organization.id();
            FREQUENT.forEach(type -> shelf.open(id, type.typeName(), List.of(type)));
            shelf.open(id, "Văn bản khác", List.of());
        });
    }
}
