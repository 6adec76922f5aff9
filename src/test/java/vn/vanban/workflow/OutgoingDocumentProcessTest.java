package vn.vanban.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanban.OfficeTest;
import vn.vanban.Road;
import vn.vanban.distribution.Distribution;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.Documents;
import vn.vanban.drafting.DraftWithdrawn;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Directory;
import vn.vanban.organization.UnitId;
import vn.vanban.register.Registers;
import vn.vanban.review.Review;
import vn.vanban.review.Verdict;
import vn.vanban.shared.Overtaken;

@OfficeTest
class OutgoingDocumentProcessTest {

    @Autowired
    Road road;

    @Autowired
    Waiting waiting;

    @Autowired
    Documents documents;

    @Autowired
    Review review;

    @Autowired
    Registers registers;

    @Autowired
    Distribution distribution;

    @Autowired
    Directory directory;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TransactionTemplate transactions;

    LocalDate inAWeek;

    @BeforeEach
    void findAWorkingDay() {
        inAWeek = directory.calendar().plusWorkingDays(directory.today(), 5);
    }

    @Test
    void carriesADraftToItsIssue() {
        DocumentId id = road.draft();
        assertThat(waiting.at(id)).containsExactly("Task_DraftDocument");
        road.submit(id);
        assertThat(waiting.at(id)).containsExactly("Task_CheckContent");
        review.approveContent(id, road.actor(Road.UNIT_HEAD), "");
        assertThat(waiting.at(id)).containsExactly("Task_CheckFormalities");
        review.approveFormalities(id, road.actor(Road.FORMALITY_CHECKER), "");
        assertThat(waiting.at(id)).containsExactly("Task_SignDocument");
        road.sign(id);
        assertThat(waiting.at(id)).containsExactly("Task_AssignNumber");
        road.number(id);
        assertThat(waiting.at(id)).isEmpty();
        jobs.run(id);
        assertThat(waiting.at(id)).containsExactly("Task_IssueDocument");
        road.issue(id);
        jobs.run(id);
        assertThat(waiting.endedAt(id)).contains("EndEvent_DocumentIssued");
        assertThat(distribution.dispatchesOf(id)).hasSize(1);
    }

    @Test
    void returnsToTheDrafterFromEveryStepBeforeTheNumber() {
        DocumentId checked = road.inContentCheck();
        DocumentId formal = road.inFormalityCheck();
        DocumentId unsigned = road.awaitingSignature();
        DocumentId unnumbered = road.signed();
        review.returnForRevision(checked, road.actor(Road.UNIT_HEAD), "Thiếu căn cứ pháp lý");
        review.returnForRevision(formal, road.actor(Road.FORMALITY_CHECKER), "Sai thể thức nơi nhận");
        review.returnForRevision(unsigned, road.actor(Road.SIGNER), "Chưa rõ thời hạn điểm 3");
        review.returnForRevision(unnumbered, road.actor(Road.REGISTRY_CLERK), "Nơi nhận thiếu một đơn vị");
        assertThat(waiting.at(checked)).containsExactly("Task_DraftDocument");
        assertThat(waiting.at(formal)).containsExactly("Task_DraftDocument");
        assertThat(waiting.at(unsigned)).containsExactly("Task_DraftDocument");
        assertThat(waiting.at(unnumbered)).containsExactly("Task_DraftDocument");
        road.submit(unnumbered);
        assertThat(waiting.at(unnumbered)).containsExactly("Task_CheckContent");
    }

    @Test
    void endsWhenTheRegistryVoidsTheNumberWhetherSealedOrNot() {
        DocumentId unsealed = road.signed();
        road.number(unsealed);
        DocumentId sealed = road.sealed();
        for (DocumentId id : List.of(unsealed, sealed)) {
            registers.voidNumber(id, road.actor(Road.REGISTRY_CLERK), "Phát hiện nhầm nơi nhận");
            assertThat(waiting.endedAt(id)).contains("EndEvent_NumberVoided");
            assertThat(waiting.at(id)).isEmpty();
        }
    }

    @Test
    void endsWhenTheDrafterWithdraws() {
        DocumentId id = road.inConsultation(inAWeek, "H00.SYT.NVD");
        documents.record(new DraftWithdrawn(id, Road.by(road.actor(Road.DRAFTER)), "Không còn cần"));
        assertThat(waiting.endedAt(id)).contains("EndEvent_DraftWithdrawn");
        assertThat(waiting.at(id)).isEmpty();
    }

    @Test
    void comesBackToTheUnitHeadWhenEveryDepartmentHasAnswered() {
        DocumentId id = road.inConsultation(inAWeek, "H00.SYT.NVD", "H00.SYT.KHTC");
        assertThat(waiting.at(id)).containsExactly("Task_GiveOpinion", "Task_GiveOpinion");
        review.giveOpinion(id, road.unit("H00.SYT.NVD"), road.actor("huy.dang"), Verdict.AGREE, "");
        assertThat(waiting.at(id)).containsExactly("Task_GiveOpinion");
        review.giveOpinion(id, road.unit("H00.SYT.KHTC"), road.actor("tam.doan"), Verdict.AGREE, "");
        assertThat(waiting.at(id)).containsExactly("Task_CheckContent");
        assertThat(documents.get(id).status()).isEqualTo(DocumentStatus.CONTENT_CHECK);
        assertThat(waiting.timers(id)).isEmpty();
    }

    @Test
    void takesSilenceAtTheDateForAnAnswer() {
        DocumentId id = road.inConsultation(inAWeek, "H00.SYT.NVD", "H00.SYT.KHTC");
        Instant closing = directory.calendar().closingOf(inAWeek).toInstant();
        assertThat(waiting.timers(id))
                .hasSize(2)
                .allMatch(timer -> timer.getDuedate().toInstant().equals(closing));
        review.giveOpinion(id, road.unit("H00.SYT.NVD"), road.actor("huy.dang"), Verdict.AGREE, "");
        waiting.timers(id).forEach(waiting::ring);
        assertThat(waiting.at(id)).containsExactly("Task_CheckContent");
        assertThat(documents.historyOf(id))
                .extracting(entry -> entry.act())
                .endsWith("OpinionGiven", "ConsultationClosed");
    }

    @Test
    void consultsASecondTime() {
        DocumentId id = road.inConsultation(inAWeek, "H00.SYT.NVD");
        review.giveOpinion(id, road.unit("H00.SYT.NVD"), road.actor("huy.dang"), Verdict.AGREE, "");
        List<UnitId> others = List.of(road.unit("H00.SYT.TCCB"), road.unit("H00.SYT.KHTC"));
        review.requestConsultation(id, road.actor(Road.UNIT_HEAD), others, inAWeek, "");
        assertThat(waiting.at(id)).containsExactly("Task_GiveOpinion", "Task_GiveOpinion");
    }

    @Test
    void waitsForTheNewSignerWhenTheSignerChanges() {
        DocumentId id = road.awaitingSignature();
        road.changeSigner(id, "tuan.phan");
        assertThat(waiting.forWhom(id))
                .containsExactly(AssigneeKey.of(road.position("tuan.phan")).value());
    }

    @Test
    void tellsTheSecondOfTwoThatTheyWereOvertaken() {
        DocumentId id = road.inFormalityCheck();
        assertThatThrownBy(() -> review.approveContent(id, road.actor(Road.UNIT_HEAD), ""))
                .isInstanceOf(Overtaken.class);
        assertThat(waiting.at(id)).containsExactly("Task_CheckFormalities");
    }

    @Test
    void movesOnlyTogetherWithTheDocument() {
        DocumentId id = road.inContentCheck();
        transactions.executeWithoutResult(transaction -> {
            review.approveContent(id, road.actor(Road.UNIT_HEAD), "");
            assertThat(waiting.at(id)).containsExactly("Task_CheckFormalities");
            transaction.setRollbackOnly();
        });
        assertThat(waiting.at(id)).containsExactly("Task_CheckContent");
        assertThat(documents.get(id).status()).isEqualTo(DocumentStatus.CONTENT_CHECK);
    }
}
