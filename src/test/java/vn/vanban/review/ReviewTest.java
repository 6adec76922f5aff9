package vn.vanban.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanban.OfficeTest;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.Documents;
import vn.vanban.document.HistoryEntry;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Actors;
import vn.vanban.organization.Directory;
import vn.vanban.organization.UnitId;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.Forbidden;
import vn.vanban.shared.NotFound;
import vn.vanban.shared.Overtaken;

@OfficeTest
class ReviewTest {

    @Autowired
    Review review;

    @Autowired
    Consultations consultations;

    @Autowired
    SubmittedDrafts drafts;

    @Autowired
    Documents documents;

    @Autowired
    Directory directory;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient jdbc;

    Actor drafter;
    Actor head;
    Actor office;
    Actor finance;
    UnitId financeUnit;
    UnitId staffUnit;
    LocalDate soon;

    @BeforeEach
    void signIn() {
        drafter = actors.named("chi.vu");
        head = actors.named("long.bui");
        office = actors.named("nam.nguyen");
        finance = actors.named("tam.doan");
        financeUnit = finance.unit().id();
        staffUnit = directory.unitByCode("H00.SYT.TCCB").orElseThrow().id();
        soon = directory.calendar().plusWorkingDays(directory.today(), 3);
    }

    @Test
    void passesFromContentToFormalitiesToSignature() {
        DocumentId id = drafts.submitted();

        review.approveContent(id, head, "Đúng chỉ đạo tại giao ban");
        assertThat(status(id)).isEqualTo(DocumentStatus.FORMALITY_CHECK);
        review.approveFormalities(id, office, "");

        assertThat(status(id)).isEqualTo(DocumentStatus.AWAITING_SIGNATURE);
        assertThat(documents.historyOf(id))
                .filteredOn(entry -> entry.act().equals("ContentApproved"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.by().name()).isEqualTo("Bùi Đức Long");
                    assertThat(entry.remark()).isEqualTo("Đúng chỉ đạo tại giao ban");
                });
    }

    @Test
    void refusesWhoeverIsNotAskedToCheck() {
        DocumentId id = drafts.submitted();

        assertThatThrownBy(() -> review.approveContent(id, drafter, "")).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> review.approveContent(id, finance, "")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> review.approveFormalities(id, head, "")).isInstanceOf(Overtaken.class);
    }

    @Test
    void refusesToApproveTwice() {
        DocumentId id = drafts.submitted();
        review.approveContent(id, head, "");

        assertThatThrownBy(() -> review.approveContent(id, head, "")).isInstanceOf(Overtaken.class);
    }

    @Test
    void returnsWithReasonOnly() {
        DocumentId id = drafts.submitted();

        assertThatThrownBy(() -> review.returnForRevision(id, head, " sửa "))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.field())
                        .contains("reason"));
        assertThat(status(id)).isEqualTo(DocumentStatus.CONTENT_CHECK);

        review.returnForRevision(id, head, "Mục II thiếu nguồn của chỉ tiêu 95%");
        assertThat(status(id)).isEqualTo(DocumentStatus.DRAFT);
        assertThat(documents.historyOf(id))
                .last()
                .extracting(HistoryEntry::remark)
                .isEqualTo("Mục II thiếu nguồn của chỉ tiêu 95%");
    }

    @Test
    void keepsEveryOpinionAndItsAnswer() {
        DocumentId id = consulted(financeUnit);
        assertThat(status(id)).isEqualTo(DocumentStatus.CONSULTATION);

        review.giveOpinion(id, financeUnit, finance, Verdict.AGREE_WITH_COMMENTS, "Ghi rõ nguồn kinh phí");

        Opinion opinion = consultations.of(id).get(0).opinions().get(0);
        assertThat(opinion.verdict()).contains(Verdict.AGREE_WITH_COMMENTS);
        review.answerOpinion(id, opinion.id(), drafter, Answer.Kind.ACCEPTED, "Đã thêm Mục IV.2");
        assertThat(consultations.of(id).get(0).opinions().get(0).answer())
                .get()
                .extracting(Answer::kind, Answer::words)
                .containsExactly(Answer.Kind.ACCEPTED, "Đã thêm Mục IV.2");
        assertThatThrownBy(() -> review.answerOpinion(id, opinion.id(), drafter, Answer.Kind.EXPLAINED, "Thôi"))
                .isInstanceOf(Overtaken.class);
        assertThatThrownBy(() ->
                        jdbc.sql("update review.opinion set comments = ''").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void hearsEachUnitOnceAndOnlyFromItsHead() {
        DocumentId id = consulted(financeUnit, staffUnit);

        assertThatThrownBy(() -> review.giveOpinion(id, financeUnit, head, Verdict.AGREE, ""))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> review.giveOpinion(id, staffUnit, finance, Verdict.AGREE, ""))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> review.giveOpinion(id, financeUnit, actors.named("yen.hoang"), Verdict.AGREE, ""))
                .isInstanceOf(NotFound.class);
        review.giveOpinion(id, financeUnit, finance, Verdict.AGREE, "");
        assertThatThrownBy(() -> review.giveOpinion(id, financeUnit, finance, Verdict.DISAGREE, "Đổi ý"))
                .isInstanceOf(Overtaken.class);
    }

    @Test
    void asksForWordsWhenAUnitDoesNotSimplyAgree() {
        DocumentId id = consulted(financeUnit);

        assertThatThrownBy(() -> review.giveOpinion(id, financeUnit, finance, Verdict.DISAGREE, "  "))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.field())
                        .contains("comments"));
        assertThatThrownBy(() -> review.giveOpinion(id, financeUnit, finance, null, ""))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.field())
                        .contains("verdict"));
    }

    @Test
    void recordsSilenceAndClosesWhenAllAreHeard() {
        DocumentId id = consulted(financeUnit, staffUnit);
        review.giveOpinion(id, financeUnit, finance, Verdict.AGREE, "");
        assertThatThrownBy(() -> review.closeConsultation(id)).isInstanceOf(IllegalStateException.class);

        review.recordSilence(id, staffUnit);
        review.recordSilence(id, financeUnit);
        review.closeConsultation(id);

        assertThat(status(id)).isEqualTo(DocumentStatus.CONTENT_CHECK);
        Consultation round = consultations.of(id).get(0);
        assertThat(round.open()).isFalse();
        assertThat(round.opinionOf(staffUnit))
                .get()
                .extracting(Opinion::verdict)
                .isEqualTo(Optional.empty());
        assertThat(round.opinionOf(financeUnit))
                .get()
                .extracting(Opinion::verdict)
                .isEqualTo(Optional.of(Verdict.AGREE));
    }

    @Test
    void refusesToAskWrongUnitsOrForAPastDay() {
        DocumentId id = drafts.submitted();
        UnitId hospital = directory.unitByCode("H00.SYT.BVDK").orElseThrow().id();
        LocalDate dayOff = soon;
        while (directory.calendar().isWorkingDay(dayOff)) {
            dayOff = dayOff.plusDays(1);
        }

        assertThat(refusedField(id, List.of(), soon)).contains("units");
        assertThat(refusedField(id, List.of(hospital), soon)).contains("units");
        assertThat(refusedField(id, List.of(head.unit().id()), soon)).contains("units");
        assertThat(refusedField(id, List.of(financeUnit), null)).contains("dueDate");
        assertThat(refusedField(id, List.of(financeUnit), dayOff)).contains("dueDate");
        assertThat(refusedField(id, List.of(financeUnit), directory.calendar().plusWorkingDays(directory.today(), -1)))
                .contains("dueDate");
        assertThat(consultations.of(id)).isEmpty();
    }

    private Optional<String> refusedField(DocumentId id, List<UnitId> units, LocalDate dueDate) {
        try {
            review.requestConsultation(id, head, units, dueDate, "");
            return Optional.empty();
        } catch (BusinessRuleViolation refusal) {
            return refusal.field();
        }
    }

    private DocumentId consulted(UnitId... units) {
        DocumentId id = drafts.submitted();
        review.requestConsultation(id, head, List.of(units), soon, "Xin ý kiến về Mục IV");
        return id;
    }

    private DocumentStatus status(DocumentId id) {
        return documents.get(id).status();
    }
}
