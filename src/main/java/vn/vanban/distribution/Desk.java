package vn.vanban.distribution;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentCode;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.Documents;
import vn.vanban.document.Urgency;
import vn.vanban.document.Version;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Directory;
import vn.vanban.organization.IssuingOrganization;
import vn.vanban.organization.Unit;
import vn.vanban.register.Register;
import vn.vanban.register.RegisterId;
import vn.vanban.register.Registers;
import vn.vanban.shared.NotFound;

/** What lies before the clerk: one document with the number it would get and the units it would go to. */
@Component
class Desk {

    /** A seal takes seconds; after this something is wrong and the clerk should know. */
    private static final Duration USUAL_SEALING = Duration.ofMinutes(1);

    private final Documents documents;
    private final Registers registers;
    private final Distribution distribution;
    private final Directory directory;
    private final StallCause stalls;
    private final Clock clock;

    Desk(
            Documents documents,
            Registers registers,
            Distribution distribution,
            Directory directory,
            StallCause stalls,
            Clock clock) {
        this.documents = documents;
        this.registers = registers;
        this.distribution = distribution;
        this.directory = directory;
        this.stalls = stalls;
        this.clock = clock;
    }

    /** Number and date as they would be printed, from a register that can take the document. */
    record Numbering(
            List<Register> choices, Register register, LocalDate issuedOn, DocumentCode code, String printedDate) {}

    /**
     * @param numbering absent once the number is given
     * @param sealDelay why the seal takes longer than usual; the system tries again and again
     * @param sendBy by when it has to be sent, in words
     */
    record Sheet(
            Document document,
            Version version,
            Optional<Numbering> numbering,
            List<RecipientLine> lines,
            List<Unit> allUnits,
            Optional<String> sealDelay,
            String sendBy) {

        public long unitCount() {
            return lines.stream()
                    .flatMap(line -> line.units().stream())
                    .distinct()
                    .count();
        }

        public List<RecipientLine> unresolved() {
            return lines.stream()
                    .filter(line -> line.way() == RecipientLine.Way.UNRESOLVED)
                    .toList();
        }

        public boolean isIssuable() {
            return document.status() == DocumentStatus.SEALED && unresolved().isEmpty();
        }
    }

    Sheet sheet(Actor actor, DocumentId id, Optional<RegisterId> register, Optional<LocalDate> issuedOn) {
        Document document = documents.visibleTo(actor, id);
        if (!document.status().isSigned()) {
            throw new NotFound("Văn bản này chưa được ký nên chưa tới văn thư.");
        }
        Optional<Numbering> numbering = document.status() == DocumentStatus.SIGNED
                ? Optional.of(numbering(document, register, issuedOn.orElse(directory.today())))
                : Optional.empty();
        return new Sheet(
                document,
                documents.currentVersion(document).orElse(null),
                numbering,
                distribution.recipientsOf(document),
                directory.units(),
                isSealDelayed(document) ? Optional.of(stalls.of(id).orElse("Hệ thống đang bận.")) : Optional.empty(),
                sendBy(document));
    }

    boolean isSealDelayed(Document document) {
        return document.status() == DocumentStatus.NUMBERED
                && document.changedAt().plus(USUAL_SEALING).isBefore(clock.instant());
    }

    /** On the day of the signature, at the latest the next working morning (QĐ 28/2018, Điều 6); urgent ones at once. */
    private String sendBy(Document document) {
        if (document.urgency() != Urgency.NORMAL) {
            return "Văn bản khẩn: gửi ngay sau khi đóng dấu.";
        }
        LocalDate last = directory.calendar().plusWorkingDays(registers.signedOn(document.id()), 1);
        return "Gửi trong ngày ký, chậm nhất sáng %td/%<tm.".formatted(last);
    }

    private Numbering numbering(Document document, Optional<RegisterId> wanted, LocalDate date) {
        List<Register> choices = registers.taking(document, date.getYear());
        Register register = choices.stream()
                .filter(choice -> wanted.filter(choice.id()::equals).isPresent())
                .findFirst()
                .orElse(choices.get(0));
        int next = registers.nextNumber(register.id(), date.getYear());
        IssuingOrganization organization =
                directory.issuingOrganization(document.organization()).orElseThrow();
        return new Numbering(
                choices,
                register,
                date,
                new DocumentCode(next, document.notation()),
                organization.place() + ", " + printed(date));
    }

    /** Days below ten and the months one and two carry a leading zero (Phụ lục I, Mục II.4). */
    private static String printed(LocalDate date) {
        return "ngày %02d tháng %s năm %d"
                .formatted(
                        date.getDayOfMonth(),
                        date.getMonthValue() < 3 ? "0" + date.getMonthValue() : "" + date.getMonthValue(),
                        date.getYear());
    }
}
