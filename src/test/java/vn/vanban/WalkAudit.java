package vn.vanban;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks, past the application, whether finished walks have left each thing exactly once and nothing unfinished. */
class WalkAudit {

    private final JdbcClient database;
    private final List<WalkedDocument> documents;

    WalkAudit(JdbcClient database, List<WalkedDocument> documents) {
        this.database = database;
        this.documents = documents;
    }

    /** Each has gone to the closed task. */
    void checkClosed() throws IOException {
        checkIssued(OfficeStep.values());
        for (WalkedDocument document : documents) {
            theTaskWasReportedAndClosedOnce(document);
        }
        inboxHoldsWhatIsStillOpen();
        engineHasNothingLeft();
        noticesWereGivenOnce();
    }

    /** Each has gone as far as the last of these steps, which lies behind its issue. */
    void checkIssued(OfficeStep... steps) throws IOException {
        numbersFollowOneAnother();
        for (WalkedDocument document : documents) {
            everyActIsInTheHistoryOnce(document, steps);
            everyRecordIsThereOnce(document);
            fileBearsItsNumberAndTwoValidSignatures(document);
        }
    }

    private void numbersFollowOneAnother() {
        List<Integer> oneToLast =
                IntStream.rangeClosed(1, documents.size()).boxed().toList();
        assertThat(database.sql("select number from register.entry order by number")
                        .query(Integer.class)
                        .list())
                .as("numbers in the book")
                .isEqualTo(oneToLast);
        assertThat(database.sql("select last_number from register.counter")
                        .query(Integer.class)
                        .list())
                .as("last number taken")
                .containsExactly(documents.size());
        assertThat(database.sql("select code_number from document.document order by code_number")
                        .query(Integer.class)
                        .list())
                .as("numbers on the documents")
                .isEqualTo(oneToLast);
    }

    private void everyActIsInTheHistoryOnce(WalkedDocument document, OfficeStep... steps) {
        List<String> walked =
                new ArrayList<>(Stream.of(steps).map(OfficeStep::act).toList());
        walked.add(0, "DraftBegun");
        walked.add(walked.indexOf("DocumentIssued"), "AssignmentGiven");
        assertThat(list(
                        "select act from document.event where document_id = ? and act not in ('DocumentPreserved', 'ProposalsLeft')",
                        document))
                .as("history of %s", document.id())
                .containsExactlyInAnyOrderElementsOf(walked);
    }

    private void everyRecordIsThereOnce(WalkedDocument document) {
        assertThat(list(
                        "select stage from document.rendition where document_id = ? and stage <> 'PRESERVED'",
                        document))
                .containsExactlyInAnyOrder("DRAFT", "SIGNED", "SEALED");
        assertThat(list("select kind from signing.signature where document_id = ?", document))
                .containsExactlyInAnyOrder("PERSON", "SEAL");
        assertThat(list("select dispatched_at is not null from distribution.issue where document_id = ?", document))
                .containsExactly("t");
        List<String> units = list("select unit_id from distribution.dispatch where document_id = ?", document);
        assertThat(units).as("units it was sent to").hasSizeGreaterThan(1).doesNotHaveDuplicates();
        assertThat(units)
                .as("the same as its neighbours")
                .hasSameElementsAs(
                        list("select unit_id from distribution.dispatch where document_id = ?", documents.get(0)));
    }

    private void theTaskWasReportedAndClosedOnce(WalkedDocument document) {
        String assigned = "(select id from followup.assignment where document_id = ?)";
        assertThat(list("select status from followup.assignment where document_id = ?", document))
                .containsExactly("CLOSED");
        assertThat(list("select result from followup.completion_report where assignment_id in " + assigned, document))
                .hasSize(1);
        assertThat(list(
                        "select e.name from followup.evidence e join followup.completion_report r on r.id = e.report_id "
                                + "where r.assignment_id in " + assigned,
                        document))
                .containsExactly("lich-truc.pdf");
    }

    private void fileBearsItsNumberAndTwoValidSignatures(WalkedDocument document) throws IOException {
        String number = list("select number from register.entry where document_id = ?", document)
                .get(0);
        try (PDDocument pdf = Loader.loadPDF(document.pdf())) {
            assertThat(pdf.getSignatureDictionaries())
                    .filteredOn(signature -> !signature.getSubFilter().equals("ETSI.RFC3161"))
                    .hasSize(2);
            assertThat(Integer.parseInt(pdf.getDocumentCatalog()
                            .getAcroForm()
                            .getField("number")
                            .getValueAsString()))
                    .isEqualTo(Integer.parseInt(number));
        }
        assertThat(document.verification()).isEqualTo("Văn bản nguyên vẹn, 2 chữ ký hợp lệ");
    }

    /** Nothing but the receipts that the other units still owe, and the figures beside it are right. */
    private void inboxHoldsWhatIsStillOpen() {
        assertThat(database.sql("select act || document_id from workflow.inbox_item")
                        .query(String.class)
                        .list())
                .as("inbox")
                .containsExactlyInAnyOrderElementsOf(database.sql(
                                "select 'ACKNOWLEDGE' || document_id from distribution.dispatch where acknowledged_at is null")
                        .query(String.class)
                        .list());
        assertThat(database.sql("select coalesce(sum(items), 0) from workflow.inbox_total")
                        .query(Integer.class)
                        .single())
                .as("figures of the inbox")
                .isEqualTo(database.sql("select count(*) from workflow.inbox_item")
                        .query(Integer.class)
                        .single());
    }

    private void engineHasNothingLeft() {
        for (String table : List.of("act_ru_execution", "act_ru_task", "act_ru_job", "act_ru_incident")) {
            assertThat(database.sql("select id_ from engine." + table)
                            .query(String.class)
                            .list())
                    .as(table)
                    .isEmpty();
        }
    }

    private void noticesWereGivenOnce() {
        assertThat(database.sql("select listener_id from vanban.event_publication where completion_date is null")
                        .query(String.class)
                        .list())
                .as("facts still to be told")
                .isEmpty();
        assertThat(database.sql("select act || ' to ' || assignee_key from notification.notice "
                                + "group by assignee_key, document_id, assignment_id, act having count(*) > 1")
                        .query(String.class)
                        .list())
                .as("notices given twice")
                .isEmpty();
        for (String act : List.of("DocumentSigned", "DocumentIssued", "ResultReported", "AssignmentClosed")) {
            assertThat(database.sql("select count(distinct document_id) from notification.notice where act = ?")
                            .param(act)
                            .query(Integer.class)
                            .single())
                    .as("documents with a notice of %s", act)
                    .isEqualTo(documents.size());
        }
    }

    private List<String> list(String query, WalkedDocument document) {
        return database.sql(query)
                .param(UUID.fromString(document.id()))
                .query(String.class)
                .list();
    }
}
