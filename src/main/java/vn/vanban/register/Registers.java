package vn.vanban.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
import vn.vanban.organization.Directory;
import vn.vanban.organization.Mandate;
import vn.vanban.organization.UnitId;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.NotFound;

/** The registers of the issuing organizations: gives numbers without gap or repetition (Điều 15) and keeps the books. */
@Component
@Transactional
public class Registers {

    private static final int LEAST_REASON = 10;

    private final Documents documents;
    private final Directory directory;
    private final Signatures signatures;
    private final IssueDateRule issueDate;
    private final Shelf shelf;
    private final Counters counters;
    private final Entries entries;
    private final Clock clock;

    Registers(
            Documents documents,
            Directory directory,
            Signatures signatures,
            IssueDateRule issueDate,
            Shelf shelf,
            Counters counters,
            Entries entries,
            Clock clock) {
        this.documents = documents;
        this.directory = directory;
        this.signatures = signatures;
        this.issueDate = issueDate;
        this.shelf = shelf;
        this.counters = counters;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * The registers of an organization with what they take in a year, those for single types first; a common one is opened
     * where there is none.
     */
    public List<Register> of(UnitId organization, int year) {
        return shelf.of(organization, year);
    }

    /** The registers that can take a document dated in a year: its council's own, else those for its type, else the common one. */
    public List<Register> taking(Document document, int year) {
        return document.council().isPresent()
                ? of(document.organization(), year).stream()
                        .filter(register -> register.council().equals(document.council()))
                        .toList()
                : taking(document.organization(), document.type(), year);
    }

    private List<Register> taking(UnitId organization, DocumentType type, int year) {
        List<Register> all = of(organization, year);
        List<Register> own =
                all.stream().filter(register -> register.types().contains(type)).toList();
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
        Register register = chosen(registerId, taking(document, issuedOn.getYear()));
        if (copyCount < 0 || copyCount > 999) {
            throw BusinessRuleViolation.at("copyCount", "Số bản giấy phải từ 0 đến 999.");
        }
        issueDate.check(id, issuedOn);
        DocumentCode code = new DocumentCode(counters.take(register, issuedOn), document.notation());
        documents.number(id, code, issuedOn);
        documents.record(new NumberAssigned(id, DoneBy.of(actor, mandate), code, issuedOn));
        return entered(code, issuedOn, () -> entries.add(register, documents.get(id), copyCount));
    }

    /**
     * Gives the next number to a document signed on paper, outside the system.
     *
     * @throws BusinessRuleViolation a field is missing, or the date is before the register's last or in the future
     */
    RegisterEntry enterOnPaper(Actor actor, UnitId organization, RegisterId registerId, PaperDocument paper) {
        paper.check();
        issueDate.checkNotInFuture(paper.issuedOn());
        Register register = takingPaper(organization, registerId, paper);
        int number = counters.take(register, paper.issuedOn());
        DocumentCode code = new DocumentCode(number, paper.notation().strip());
        return entered(
                code,
                paper.issuedOn(),
                () -> entries.add(register, paper, number, actor.person().fullName()));
    }

    private Register takingPaper(UnitId organization, RegisterId registerId, PaperDocument paper) {
        int year = paper.issuedOn().getYear();
        Optional<Register> ofCouncil = of(organization, year).stream()
                .filter(register -> register.id().equals(registerId))
                .filter(register -> register.council().isPresent())
                .findFirst();
        String own = directory
                .issuer(organization, ofCouncil.flatMap(Register::council))
                .notation();
        if (ofCouncil.isPresent()
                && !List.of(paper.notation().strip().split("-")).contains(own)) {
            throw BusinessRuleViolation.at("notation", "Ký hiệu trong sổ này phải có %s.".formatted(own));
        }
        return ofCouncil.orElseGet(() -> chosen(registerId, taking(organization, paper.type(), year)));
    }

    /** Gives a certified copy the next number of the organization's copies, whatever their kind (Phụ lục I, Phần II). */
    public RegisterEntry enterCopy(UnitId organization, CopyLine copy, Actor clerk) {
        Register register = shelf.ofCopies(organization, copy.madeOn().getYear());
        int number = counters.take(register, copy.madeOn());
        DocumentCode code = new DocumentCode(number, copy.notation());
        return entered(
                code,
                copy.madeOn(),
                () -> entries.add(register, copy, number, clerk.person().fullName()));
    }

    /**
     * Gives up the number of a document that will not be issued: its line stays in the book with the reason, its number
     * is not given again, its road ends.
     *
     * @throws BusinessRuleViolation the reason is missing (field "reason")
     */
    public void voidNumber(DocumentId id, Actor actor, String reason) {
        Mandate mandate = documents.requireHeld(DocumentAct.VOID_NUMBER, id, actor);
        if (reason.strip().length() < LEAST_REASON) {
            throw BusinessRuleViolation.at("reason", "Hãy ghi lý do hủy số (ít nhất 10 chữ cái); sổ in kèm lý do này.");
        }
        Document document = documents.get(id);
        entries.giveUp(
                entries.registerOf(id),
                document.issuedOn().orElseThrow().getYear(),
                document.code().orElseThrow().number(),
                reason.strip(),
                actor.person().fullName(),
                OffsetDateTime.now(clock));
        documents.record(new NumberVoided(id, DoneBy.of(actor, mandate), reason.strip()));
    }

    private static Register chosen(RegisterId id, List<Register> choices) {
        return choices.stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> BusinessRuleViolation.at(
                        "register", "Sổ đã chọn không nhận loại văn bản này. Hãy chọn sổ khác."));
    }

    private static RegisterEntry entered(DocumentCode code, LocalDate issuedOn, Supplier<RegisterEntry> entry) {
        try {
            return entry.get();
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
