package vn.vanban.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanban.OfficeTest;
import vn.vanban.Road;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentListing;
import vn.vanban.document.DocumentType;
import vn.vanban.document.Documents;
import vn.vanban.organization.Actor;

/** Citations in a draft that the documents here complete. */
@OfficeTest
class KnownCitationsTest {

    private static final String NOTATION = "TB-TYT";

    // No number that a register gives.
    private static int number = 90_000;

    @Autowired
    Road road;

    @Autowired
    Documents documents;

    @Autowired
    DocumentListing listing;

    @Autowired
    Drafting drafting;

    @Autowired
    Corrections corrections;

    @Autowired
    JdbcClient jdbc;

    DocumentId draft;
    Citation cited;
    String code;

    @BeforeEach
    void citeAnIssuedDocument() {
        number++;
        draft = road.draft();
        cited = Citation.of(issuedUnder(number), "Sở Y tế");
        code = number + "/" + NOTATION;
    }

    @Test
    void completesACitationInOnePressAndTakesItBack() {
        String before = "Theo <em>Thông báo số " + code + "</em>, các đơn vị báo cáo./.";
        Corrections.Outcome outcome = correct(before);

        assertThat(outcome.fixed()).extracting(FindingRow::fix).containsExactly("Điền từ sổ văn bản");
        assertThat(text()).isEqualTo("<p>Theo <em>" + cited.inFull() + "</em>, các đơn vị báo cáo./.</p>");
        assertThat(corrections.check(draft, drafter()).open()).isEmpty();

        corrections.undo(draft, form(text()), outcome.undo(), drafter());
        assertThat(text()).isEqualTo("<p>" + before + "</p>");
    }

    @Test
    void completesTheGroundsOfADecisionInTheirField() {
        DraftForm decision = decisionOn("Căn cứ Thông báo số " + code + ";");

        Corrections.Outcome outcome = corrections.correct(draft, decision, Corrections.ALL, drafter());

        assertThat(outcome.fixed()).extracting(FindingRow::field).containsExactly(DraftField.LEGAL_BASES.name());
        assertThat(grounds()).isEqualTo("Căn cứ " + cited.inFull() + ";");
        assertThat(text()).isEqualTo(decision.body());
        assertThat(corrections.check(draft, drafter()).open())
                .noneMatch(row -> row.words().rule().equals("citation"));

        corrections.undo(draft, form(text()), outcome.undo(), drafter());
        assertThat(grounds()).isEqualTo("Căn cứ Thông báo số " + code + ";");
    }

    @Test
    void addsOnlyWhatIsLacking() {
        correct("Theo Thông báo số " + code + " về giao ban./.");
        assertThat(text()).contains(cited.number() + " " + cited.day() + " của " + cited.issuer() + " về giao ban./.");

        correct("Theo Thông báo số " + code + " " + cited.day() + "./.");
        assertThat(text()).contains("Theo " + cited.inFull() + "./.");

        correct("Theo Thông báo số " + code + " của Sở Y tế./.");
        assertThat(text()).contains("Theo " + cited.inFull() + "./.");
    }

    @Test
    void completesNothingThatIsUncertain() {
        for (String uncertain : List.of(
                "Theo Thông báo số " + code + " ngày 01 tháng 02 năm 2019./.",
                "Theo Thông báo số " + code + " ngày 01 tháng 02 năm 2019 của Sở Y tế./.",
                "Theo Thông báo số " + code + " của Sở khác./.",
                "Theo Thông báo số 9" + code + "./.")) {
            assertThat(correct(uncertain).fixed()).as(uncertain).isEmpty();
            assertThat(corrections.check(draft, drafter()).open()).as(uncertain).hasSize(1);
        }

        issuedUnder(number);
        assertThat(correct("Theo Thông báo số " + code + "./.").fixed()).isEmpty();
    }

    @Test
    void tellsNobodyOfADocumentThatIsNotForTheirEyes() {
        assertThat(listing.onlyOne(drafter(), number, NOTATION)).isPresent();
        assertThat(listing.onlyOne(road.actor("khoi.tran"), number, NOTATION)).isEmpty();
    }

    private Document issuedUnder(int number) {
        DocumentId issued = road.signed();
        road.issueSigned(issued);
        jdbc.sql("update document.document set code_number = :number, code_notation = :notation where id = :id")
                .param("number", number)
                .param("notation", NOTATION)
                .param("id", issued.value())
                .update();
        return documents.get(issued);
    }

    private Corrections.Outcome correct(String paragraph) {
        return corrections.correct(draft, form("<p>" + paragraph + "</p>"), Corrections.ALL, drafter());
    }

    private DraftForm form(String body) {
        DraftForm now = now();
        return form(now, now.type(), now.details(), body);
    }

    private DraftForm decisionOn(String ground) {
        return form(
                now(),
                DocumentType.DECISION,
                Map.of(DraftField.LEGAL_BASES, ground),
                "<p>Điều 1. Giao các đơn vị thực hiện.</p><p>Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.</p>");
    }

    private DraftForm now() {
        return DraftForm.of(documents.get(draft), drafting.draftOf(draft, drafter()));
    }

    private static DraftForm form(DraftForm now, DocumentType type, Map<DraftField, String> details, String body) {
        return new DraftForm(
                now.lock(),
                type,
                now.subject(),
                now.urgency(),
                now.signer(),
                now.recipients(),
                now.copyHolders(),
                details,
                body);
    }

    private String grounds() {
        return drafting.draftOf(draft, drafter()).details().raw(DraftField.LEGAL_BASES);
    }

    private String text() {
        return drafting.draftOf(draft, drafter()).body();
    }

    private Actor drafter() {
        return road.actor(Road.DRAFTER);
    }
}
