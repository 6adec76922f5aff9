package vn.vanban.signing;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentAct;
import vn.vanban.document.DocumentPanel;
import vn.vanban.document.Documents;
import vn.vanban.organization.Actor;
import vn.vanban.shared.Hash;
import vn.vanban.shared.WorkingCalendar;

/** The signer's button with its PIN; for whoever stands in, the button that prints their own name first. */
@Component
@Order(10)
class SigningActions implements DocumentPanel {

    private final Documents documents;
    private final SigningAuthorityRule authority;
    private final KeyRing keys;
    private final SigningWays ways;
    private final String agent;

    SigningActions(
            Documents documents,
            SigningAuthorityRule authority,
            KeyRing keys,
            SigningWays ways,
            @Value("${vanban.signing.agent}") String agent) {
        this.documents = documents;
        this.authority = authority;
        this.keys = keys;
        this.ways = ways;
        this.agent = agent;
    }

    /**
     * @param objection why the reader cannot sign as things stand, or null when they can
     * @param takeOver whether they can sign in their own name instead
     * @param keyUntil the last day of their certificate, or null without one
     * @param agent where the page finds the program with their device
     */
    record Offer(
            Document document,
            Hash hash,
            String signer,
            String objection,
            boolean takeOver,
            ZonedDateTime keyUntil,
            SigningWay way,
            String agent) {}

    @Override
    public Optional<Content> of(Document document, Actor actor) {
        if (!documents.allows(DocumentAct.SIGN, document, actor)) {
            return Optional.empty();
        }
        return documents.currentVersion(document).map(version -> {
            Offer offer = new Offer(
                    document,
                    version.hash(),
                    actor.person().fullName(),
                    authority.objection(document, actor).orElse(null),
                    authority.couldTakeOver(document, actor),
                    keys.of(actor.id()).map(key -> inVietnam(key.validUntil())).orElse(null),
                    ways.of(actor.id()),
                    agent);
            return new Content(Place.ACTIONS, "signing", "", "signing/actions :: panel", offer);
        });
    }

    static ZonedDateTime inVietnam(Instant moment) {
        return moment.atZone(WorkingCalendar.ZONE);
    }
}
