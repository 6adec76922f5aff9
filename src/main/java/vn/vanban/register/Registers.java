package vn.vanban.register;

import java.time.LocalDate;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentAct;
import vn.vanban.document.DocumentCode;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentType;
import vn.vanban.document.Documents;
import vn.vanban.document.DoneBy;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Mandate;
import vn.vanban.organization.UnitId;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.NotFound;

/** The registers of the issuing organizations: gives numbers without gap or repetition (Điều 15) and keeps the books. */
@Component
@Transactional
public class Registers {

    private final Documents documents;
    private final Signatures signatures;
    private final IssueDateRule issueDate;
    private final Shelf shelf;
    private final Counters counters;
    private final Entries entries;

    Registers(
            Documents documents,
            Signatures signatures,
            IssueDateRule issueDate,
            Shelf shelf,
            Counters counters,
            Entries entries) {
        this.documents = documents;
        this.signatures = signatures;
        this.issueDate = issueDate;
        this.shelf = shelf;
        this.counters = counters;
        this.entries = entries;
    }

    /** The registers of an organization, those for single types first; a common one is opened where there is none. */
    public List<Register> of(UnitId organization) {
        return shelf.of(organization);
    }

    /** The registers that can take a document: those for its type, else the common one. */
    public List<Register> taking(Document document) {
        List<Register> all = of(document.organization());
        List<Register> own = all.stream()
                .filter(register -> register.types().contains(document.type()))
                .toList();
        return own.isEmpty() ? all.stream().filter(Register::isCommon).toList() : own;
    }

    /** Opens a register for some types, or for all that have none of their own when none is named. */
    public Register open(UnitId organization, String name, List<DocumentType> types) {
        return shelf.open(organization, name, types);
    }

    /** What the next number would be now: a forecast, as another clerk may be faster. */
    @Transactional(readOnly = true)
    public int nextNumber(RegisterId register, int year) {
        return counters.last(register, year) + 1;
    }

    /**
     * Takes the next number of the year for a signed document and enters it. The number stands only when this
     * transaction commits, and nobody can take another from the same register before; so it may differ from the
     * forecast that the clerk saw.
     *
     * @param copyCount paper copies, 0 to 999
     * @throws BusinessRuleViolation the date is not allowed, or the register does not take this type
     */
    public RegisterEntry assignNumber(
            DocumentId id, Actor actor, RegisterId registerId, LocalDate issuedOn, int copyCount) {
        Mandate mandate = documents.require(DocumentAct.ASSIGN_NUMBER, id, actor);
        Document document = documents.get(id);
        Register register = taking(document).stream()
                .filter(candidate -> candidate.id().equals(registerId))
                .findFirst()
                .orElseThrow(() -> BusinessRuleViolation.at(
                        "register", "Sổ đã chọn không nhận loại văn bản này. Hãy chọn sổ khác."));
        if (copyCount < 0 || copyCount > 999) {
            throw BusinessRuleViolation.at("copyCount", "Số bản giấy phải từ 0 đến 999.");
        }
        issueDate.check(id, issuedOn);
        DocumentCode code = new DocumentCode(counters.take(register, issuedOn), document.notation());
        documents.number(id, code, issuedOn);
        documents.record(new NumberAssigned(id, DoneBy.of(actor, mandate), code, issuedOn));
        try {
            return entries.add(register, documents.get(id), copyCount);
        } catch (DuplicateKeyException e) {
            throw BusinessRuleViolation.at(
                    "register",
                    "Số %s của năm %d đã có trong sổ khác, chưa cấp số nào. Hãy chọn đúng sổ của loại văn bản này."
                            .formatted(code, issuedOn.getYear()));
        }
    }

    /** The day a signed document was signed: its date cannot be earlier. */
    @Transactional(readOnly = true)
    public LocalDate signedOn(DocumentId id) {
        return signatures.of(id).on();
    }

    /** The line of a numbered document. */
    @Transactional(readOnly = true)
    public RegisterEntry entryOf(DocumentId id) {
        return entries.of(id).orElseThrow(() -> new NotFound("Văn bản này chưa được cấp số."));
    }

    /** A year of a register, oldest first. */
    @Transactional(readOnly = true)
    public List<RegisterEntry> book(RegisterId register, int year) {
        return entries.of(register, year);
    }
}
