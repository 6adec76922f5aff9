package vn.vanban.copying;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vanban.document.Files;
import vn.vanban.organization.Actor;
import vn.vanban.register.EntryCopies;
import vn.vanban.register.IncomingBook;
import vn.vanban.register.IncomingEntry;
import vn.vanban.register.IncomingId;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.Hash;
import vn.vanban.shared.NotFound;

/** The certified copies that each organization has made of what came to it from outside the system. */
@Component
class IncomingCopies implements EntryCopies {

    private final IncomingBook book;
    private final OutsideFile gate;
    private final CopyMaking making;
    private final MadeCopies made;
    private final Files files;

    IncomingCopies(IncomingBook book, OutsideFile gate, CopyMaking making, MadeCopies made, Files files) {
        this.book = book;
        this.gate = gate;
        this.making = making;
        this.made = made;
        this.files = files;
    }

    /** A line of the book, for who may look into it; what is in the system itself is copied from its own page. */
    IncomingEntry entry(IncomingId id, Actor actor) {
        IncomingEntry entry = book.visibleTo(actor, id);
        if (entry.document().isPresent()) {
            throw new NotFound("Văn bản này có trong hệ thống: hãy sao từ trang của văn bản.");
        }
        return entry;
    }

    /**
     * @param fileName of what came, or of its scan
     * @param pdf empty where none was sent
     * @throws BusinessRuleViolation a field of the order cannot be as it is, or the file is not what it is said to be
     */
    CertifiedCopy make(IncomingId id, Actor actor, CopyOrder order, String fileName, byte[] pdf) {
        IncomingEntry entry = entry(id, actor);
        making.requireClerk(actor);
        if (pdf.length == 0) {
            throw BusinessRuleViolation.at("file", "Hãy chọn tệp PDF của văn bản đến.");
        }
        if (order.direction() != null && order.kind() == CopyKind.EXTRACT) {
            throw BusinessRuleViolation.at(
                    "direction",
                    "Từ tệp gửi đến chỉ sao y, sao lục; trích sao phải lập lại thể thức từ tệp soạn thảo.");
        }
        order.check();
        String signatures = gate.admit(fileName, pdf, order);
        return making.make(new Arrived(entry, pdf, signatures), actor, order);
    }

    private final class Arrived implements CopySubject {

        private final IncomingEntry entry;
        private final byte[] pdf;
        private final String signatures;

        Arrived(IncomingEntry entry, byte[] pdf, String signatures) {
            this.entry = entry;
            this.pdf = pdf;
            this.signatures = signatures;
        }

        @Override
        public Optional<CertifiedCopy.Source> source() {
            return Optional.of(new CertifiedCopy.Source(entry.id(), Hash.of(pdf), signatures));
        }

        @Override
        public String title() {
            return "%s, số %s ngày %td/%<tm/%<tY của %s"
                    .formatted(entry.title(), entry.code(), entry.issuedOn(), entry.author());
        }

        @Override
        public byte[] pages() {
            return pdf;
        }

        @Override
        public void hold() {
            files.keep(Files.PDF, pdf);
        }
    }

    List<CertifiedCopy> of(IncomingEntry entry) {
        return made.of(List.of(entry.id()));
    }

    CertifiedCopy get(IncomingId id, UUID copy, Actor actor) {
        return of(entry(id, actor)).stream()
                .filter(one -> one.id().equals(copy))
                .findFirst()
                .orElseThrow(() -> new NotFound("Không có bản sao này."));
    }

    @Override
    public Map<IncomingId, List<Made>> of(Collection<IncomingId> entries) {
        return made.of(entries).stream()
                .collect(Collectors.groupingBy(
                        copy -> copy.source().orElseThrow().entry(),
                        Collectors.mapping(
                                copy -> new Made(copy.name(), addressOf(copy)), Collectors.toUnmodifiableList())));
    }

    @Override
    public boolean canMake(Actor actor) {
        return making.clerk(actor).isPresent();
    }

    static String addressOf(CertifiedCopy copy) {
        return "/registers/incoming/%s/copies/%s.pdf"
                .formatted(copy.source().orElseThrow().entry(), copy.id());
    }
}
