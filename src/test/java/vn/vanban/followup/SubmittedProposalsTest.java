package vn.vanban.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.vanban.MovableClock;
import vn.vanban.OfficeTest;
import vn.vanban.Road;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.DocumentType;
import vn.vanban.document.Documents;
import vn.vanban.document.HistoryEntry;
import vn.vanban.document.OfficeFiles;
import vn.vanban.document.Version;
import vn.vanban.drafting.DraftSubmitted;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Actors;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.UnitId;
import vn.vanban.register.SignedDocuments;
import vn.vanban.review.ContentApproved;
import vn.vanban.review.FormalitiesApproved;
import vn.vanban.review.ReturnedForRevision;
import vn.vanban.shared.Forbidden;
import vn.vanban.shared.Overtaken;
import vn.vanban.shared.WorkingCalendar;
import vn.vanban.signing.DocumentSigned;

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

    @Autowired
    IssuedDocuments issuedDocuments;

    @Autowired
    FollowUp followUp;

    @Autowired
    RecurringDuties duties;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    MockMvc web;

    Actor drafter;
    DocumentId document;

    @BeforeEach
    void write(@Autowired WebApplicationContext context) {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        drafter = actors.named("chau.ta");
        document = signedDocuments.draft(DocumentType.NOTICE, List.of());
        submit(DRUGS, CLINICS);
    }

    @AfterEach
    void putTheClockBack() {
        clock.putBack();
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

    @Test
    void warnsWhoeverHasTheDocumentInHandOfWhatNobodyHasDecided() {
        for (String reader : List.of("chau.ta", "nam.nguyen")) {
            assertThat(page(reader, "/documents/" + document))
                    .contains("2 nhiệm vụ văn bản nêu chưa được nhận", "Nhiệm vụ 0/2")
                    .contains("/documents/" + document + "/proposals");
        }
        proposals.accept(seen("thuốc"), drafter);
        assertThat(page("nam.nguyen", "/documents/" + document + "?tab=assignments"))
                .contains("1 nhiệm vụ văn bản nêu chưa được nhận", "Kiểm tra phòng khám tư nhân");
        sign();
        assertThat(page("ly.tran", "/registry?document=" + document)).contains("1 nhiệm vụ văn bản nêu chưa được nhận");
        proposals.drop(seen("phòng khám"), actors.named("ly.tran"));
        assertThat(page("ly.tran", "/registry?document=" + document)).doesNotContain("chưa được nhận");
    }

    @Test
    void settlesTheSentenceOfWhichSomebodyHasWrittenTheTask() {
        submitAgain(DRUGS, CLINICS, CLINICS.replace("2.", "3.").replace("Thanh tra Sở", "Văn phòng Sở"));
        UnitId inspectors = lead("phòng khám");
        String sentence = line("thuốc").proposal().quote();
        plans.plan(document, drafter, written("Rà soát", lead("thuốc"), sentence));
        plans.plan(document, drafter, written("kiểm tra phòng khám tư nhân", inspectors, ""));
        plans.plan(document, drafter, written("Kiểm tra phòng khám", lead("Văn phòng Sở"), ""));

        assertThat(List.of(line("thuốc"), line("Thanh tra Sở")))
                .extracting(ProposalSheets.Line::state)
                .containsOnly("accepted");
        assertThat(line("thuốc").changes()).contains("Nội dung khi nhận: Rà soát thuốc tồn kho");
        assertThat(line("Văn phòng Sở").isWaiting()).isTrue();
        assertThat(page("nam.nguyen", "/documents/" + document)).contains("1 nhiệm vụ văn bản nêu chưa được nhận");
        plans.drop(plans.of(document).get(0).id(), drafter);
        assertThat(line("thuốc").isWaiting()).isTrue();
    }

    @Test
    void settlesASentenceThatIsReadAfterItsTaskWasWritten() {
        plans.plan(document, drafter, written("Lập danh sách trực", lead("thuốc"), ""));
        submitAgain("1. Giao Phòng Nghiệp vụ Dược lập danh sách trực trước ngày 18/12/2099.");

        assertThat(line("danh sách trực").state()).isEqualTo("accepted");
    }

    private UnitId lead(String words) {
        return line(words).leads().get(0).units().get(0).id();
    }

    private static AssignmentPlan written(String content, UnitId lead, String quote) {
        return new AssignmentPlan(content, Optional.of(lead), List.of(), "10/12/2099", "", "", quote);
    }

    @Test
    void letsTheMonitorGiveAfterTheIssueWhatWasLeftUndecided() {
        proposals.accept(seen("thuốc"), drafter);
        sign();
        issuedDocuments.issue(document);

        Actor monitor = actors.named("dat.luu");
        assertThat(history("ProposalsLeft"))
                .containsExactly("1 nhiệm vụ văn bản nêu chưa được giao: Kiểm tra phòng khám tư nhân.");
        assertThat(page("dat.luu", "/documents/" + document + "?tab=assignments"))
                .contains("1 nhiệm vụ văn bản nêu chưa được giao", "Nhiệm vụ 1/2");
        assertThat(page("chau.ta", "/documents/" + document)).doesNotContain("chưa được giao");
        assertThatThrownBy(() -> proposals.accept(seen("phòng khám"), drafter)).isInstanceOf(Forbidden.class);
        proposals.accept(seen("phòng khám"), monitor);

        assertThat(plans.of(document)).extracting(Assignment::status).containsOnly(AssignmentStatus.GIVEN);
        assertThat(history("AssignmentGiven")).hasSize(2);
        assertThatThrownBy(() -> proposals.restore(seen("phòng khám"), monitor)).isInstanceOf(Overtaken.class);
        assertThat(page("dat.luu", "/documents/" + document)).doesNotContain("chưa được giao");
    }

    @Test
    void keepsTheWorkingListFromReadersOfTheIssuedDocument() throws Exception {
        Actor reader = actors.named("diep.phan");
        sign();
        issuedDocuments.issue(document);
        documents.admit(document, List.of(AssigneeKey.of(reader.id())));

        String list = "/documents/" + document + "/proposals";
        page("diep.phan", "/documents/" + document);
        for (String address : List.of(list, list + "/units?q=y")) {
            web.perform(get(address).with(user("diep.phan").roles("PERSON"))).andExpect(status().isNotFound());
        }
        for (String handling : List.of("chau.ta", "nam.nguyen", "hanh.do", "ly.tran", "dat.luu")) {
            assertThat(page(handling, list)).contains("Rà soát thuốc tồn kho");
        }
    }

    @Test
    void leavesTheWorkOfAReplacedDocumentOpenUntilItsSuccessorHasGivenAllItOrders() {
        AssignmentId former = issuedDocuments.assigning("Rà soát thuốc tồn kho", "H00.SYT.BVDK");
        DocumentId earlier = followUp.get(former).documentId();
        replaces(earlier);
        proposals.accept(seen("thuốc"), drafter);
        sign();
        issuedDocuments.issue(document);

        assertThat(documents.get(earlier).status()).isEqualTo(DocumentStatus.REPLACED);
        assertThat(followUp.get(former).status()).isEqualTo(AssignmentStatus.GIVEN);
        assertThat(page("diep.phan", "/assignments/" + former)).contains("chưa có nhiệm vụ thay");
        proposals.drop(seen("phòng khám"), actors.named("dat.luu"));
        assertThat(followUp.get(former).status()).isEqualTo(AssignmentStatus.REPLACED);
    }

    @Test
    void endsADutyThatRecursWithTheDocumentThatIsReplaced() {
        AssignmentId first = issuedDocuments.assigning("Báo cáo tồn kho", "H00.SYT.BVDK", "định kỳ hằng tháng");
        LocalDate due = followUp.get(first).firstDue().orElseThrow();
        clock.moveTo(due.plusDays(5).atTime(8, 30).atZone(WorkingCalendar.ZONE));
        duties.giveNext(first);
        clock.putBack();
        replaces(followUp.get(first).documentId());
        proposals.accept(seen("thuốc"), drafter);
        proposals.accept(seen("phòng khám"), drafter);
        sign();
        issuedDocuments.issue(document);

        assertThat(duties.periods(followUp.get(first)))
                .hasSize(2)
                .extracting(Assignment::status)
                .containsOnly(AssignmentStatus.REPLACED);
        assertThat(duties.nextBegins(first)).isEmpty();
        clock.moveTo(due.plusMonths(4).atTime(8, 30).atZone(WorkingCalendar.ZONE));
        duties.giveNext(first);
        assertThat(duties.periods(followUp.get(first))).hasSize(2);
    }

    @Test
    void asksToDecideAgainWhereTheSentenceNowSaysAnotherDay() {
        proposals.accept(seen("thuốc"), drafter);
        submitAgain(DRUGS.replace("15/12/2099", "18/12/2099"), CLINICS);

        assertThat(plans.of(document)).extracting(Assignment::deadlineWords).containsExactly("trước ngày 15/12/2099");
        String doubt = "Câu này nay ghi thời hạn “trước ngày 18/12/2099”.";
        assertThat(page("nam.nguyen", "/documents/" + document)).contains("1 nhiệm vụ đã nhận từ câu nay ghi khác");
        assertThat(page("nam.nguyen", "/documents/" + document + "?tab=assignments"))
                .contains(doubt);
        assertThat(page("chau.ta", "/documents/" + document + "/proposals")).contains(doubt, "Giữ nguyên");

        proposals.restore(seen("thuốc"), drafter);
        assertThat(line("thuốc").proposal().wording().deadline()).isEqualTo("trước ngày 18/12/2099");
        assertThat(line("thuốc").proposal().why()).contains("18/12/2099").doesNotContain("15/12/2099");
        proposals.accept(seen("thuốc"), drafter);
        submitAgain(DRUGS, CLINICS);
        assertThat(line("thuốc").proposal().isDoubtful()).isTrue();
        proposals.keep(seen("thuốc"), drafter);
        assertThat(line("thuốc").proposal().isDoubtful()).isFalse();
        assertThat(page("nam.nguyen", "/documents/" + document)).doesNotContain("nay ghi khác");
    }

    @Test
    void namesOnlyTheUnitWhereTheSentenceNowOrdersAnother() {
        proposals.accept(seen("thuốc"), drafter);
        submitAgain(DRUGS.replace("Nghiệp vụ Dược", "Nghiệp vụ Y"), CLINICS);

        assertThat(line("thuốc").proposal().doubt()).isEqualTo("Câu này nay ghi chủ trì: Phòng Nghiệp vụ Y.");
    }

    @Test
    void forgetsTheDoubtWhenTheSentenceSaysAgainWhatWasDecided() {
        proposals.accept(seen("thuốc"), drafter);
        submitAgain(DRUGS.replace("15/12/2099", "18/12/2099"), CLINICS);
        submitAgain(DRUGS, CLINICS);

        assertThat(line("thuốc").proposal().isDoubtful()).isFalse();
    }

    @Test
    void keepsBothSentencesOfAJointTaskAndDoubtsItWhenOneSaysAnotherDay() {
        String clinics = CLINICS.replace("20/12", "15/12");
        submitAgain(DRUGS, clinics);
        proposals.merge(seen("phòng khám"), drafter);
        proposals.accept(seen("thuốc"), drafter);
        submitAgain("Kết luận:", DRUGS, clinics);

        Proposal joint = line("thuốc").proposal();
        String text = String.join("\n", "Kết luận:", DRUGS, clinics);
        assertThat(joint.quote()).contains("rà soát thuốc tồn kho", "kiểm tra phòng khám tư nhân");
        assertThat(joint.isDoubtful()).isFalse();
        assertThat(text.substring(
                        joint.place().orElseThrow().from(),
                        joint.place().orElseThrow().to()))
                .contains("thuốc tồn kho", "phòng khám tư nhân");

        submitAgain(DRUGS, CLINICS);
        assertThat(line("thuốc").proposal().doubt())
                .isEqualTo("Câu này nay ghi thời hạn “trước ngày 15/12/2099; trước ngày 20/12/2099”; "
                        + "chủ trì: Phòng Nghiệp vụ Dược, Thanh tra Sở.");
        assertThat(page("nam.nguyen", "/documents/" + document)).contains("1 nhiệm vụ đã nhận từ câu nay ghi khác");
        submitAgain(DRUGS, clinics);
        assertThat(line("thuốc").proposal().isDoubtful()).isFalse();
    }

    @Test
    void doubtsAJointTaskWhenOneOfItsSentencesIsGoneAndPartsItToDecideAgain() {
        String clinics = CLINICS.replace("20/12", "15/12");
        submitAgain(DRUGS, clinics);
        proposals.merge(seen("phòng khám"), drafter);
        proposals.accept(seen("thuốc"), drafter);
        submitAgain(DRUGS);

        String doubt = "Một trong các câu đã gộp không còn trong bản hiện tại.";
        assertThat(line("thuốc").proposal().place()).isPresent();
        assertThat(page("nam.nguyen", "/documents/" + document + "?tab=assignments"))
                .contains(doubt);
        proposals.keep(seen("thuốc"), drafter);
        submitAgain("Kết luận:", DRUGS);
        assertThat(line("thuốc").proposal().isDoubtful()).isFalse();

        submitAgain(DRUGS, clinics);
        submitAgain(DRUGS);
        assertThat(line("thuốc").proposal().doubt()).isEqualTo(doubt);
        proposals.restore(seen("thuốc"), drafter);
        assertThat(plans.of(document)).isEmpty();
        assertThat(line("thuốc").proposal().quote()).doesNotContain("phòng khám");
        assertThat(line("thuốc").isWaiting()).isTrue();
        assertThat(line("phòng khám").proposal().place()).isEmpty();
    }

    @Test
    void showsEverywhereThatTheSentenceOfATaskIsGone() {
        proposals.accept(seen("thuốc"), drafter);
        submitAgain(CLINICS);

        String doubt = "Câu này không còn trong bản hiện tại.";
        assertThat(page("nam.nguyen", "/documents/" + document))
                .contains("1 nhiệm vụ đã nhận từ câu không còn trong văn bản");
        assertThat(page("nam.nguyen", "/documents/" + document + "?tab=assignments"))
                .contains(doubt);
        assertThat(page("chau.ta", "/documents/" + document + "/proposals")).contains(doubt);
        sign();
        assertThat(page("ly.tran", "/registry?document=" + document)).contains("câu không còn trong văn bản");
    }

    @Test
    void keepsATaskWhoseSentenceIsGoneWhenAPersonSaysSo() {
        proposals.accept(seen("thuốc"), drafter);
        submitAgain(CLINICS);
        assertThat(page("chau.ta", "/documents/" + document + "/proposals")).contains("Giữ nguyên");
        proposals.keep(seen("thuốc"), drafter);
        assertThat(line("thuốc").proposal().isDoubtful()).isFalse();
        assertThat(page("nam.nguyen", "/documents/" + document)).doesNotContain("câu không còn trong văn bản");
        assertThat(plans.of(document)).hasSize(1);
        submitAgain("Kết luận:", CLINICS);
        assertThat(line("thuốc").proposal().isDoubtful()).isFalse();
        submitAgain(DRUGS.replace("15/12/2099", "18/12/2099"), CLINICS);
        assertThat(line("thuốc").proposal().isDoubtful()).isTrue();
    }

    @Test
    void findsTheSentenceThatAPersonHasMarkedInALaterText() {
        String marked = "3. Toàn ngành thi đua lập thành tích.";
        submitAgain(DRUGS, CLINICS, marked);
        int from = (DRUGS + "\n" + CLINICS + "\n").length();
        proposals.add(document, from, from + marked.length(), drafter);
        submitAgain(DRUGS, marked);

        assertThat(line("thi đua").proposal().place()).isPresent();
    }

    private void replaces(DocumentId earlier) {
        jdbc.sql("insert into drafting.draft (document_id, body, saved_at) values (?, '', now())")
                .param(document.value())
                .update();
        jdbc.sql("insert into drafting.amendment values (?, ?, 'REPLACE')")
                .params(document.value(), earlier.value())
                .update();
    }

    private void sign() {
        documents.record(new ContentApproved(document, Road.by(actors.named("nam.nguyen")), ""));
        documents.record(new FormalitiesApproved(document, Road.by(actors.named("nam.nguyen")), ""));
        documents.record(new DocumentSigned(document, Road.by(actors.named("hanh.do")), ""));
    }

    private String page(String username, String address) {
        try {
            return web.perform(get(address).with(user(username).roles("PERSON")))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (Exception e) {
            throw new IllegalStateException(address, e);
        }
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
        documents.record(new ReturnedForRevision(document, Road.by(actors.named("nam.nguyen")), "Sửa lại thời hạn"));
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
