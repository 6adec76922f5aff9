package vn.vanban.copying;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanban.authority.SigningRight;
import vn.vanban.authority.SigningRights;
import vn.vanban.document.Files;
import vn.vanban.organization.Actor;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Directory;
import vn.vanban.organization.IssuingOrganization;
import vn.vanban.organization.Mandate;
import vn.vanban.organization.Role;
import vn.vanban.organization.UnitId;
import vn.vanban.register.CopyLine;
import vn.vanban.register.RegisterEntry;
import vn.vanban.register.Registers;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.Forbidden;
import vn.vanban.shared.Overtaken;

/** The road of every certified copy, whatever it is made of: who makes it, who signs it, its number, its file. */
@Component
class CopyMaking {

    /** @param value as the form sends it */
    record Choice(String value, String label) {}

    private final Directory directory;
    private final SigningRights rights;
    private final Registers registers;
    private final MadeCopies made;
    private final CopyPages pages;
    private final Files files;
    private final TransactionTemplate transaction;

    CopyMaking(
            Directory directory,
            SigningRights rights,
            Registers registers,
            MadeCopies made,
            CopyPages pages,
            Files files,
            TransactionTemplate transaction) {
        this.directory = directory;
        this.rights = rights;
        this.registers = registers;
        this.made = made;
        this.pages = pages;
        this.files = files;
        this.transaction = transaction;
    }

    /** By what right somebody makes copies: in the registry of an organization that issues. */
    Optional<Mandate> clerk(Actor actor) {
        UnitId organization = actor.organization().id();
        return directory.issuingOrganization(organization).isPresent()
                ? actor.mandateFor(AssigneeKey.of(organization, Role.REGISTRY_CLERK))
                : Optional.empty();
    }

    Mandate requireClerk(Actor actor) {
        return clerk(actor)
                .orElseThrow(() -> new Forbidden("Bản sao do văn thư của cơ quan làm (NĐ 30/2020, Điều 32)."));
    }

    /** Who may sign copies for the reader's organization. */
    List<Choice> signers(Actor actor) {
        return rights.of(actor.organization().id()).stream()
                .map(right -> new Choice(
                        valueOf(right),
                        "%s: %s"
                                .formatted(
                                        right.officer().person().fullName(),
                                        String.join(", ", right.block().capacityLines()))))
                .toList();
    }

    private static String valueOf(SigningRight right) {
        return right.officer().position().id().value() + ":"
                + right.officer().person().id().value() + ":" + right.capacity();
    }

    /**
     * Makes the copy and gives it the next number of the organization's copies. What takes long comes first, outside the
     * transaction that holds the counter. An order that was carried out already gives the copy it made.
     *
     * @throws BusinessRuleViolation a field of the order cannot be as it is
     */
    CertifiedCopy make(CopySubject subject, Actor actor, CopyOrder order) {
        Mandate mandate = requireClerk(actor);
        order.check();
        Optional<CertifiedCopy> before = carriedOut(order, subject, actor);
        if (before.isPresent()) {
            return before.get();
        }
        SigningRight signer = rights.of(actor.organization().id()).stream()
                .filter(right -> valueOf(right).equals(order.signer()))
                .findFirst()
                .orElseThrow(() -> BusinessRuleViolation.at("signer", "Hãy chọn người có thẩm quyền ký bản sao."));
        IssuingOrganization organization =
                directory.issuingOrganization(actor.organization().id()).orElseThrow();
        byte[] prepared = pages.prepare(subject.pages(), order, organization);
        try {
            return transaction.execute(status -> {
                subject.hold();
                CertifiedCopy copy = enter(subject, actor, order, signer, organization, prepared);
                subject.made(copy, mandate);
                return copy;
            });
        } catch (DuplicateKeyException sentTwice) {
            return carriedOut(order, subject, actor)
                    .orElseThrow(() -> new Overtaken(
                            "Mẫu này đã được dùng cho một bản sao khác, chưa cấp số nào. Hãy tải lại trang."));
        }
    }

    private Optional<CertifiedCopy> carriedOut(CopyOrder order, CopySubject subject, Actor actor) {
        return made.find(order.copy())
                .filter(copy -> copy.organization().equals(actor.organization().id()))
                .filter(copy -> copy.document().equals(subject.document()))
                .filter(copy -> copy.source()
                        .map(CertifiedCopy.Source::entry)
                        .equals(subject.source().map(CertifiedCopy.Source::entry)));
    }

    private CertifiedCopy enter(
            CopySubject subject,
            Actor actor,
            CopyOrder order,
            SigningRight signer,
            IssuingOrganization organization,
            byte[] prepared) {
        LocalDate today = directory.today();
        String signerName = signer.officer().person().fullName();
        RegisterEntry entry = registers.enterCopy(
                organization.id(),
                new CopyLine(
                        order.kind().letters() + "-" + organization.notation(),
                        today,
                        order.kind().title() + " " + subject.title(),
                        signerName,
                        String.join("; ", order.recipientLines()),
                        order.paperCopies()),
                actor);
        CopyBlock block =
                new CopyBlock(order.kind(), organization, entry.code(), today, order.recipientLines(), signer);
        CertifiedCopy copy = new CertifiedCopy(
                order.copy(),
                subject.document(),
                subject.source(),
                organization.id(),
                order.direction(),
                entry.code(),
                today,
                signerName,
                actor.person().fullName(),
                files.keep(Files.PDF, order.isPaper() ? CopyPages.printable(prepared, block) : prepared));
        made.add(copy);
        return copy;
    }
}
