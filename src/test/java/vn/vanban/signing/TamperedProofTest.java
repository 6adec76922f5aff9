package vn.vanban.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanban.signing.Tampering.update;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a forger may make of a sealed notice under cover of time-stamps and evidence; each forgery is refused. */
class TamperedProofTest {

    private static final COSName DSS = COSName.getPDFName("DSS");
    private static final String AFTER_SEAL = "sau chữ ký số cuối cùng";
    private static final String BETWEEN = "Sau chữ ký số của " + PrintedDocument.SIGNER;

    private static PreservationDesk desk;
    private static byte[] stamped;
    private static byte[] archived;

    private interface Forgery {
        byte[] make() throws IOException;
    }

    @BeforeAll
    static void preserve() throws IOException {
        desk = new PreservationDesk(Duration.ofDays(300));
        stamped = desk.timestamp(desk.sealed);
        archived = desk.archive(stamped);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void acceptsTheUntouchedProof() {
        assertThat(desk.online(archived).findings()).isEmpty();
        assertThat(desk.online(archived).valid()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void refuses(String forgery, String reason, Forgery forged) throws IOException {
        var validation = desk.online(forged.make());

        assertThat(validation.valid()).isFalse();
        assertThat(validation.findings()).anyMatch(finding -> finding.contains(reason));
    }

    static Stream<Arguments> forgeries() {
        return Stream.of(
                forgery("a box painted after the proof", AFTER_SEAL, () -> Tampering.box(archived)),
                forgery(
                        "a box painted under a new time-stamp",
                        AFTER_SEAL,
                        () -> stampedAgain(Tampering.box(desk.sealed))),
                forgery(
                        "a box painted between time-stamp and evidence",
                        AFTER_SEAL,
                        () -> desk.archive(Tampering.box(stamped))),
                forgery(
                        "another number under a new time-stamp",
                        AFTER_SEAL,
                        () -> stampedAgain(Tampering.value(desk.sealed, "number", "99"))),
                forgery("a page hidden in new evidence", AFTER_SEAL, () -> withEvidence(archived, true)),
                forgery("a time-stamp that shows a picture", AFTER_SEAL, TamperedProofTest::withVisibleTimestamp),
                forgery(
                        "a signature in the place of a time-stamp",
                        "thêm chữ ký sau dấu",
                        TamperedProofTest::signedAfterProof),
                forgery(
                        "a byte of the time-stamp flipped",
                        "Dấu thời gian của",
                        TamperedProofTest::withBrokenTimestamp),
                forgery("the text of a page deleted in a packed table", AFTER_SEAL, TamperedProofTest::withFreedText),
                forgery("the parts of a page passed off as evidence", BETWEEN, TamperedProofTest::withDisguisedParts),
                forgery(
                        "loose bytes after the proof",
                        AFTER_SEAL,
                        () -> Tampering.ascii(Tampering.text(archived) + "%loose")));
    }

    @Test
    void believesNoListThatIsOlderThanTheDoubt() throws IOException {
        try (var own = new PreservationDesk(Duration.ofDays(300))) {
            byte[] before = own.authority.revocationList();
            own.clock.advance(Duration.ofDays(3));
            own.authority.revoke(own.leader.certificate(), own.clock.instant());
            own.clock.advance(Duration.ofDays(20));
            byte[] forged = withList(own.sealed, before);

            assertThat(own.offline(forged).valid()).isFalse();
            assertThat(own.online(forged).valid()).isFalse();
        }
    }

    @Test
    void acceptsEvidenceThatAnotherProgramAppended() throws IOException {
        byte[] other = withList(desk.sealed, desk.authority.revocationList());

        assertThat(desk.online(other).findings()).isEmpty();
    }

    private static Arguments forgery(String name, String reason, Forgery forgery) {
        return Arguments.of(name, reason, forgery);
    }

    private static byte[] stampedAgain(byte[] forged) {
        var blind = desk.verifier();
        blind.setAlertOnInvalidSignature(new SilentOnStatusAlert());
        return desk.preservation.timestamp(forged, blind);
    }

    private static byte[] withList(byte[] pdf, byte[] list) throws IOException {
        return update(pdf, (document, changed) -> {
            var stream = document.getDocument().createCOSStream();
            try (var out = stream.createOutputStream()) {
                out.write(list);
            }
            var evidence = new COSDictionary();
            evidence.setItem(COSName.getPDFName("CRLs"), new COSArray(List.of(stream)));
            document.getDocumentCatalog().getCOSObject().setItem(DSS, evidence);
            changed.add(document.getDocumentCatalog().getCOSObject());
        });
    }

    private static byte[] withEvidence(byte[] pdf, boolean hiding) throws IOException {
        return update(pdf, (document, changed) -> {
            var catalog = document.getDocumentCatalog().getCOSObject();
            var evidence = new COSDictionary();
            var page = document.getPage(0).getCOSObject();
            if (hiding) {
                page.setItem(COSName.CONTENTS, Tampering.stream(document, "0 g 90 90 300 300 re f"));
                changed.add(page);
            }
            evidence.setItem(COSName.getPDFName("Certs"), new COSArray(List.of(page)));
            catalog.setItem(DSS, evidence);
            changed.add(catalog);
        });
    }

    private static byte[] withVisibleTimestamp() throws IOException {
        return update(archived, (document, changed) -> {
            var field = document.getSignatureFields()
                    .get(document.getSignatureFields().size() - 1);
            var widget = field.getWidgets().get(0);
            widget.setRectangle(new PDRectangle(100, 400, 200, 60));
            changed.add(widget.getCOSObject());
        });
    }

    private static byte[] signedAfterProof() throws IOException {
        return InvisibleSignature.sha256(archived, desk.leader, desk.clock.instant());
    }

    private static byte[] withBrokenTimestamp() {
        var pdf = stamped.clone();
        int[] range = Tampering.lastRange(pdf);
        var digest = Tampering.text(pdf).indexOf("0420", range[0]) + 10;
        pdf[digest] = (byte) (pdf[digest] == '1' ? '2' : '1');
        return pdf;
    }

    /** PDFBox writes the packed kind of table here; what it never writes is an entry that deletes. */
    private static byte[] withFreedText() throws IOException {
        try (var document = Loader.loadPDF(desk.sealed)) {
            var contents = document.getPage(1).getCOSObject().getItem(COSName.CONTENTS);
            return Tampering.freePacked(desk.sealed, contents.getKey());
        }
    }

    /** The author of the file lets one object be both a page's parts and evidence, and changes it when all have signed. */
    private static byte[] withDisguisedParts() throws IOException {
        var signer = new SigningDesk();
        var prepared = Tampering.rewrite(signer.prepared(), (document, changed) -> {
            var parts = document.getPage(0).getCOSObject().getCOSDictionary(COSName.RESOURCES);
            parts.setName(COSName.TYPE, "DSS");
            document.getDocumentCatalog()
                    .getCOSObject()
                    .setItem(DSS, document.getPage(0).getCOSObject().getItem(COSName.RESOURCES));
        });
        var numbered = signer.signer.fill(
                signer.sign(prepared, desk.leader, signer.handwriting()), "87", SigningDesk.ISSUED_ON);
        return signer.sealed(update(numbered, (document, changed) -> {
            var parts = document.getPage(0).getCOSObject().getCOSDictionary(COSName.RESOURCES);
            parts.setItem(COSName.FONT, new COSDictionary());
            changed.add(parts);
        }));
    }
}
