package vn.vanban.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanban.OfficeTest;
import vn.vanban.Road;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentType;
import vn.vanban.document.Documents;
import vn.vanban.document.HistoryEntry;
import vn.vanban.document.OfficeFiles;
import vn.vanban.document.Version;
import vn.vanban.drafting.DraftSubmitted;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Actors;
import vn.vanban.register.SignedDocuments;
import vn.vanban.review.ReturnedForRevision;

/** What is read from a document while others have it: from the submission to after the issue. */
@OfficeTest
class SubmittedProposalsTest {

    private static final String DRUGS = "1. Giao Phòng Nghiệp vụ Dược rà soát thuốc tồn kho trước ngày 15/12/2099.";
    private static final String CLINICS = "2. Giao Thanh tra Sở kiểm tra phòng khám tư nhân trước ngày 20/12/2099.";

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalSheets sheets;

    @Autowired
    AssignmentPlans plans;

    @Autowired
    SignedDocuments signedDocuments;

    @Autowired
    Documents documents;

    @Autowired
    Actors actors;

    Actor drafter;
    DocumentId document;

    @BeforeEach
    void write() {
        drafter = actors.named("chau.ta");
        document = signedDocuments.draft(DocumentType.NOTICE, List.of());
        submit(DRUGS, CLINICS);
    }

    @Test
    void writesEachChangeOfThePlanIntoTheHistory() {
        proposals.accept(seen("thuốc"), drafter);
        Assignment planned = plans.of(document).get(0);
        AssignmentPlan read = AssignmentPlan.again(planned);
        AssignmentPlan later = new AssignmentPlan(
                read.content(), read.lead(), List.of(), "30/11/2099", "", read.section(), read.quote());
        plans.change(planned.id(), drafter, planned.lock(), later);
        plans.drop(planned.id(), drafter);

        assertThat(history("PlanChanged"))
                .containsExactly(
                        "Thêm nhiệm vụ 1: Rà soát thuốc tồn kho; chủ trì Phòng Nghiệp vụ Dược; thời hạn trước ngày 15/12/2099",
                        "Sửa nhiệm vụ 1: thời hạn “trước ngày 15/12/2099” thành “30/11/2099”",
                        "Bỏ nhiệm vụ 1: Rà soát thuốc tồn kho; chủ trì Phòng Nghiệp vụ Dược; thời hạn 30/11/2099");
    }

    private void submit(String... lines) {
        String paragraphs = List.of(lines).stream()
                .map("<w:p><w:r><w:t>%s</w:t></w:r></w:p>"::formatted)
                .collect(Collectors.joining());
        byte[] docx = OfficeFiles.docx()
                .part("word/document.xml", OfficeFiles.document(paragraphs))
                .bytes();
        documents.freeze(document, docx, BlankPdf.bytes(), Version.Origin.FORM, drafter);
        documents.record(new DraftSubmitted(document, Road.by(drafter)));
    }

    private void submitAgain(String... lines) {
        documents.record(new ReturnedForRevision(document, Road.by(actors.named("long.bui")), "Sửa lại thời hạn"));
        submit(lines);
    }

    private ProposalSheets.Line line(String words) {
        return sheets.sheet(document, drafter, Optional.empty()).lines().stream()
                .filter(line -> line.proposal().quote().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private Proposals.Seen seen(String words) {
        ProposalSheets.Line line = line(words);
        return new Proposals.Seen(document, line.id(), line.proposal().lock());
    }

    private List<String> history(String act) {
        return documents.historyOf(document).stream()
                .filter(entry -> entry.act().equals(act))
                .map(HistoryEntry::remark)
                .toList();
    }
}
