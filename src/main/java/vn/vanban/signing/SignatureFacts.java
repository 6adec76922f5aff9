package vn.vanban.signing;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentPanel;
import vn.vanban.organization.Actor;

/** Who has signed the current version, among the document's facts. */
@Component
@Order(10)
class SignatureFacts implements DocumentPanel {

    private final Signing signing;
    private final PreservationLog proofs;

    SignatureFacts(Signing signing, PreservationLog proofs) {
        this.signing = signing;
        this.proofs = proofs;
    }

    record Row(String holder, String organization, boolean seal, ZonedDateTime signedAt) {}

    /** @param stampedAt when the last time-stamp was put over them, or null without one */
    record Signatures(List<Row> rows, ZonedDateTime stampedAt, boolean lasting) {}

    @Override
    public Optional<Content> of(Document document, Actor actor) {
        List<Row> rows =
                signing.signaturesOn(document).stream().map(SignatureFacts::row).toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content(
                        Place.FACTS, "signatures", "", "signing/facts :: panel", signatures(document, rows)));
    }

    private Signatures signatures(Document document, List<Row> rows) {
        return proofs.of(document)
                .map(proof -> new Signatures(
                        rows,
                        SigningActions.inVietnam(proof.stampedAt()),
                        proof.level() == TimestampSettings.Level.LTA))
                .orElseGet(() -> new Signatures(rows, null, false));
    }

    private static Row row(Signature signature) {
        return new Row(
                signature.holder(),
                signature.organization(),
                signature.kind() == Signature.Kind.SEAL,
                SigningActions.inVietnam(signature.signedAt()));
    }
}
