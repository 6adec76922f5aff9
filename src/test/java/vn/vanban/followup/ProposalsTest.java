package vn.vanban.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.vanban.OfficeTest;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentType;
import vn.vanban.document.Documents;
import vn.vanban.drafting.Drafting;
import vn.vanban.drafting.SampleDrafts;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Actors;
import vn.vanban.organization.Directory;
import vn.vanban.organization.Unit;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.NotFound;
import vn.vanban.shared.Overtaken;

@OfficeTest
class ProposalsTest {

    private static final String BODY =
            """
            <p>Giám đốc Sở kết luận:</p>
            <p>1. Về cấp cứu: Giao BVĐK tỉnh chủ trì, phối hợp với Trung tâm Kiểm soát bệnh tật tỉnh lập phương án thu dung \
            trước ngày 15/12/2099.</p>
            <p>2. Về thuốc: Phòng Nghiệp vụ Dược và Phòng KHTC tổng hợp nhu cầu dịch truyền trong vòng 10 \
            ngày làm việc kể từ ngày nhận được Thông báo này.</p>
            <p>3. Về báo cáo: Các bệnh viện báo cáo tồn kho trước ngày 25/12/2099.</p>
            <p>4. Về thi đua: Công đoàn ngành khảo sát nơi ăn nghỉ trong tháng 12/2099.</p>
            <p>5. Các đơn vị nâng cao tinh thần trách nhiệm.</p>
            """;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalSheets sheets;

    @Autowired
    AssignmentPlans plans;

    @Autowired
    Drafting drafting;

    @Autowired
    Documents documents;

    @Autowired
    Directory directory;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WebApplicationContext context;

    Actor drafter;
    DocumentId document;

    @BeforeEach
    void write() {
        drafter = actors.named("chau.ta");
        document = drafting.begin(DocumentType.NOTICE, drafter).id();
        body(BODY);
    }

    private void body(String html) {
        jdbc.sql("update drafting.draft set body = ? where document_id = ?")
                .params(html, document.value())
                .update();
        proposals.of(document);
    }

    private ProposalSheets.Sheet sheet() {
        return sheets.sheet(document, drafter, Optional.empty());
    }

    private ProposalSheets.Line line(String words) {
        return sheet().lines().stream()
                .filter(line -> line.proposal().quote().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private Proposals.Seen seen(String words) {
        return seen(line(words));
    }

    private Proposals.Seen seen(ProposalSheets.Line line) {
        return new Proposals.Seen(document, line.id(), line.proposal().lock());
    }

    @Test
    void readsTheDraftAndNamesTheUnitsAsTheDirectoryDoes() {
        ProposalSheets.Line first = line("thu dung");

        assertThat(first.leads()).extracting(KnownUnits.Named::name).containsExactly("Bệnh viện Đa khoa tỉnh");
        assertThat(first.cooperating())
                .extracting(KnownUnits.Named::name)
                .containsExactly("Trung tâm Kiểm soát bệnh tật tỉnh");
        assertThat(first.proposal().wording().content()).isEqualTo("Lập phương án thu dung");
        assertThat(first.certaintyText()).isEqualTo("Chắc chắn");
        assertThat(line("dịch truyền").leads())
                .extracting(KnownUnits.Named::name)
                .containsExactly("Phòng Nghiệp vụ Dược", "Phòng Kế hoạch - Tài chính");
        assertThat(line("tồn kho").leads().get(0).units()).hasSize(6);
        assertThat(line("Công đoàn").certaintyText()).isEqualTo("Chưa rõ chủ trì");
        assertThat(line("dịch truyền").deadline()).isEqualTo("chờ ngày nhận");
        assertThat(line("dịch truyền").note()).startsWith("nếu nhận hôm nay: ");
        assertThat(sheet().general())
                .extracting(line -> line.proposal().quote())
                .anyMatch(quote -> quote.contains("nâng cao"));
    }

    @Test
    void takesTheWordingOfARowFromTheCellOfItsWork() {
        body(
                """
                <table>
                <tr><th>TT</th><th>Nội dung công việc</th><th>Đơn vị chủ trì</th><th>Đơn vị phối hợp</th><th>Thời gian</th></tr>
                <tr><td>1</td><td>Kiểm kê thiết bị dây chuyền lạnh</td><td>Phòng Nghiệp vụ Dược</td><td>Văn phòng Sở</td>\
                <td>15/12/2099</td></tr>
                <tr><td>2</td><td>Thay biển báo cấm hút thuốc</td><td>Văn phòng Sở</td><td></td><td>20/12/2099</td></tr>
                </table>
                """);

        assertThat(sheet().lines())
                .extracting(line -> line.proposal().wording().content())
                .containsExactly("Kiểm kê thiết bị dây chuyền lạnh", "Thay biển báo cấm hút thuốc");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Văn phòng Sở rà soát bể nước. Hoàn thành và báo cáo Giám đốc Sở trước ngày 15/12/2099. | Rà soát bể nước. Báo cáo Giám đốc Sở",
                "Hai tuần một lần, Văn phòng Sở cập nhật tiến độ mua sắm. | Cập nhật tiến độ mua sắm",
                "Chế độ báo cáo: trước ngày 20 hằng tháng, Văn phòng Sở báo cáo số lượt tiếp công dân. | Báo cáo số lượt tiếp công dân",
                "Sơn lại khoa Cấp cứu - Văn phòng Sở chủ trì, các phòng phối hợp - trong quý I/2027. | Sơn lại khoa Cấp cứu",
                "Văn phòng Sở (Phụ lục 1) gửi danh sách bác sĩ. Trong tháng 12/2026 phải xong./. | Gửi danh sách bác sĩ",
                "Văn phòng Sở kiểm kê kho: chậm nhất ngày 15/01/2027. | Kiểm kê kho",
                "Đối với các trung tâm y tế, yêu cầu gửi danh sách bác sĩ trước ngày 15/12/2099. | Gửi danh sách bác sĩ",
                "Đối với hồ sơ cũ, Văn phòng Sở rà soát lại trước ngày 15/12/2099. | Đối với hồ sơ cũ, Văn phòng Sở rà soát lại",
                "Giao Văn phòng Sở chủ trì hoặc phối hợp với các phòng sửa quy chế. | Chủ trì hoặc phối hợp với các phòng sửa quy chế",
            })
    void wordsTheWorkWithoutWhoAndWhenWhereverTheyStand(String order, String work) {
        body("<p>1. " + order + "</p>");

        assertThat(sheet().lines().get(0).proposal().wording().content()).isEqualTo(work);
    }

    @Test
    void leavesOutTheLabelAndKnowsAShortenedName() {
        body("<p>1. Kho thuốc</p><p>a) Nhiệm vụ: Kiểm kê thuốc sắp hết hạn tại kho.</p><p>b) Cơ quan thực hiện:</p>"
                + "<p>- Đơn vị chủ trì: P. Nghiệp vụ Dược.</p><p>c) Thời hạn gửi: trước ngày 15/12/2099.</p>");

        ProposalSheets.Line line = line("Kiểm kê");
        assertThat(line.proposal().wording().content()).isEqualTo("Kiểm kê thuốc sắp hết hạn tại kho");
        assertThat(line.leads()).extracting(KnownUnits.Named::name).containsExactly("Phòng Nghiệp vụ Dược");
    }

    @Test
    void marksEachSentenceWhereItStands() {
        ProposalSheets.Sheet sheet = sheet();

        for (ProposalSheets.Line line : sheet.lines()) {
            assertThat(sheet.text().stream()
                            .flatMap(List::stream)
                            .filter(piece -> piece.proposals().contains(line.number()))
                            .map(MarkedText.Piece::words))
                    .as(line.proposal().quote())
                    .contains(line.proposal().quote());
        }
    }

    @Test
    void plansOneAssignmentForEachLeadUnit() {
        proposals.accept(seen("thu dung"), drafter);
        proposals.accept(seen("tồn kho"), drafter);

        assertThat(plans.of(document)).hasSize(7);
        Assignment planned = plans.of(document).get(0);
        assertThat(directory.unit(planned.leadUnit()).name()).isEqualTo("Bệnh viện Đa khoa tỉnh");
        assertThat(planned.quote()).contains("Giao BVĐK tỉnh");
        assertThat(planned.due()).isPresent();
        assertThat(line("thu dung").state()).isEqualTo("accepted");
    }

    @Test
    void acceptsAllThatAreCertainAndLeavesTheRest() {
        assertThat(proposals.acceptCertain(document, drafter)).isEqualTo(3);

        assertThat(line("Công đoàn").isWaiting()).isTrue();
        assertThat(plans.of(document)).hasSize(1 + 2 + 6);
    }

    @Test
    void leavesWhatIsDoubtfulWhenAllThatIsCertainIsAccepted() {
        jdbc.sql("update followup.proposal set confidence = 'LIKELY' where document_id = ? and quote like '%tồn kho%'")
                .param(document.value())
                .update();

        assertThat(sheet().certainCount()).isEqualTo(1 + 2);
        assertThat(proposals.acceptCertain(document, drafter)).isEqualTo(2);
        assertThat(line("tồn kho").certaintyText()).isEqualTo("Nên xem");
        assertThat(line("tồn kho").isWaiting()).isTrue();
    }

    @Test
    void numbersPlansAsTheTextDoesWhicheverIsAcceptedFirst() {
        proposals.accept(seen("dịch truyền"), drafter);
        proposals.accept(seen("thu dung"), drafter);

        assertThat(plans.of(document)).extracting(Assignment::ordinal).containsExactly(1, 2, 3);
        assertThat(plans.of(document).get(0).quote()).contains("thu dung");
    }

    @Test
    void keepsPartsOfASplitInTheOrderOfTheirSplitting() {
        proposals.split(seen("thu dung"), drafter);
        List<UUID> two = partsOf("thu dung");
        proposals.split(
                sheet().lines().stream()
                        .filter(line -> line.id().equals(two.get(0)))
                        .map(this::seen)
                        .findFirst()
                        .orElseThrow(),
                drafter);

        List<UUID> three = partsOf("thu dung");
        assertThat(three).hasSize(3).startsWith(two.get(0)).endsWith(two.get(1));
    }

    private List<UUID> partsOf(String words) {
        return sheet().lines().stream()
                .filter(line -> line.proposal().quote().contains(words))
                .map(ProposalSheets.Line::id)
                .toList();
    }

    @Test
    void plansWithTheRemindersThatWereSet() {
        Wording read = line("thu dung").proposal().wording();
        assertThat(read.reminders()).isEqualTo(Reminders.USUAL);
        proposals.reword(
                seen("thu dung"),
                new Wording(
                        read.content(),
                        read.lead(),
                        read.cooperating(),
                        read.deadline(),
                        read.product(),
                        Reminders.read("10, 2")),
                drafter);
        proposals.accept(seen("thu dung"), drafter);

        assertThat(plans.of(document).get(0).reminders().workingDaysBefore()).containsExactly(10, 2);
    }

    @Test
    void givesOneDeadlineToEverythingThatLacksNothingElse() {
        body(
                "<p>1. Giao Bệnh viện Đa khoa tỉnh lập phương án thu dung.</p><p>2. Giao Phòng Nghiệp vụ Dược rà soát danh mục"
                        + " thuốc hiếm.</p><p>3. Giao Thanh tra Sở kiểm tra phòng khám trước ngày 01/12/2099.</p>");
        assertThatThrownBy(() -> proposals.setDeadline(document, "khi nào tiện", drafter))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageNotContaining("để trống");
        assertThatThrownBy(() -> proposals.setDeadline(document, "01/02/2020", drafter))
                .isInstanceOf(BusinessRuleViolation.class);

        assertThat(proposals.setDeadline(document, "30/11/2099", drafter)).isEqualTo(2);
        assertThat(line("thu dung").certaintyText()).isEqualTo("Chắc chắn");
        assertThat(line("phòng khám").proposal().wording().deadline()).contains("01/12/2099");
        assertThat(proposals.acceptCertain(document, drafter)).isEqualTo(3);
    }

    @Test
    void acceptsACorrectionInOneAct() {
        Wording read = line("Công đoàn").proposal().wording();
        Wording corrected =
                new Wording(read.content(), "Văn phòng Sở", "", read.deadline(), read.product(), read.reminders());
        proposals.rewordAndAccept(seen("Công đoàn"), corrected, drafter);

        assertThat(line("Công đoàn").state()).isEqualTo("accepted");
        assertThat(directory.unit(plans.of(document).get(0).leadUnit()).name()).isEqualTo("Văn phòng Sở");
    }

    @Test
    void refusesToAcceptWhatNobodyLeads() {
        assertThatThrownBy(() -> proposals.accept(seen("Công đoàn"), drafter))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("Công đoàn ngành");
        assertThat(plans.of(document)).isEmpty();
    }

    @Test
    void losesNobodyWhoIsToCooperateUnderANameThatTheDirectoryLacks() throws Exception {
        body(
                "<p>1. Giao Bệnh viện Đa khoa tỉnh chủ trì, phối hợp với Phòng Kế hoạch Nghiệp vụ Miền núi, Văn phòng Sở và các"
                        + " cơ quan có liên quan lập phương án thu dung trước ngày 15/12/2099.</p>");
        ProposalSheets.Line line = line("thu dung");
        assertThat(line.certaintyText()).isEqualTo("Chưa rõ phối hợp");
        assertThat(line.unknownCooperating())
                .startsWith("Không có “Phòng Kế hoạch Nghiệp vụ Miền núi” trong danh mục. Gần nhất: ");

        assertThat(proposals.acceptCertain(document, drafter)).isZero();
        assertThatThrownBy(() -> proposals.accept(seen("thu dung"), drafter))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> {
                    assertThat(refusal.field()).contains("cooperating");
                    assertThat(refusal)
                            .hasMessage("Không có đơn vị “Phòng Kế hoạch Nghiệp vụ Miền núi” trong danh mục. "
                                    + "Hãy đổi hoặc bỏ rồi nhận.");
                });
        Wording read = line("thu dung").proposal().wording();
        proposals.reword(
                seen("thu dung"),
                new Wording(
                        read.content(),
                        read.lead(),
                        "Văn phòng Sở\ncác cơ quan có liên quan",
                        read.deadline(),
                        read.product(),
                        read.reminders()),
                drafter);
        assertThat(proposals.acceptCertain(document, drafter)).isEqualTo(1);

        assertThat(directory.units(plans.of(document).get(0).cooperatingUnits()))
                .extracting(Unit::name)
                .containsExactly("Văn phòng Sở");
        assertThat(line("thu dung").changes()).isEmpty();
        page().andExpect(content().string(containsString("các cơ quan có liên quan (nêu chung, không giao)")));
    }

    @Test
    void tellsAGeneralPhraseFromANameThatTheDirectoryLacks() {
        KnownUnits units = KnownUnits.of(documents.get(document).organization(), directory);

        assertThat(List.of(
                        "các đơn vị liên quan",
                        "các sở, ban, ngành, địa phương có liên quan",
                        "các cơ quan, đơn vị khác có liên quan thuộc tỉnh",
                        "đơn vị liên quan"))
                .allMatch(name -> units.find(name).isGeneral());
        assertThat(List.of("Công đoàn ngành", "Công ty Hoa Mai và các đơn vị liên quan", "các trường đại học"))
                .allMatch(name -> units.find(name).isUnclear());
    }

    @Test
    void knowsACommitteeWrittenInFullAndWhoseAUnitIsInMoreWords() {
        KnownUnits units = KnownUnits.of(documents.get(document).organization(), directory);

        assertThat(List.of(
                        "Ủy ban nhân dân các xã, phường",
                        "UBND các xã, phường",
                        "Chủ tịch Ủy ban nhân dân các xã, phường"))
                .allSatisfy(name -> assertThat(units.find(name).name()).isEqualTo("UBND các xã, phường"));
        assertThat(units.find("Các phòng chuyên môn thuộc Sở"))
                .isEqualTo(units.find("Các phòng chuyên môn Sở"))
                .matches(KnownUnits.Named::group);
        assertThat(units.find("Trung tâm Kiểm soát bệnh tật của tỉnh").name())
                .isEqualTo("Trung tâm Kiểm soát bệnh tật tỉnh");
    }

    @Test
    void takesTheAssignmentsOutAgainWhenADecisionIsUndone() {
        proposals.accept(seen("tồn kho"), drafter);
        proposals.restore(seen("tồn kho"), drafter);

        assertThat(plans.of(document)).isEmpty();
        assertThat(line("tồn kho").isWaiting()).isTrue();
        proposals.drop(seen("tồn kho"), drafter);
        assertThat(line("tồn kho").state()).isEqualTo("dropped");
        proposals.restore(seen("tồn kho"), drafter);
        assertThat(line("tồn kho").isWaiting()).isTrue();
    }

    @Test
    void marksWhatAPersonHasRewordedAndTakesTheWordsOfTheTextBack() throws Exception {
        Wording read = line("tồn kho").proposal().wording();
        proposals.reword(seen("tồn kho"), read, drafter);
        assertThat(line("tồn kho").proposal().isReworded()).isFalse();
        proposals.rewordAndAccept(
                seen("tồn kho"),
                new Wording("Đếm kho", read.lead(), "", "31/12/2099", "Biên bản", read.reminders()),
                drafter);
        proposals.restore(seen("tồn kho"), drafter);
        assertThat(line("tồn kho").proposal().wording().content()).isEqualTo("Đếm kho");
        page().andExpect(content().string(allOf(containsString("Theo văn bản"), containsString("Đã sửa"))));

        proposals.reset(seen("tồn kho"), drafter);

        assertThat(line("tồn kho").proposal().wording()).isEqualTo(read);
        page().andExpect(content().string(not(anyOf(containsString("Theo văn bản"), containsString("Đã sửa")))));
    }

    @Test
    void saysWhereADeadlineFallsInAYearWithoutCalendar() {
        body("<p>Văn phòng Sở báo cáo trước ngày 02/01/2099.</p>");

        assertThat(line("Văn phòng").deadline()).isEqualTo("Thứ Sáu, 02/01/2099");
        assertThat(line("Văn phòng").note())
                .startsWith("01/01 là ngày nghỉ, hạn lùi")
                .endsWith("; chưa có lịch nghỉ 2099");
    }

    @Test
    void saysWhyTheFirstDayOfADutyThatRecursHasMoved() {
        body("<p>Thanh tra Sở báo cáo trước ngày 02/01 hằng năm.</p>");
        assertThat(line("Thanh tra").note())
                .startsWith("kỳ đầu, sau đó lặp lại; 01/01 là ngày nghỉ, hạn lùi sang ngày làm việc kế tiếp");
    }

    @Test
    void asksHowOftenADutyComesAgainWhereTheTextDoesNotSay() {
        body("<p>Văn phòng Sở rà soát và định kỳ báo cáo Giám đốc Sở.</p>");

        assertThat(line("Văn phòng").deadline()).isEqualTo("chưa rõ bao lâu một lần");
        assertThat(line("Văn phòng").certaintyText()).isEqualTo("Thiếu thời hạn");
    }

    @Test
    void splitsByLeadAndMergesWithTheOneAbove() {
        int before = sheet().lines().size();
        proposals.split(seen("dịch truyền"), drafter);

        List<ProposalSheets.Line> parts = sheet().lines().stream()
                .filter(line -> line.proposal().quote().contains("dịch truyền"))
                .toList();
        assertThat(parts)
                .extracting(line -> line.leads().get(0).name())
                .containsExactly("Phòng Nghiệp vụ Dược", "Phòng Kế hoạch - Tài chính");
        proposals.merge(seen(parts.get(1)), drafter);
        assertThat(sheet().lines().stream().filter(ProposalSheets.Line::isWaiting))
                .hasSize(before);
    }

    @Test
    void offersToJoinOnlyWithOneAboveThatWaitsToo() throws Exception {
        body("<p>Thanh tra Sở báo cáo trước ngày 15/12/2099.</p><p>Văn phòng Sở khảo sát trước ngày 15/12/2099.</p>");
        page().andExpect(content().string(containsString("Gộp lên")));
        proposals.accept(seen("Thanh tra"), drafter);

        page().andExpect(content().string(not(containsString("Gộp lên"))));
    }

    @Test
    void showsAnAcceptedProposalAsItIsPlannedNow() throws Exception {
        proposals.accept(seen("thu dung"), drafter);
        Assignment planned = plans.of(document).get(0);
        plans.change(
                planned.id(),
                drafter,
                planned.lock(),
                new AssignmentPlan(
                        "Lập phương án dự phòng",
                        Optional.of(planned.leadUnit()),
                        planned.cooperatingUnits(),
                        "22/12/2099",
                        planned.product(),
                        planned.section(),
                        planned.quote()));

        ProposalSheets.Line line = line("thu dung");
        assertThat(line.wording().content()).isEqualTo("Lập phương án dự phòng");
        assertThat(line.deadline()).endsWith("22/12/2099");
        assertThat(line.changes())
                .containsExactly(
                        "Nội dung khi nhận: Lập phương án thu dung", "Thời hạn khi nhận: trước ngày 15/12/2099");
        page().andExpect(content().string(containsString("Thời hạn khi nhận: trước ngày 15/12/2099")));
    }

    private ResultActions page() throws Exception {
        return MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build()
                .perform(get("/documents/{id}/proposals", document)
                        .with(user("chau.ta").roles("PERSON")));
    }

    @Test
    void saysWhichOfAGroupWasChangedOrLeftOut() {
        proposals.accept(seen("tồn kho"), drafter);
        assertThat(line("tồn kho").changes()).isEmpty();
        Assignment changed = plans.of(document).get(0);
        Assignment left = plans.of(document).get(1);
        plans.change(
                changed.id(),
                drafter,
                changed.lock(),
                new AssignmentPlan(
                        changed.content(),
                        Optional.of(changed.leadUnit()),
                        List.of(),
                        "22/12/2099",
                        "",
                        changed.section(),
                        changed.quote()));
        plans.drop(left.id(), drafter);

        assertThat(line("tồn kho").leads().get(0).group()).isTrue();
        assertThat(line("tồn kho").changes())
                .containsExactly(
                        "Không giao: " + directory.unit(left.leadUnit()).name(),
                        directory.unit(changed.leadUnit()).name() + ": thời hạn 22/12/2099");
    }

    @Test
    void keepsUnitsAndTimeOfBothWhenTwoAreJoinedAndPartsThemAgain() {
        body("<p>1. Giao Bệnh viện Đa khoa tỉnh lập phương án thu dung trước ngày 15/12/2099.</p>"
                + "<p>2. Giao Phòng Nghiệp vụ Y phối hợp với Văn phòng Sở kiểm kê giường bệnh trước ngày 15/12/2099.</p>"
                + "<p>3. Giao Thanh tra Sở kiểm tra phòng khám trước ngày 20/12/2099.</p>");
        assertThatThrownBy(() -> proposals.merge(seen("phòng khám"), drafter))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("trước ngày 20/12/2099");
        proposals.merge(seen("giường bệnh"), drafter);

        Wording joint = sheet().lines().get(0).proposal().wording();
        assertThat(joint.content()).isEqualTo("Lập phương án thu dung; kiểm kê giường bệnh");
        assertThat(joint.lead()).isEqualTo("Bệnh viện Đa khoa tỉnh");
        assertThat(joint.cooperating().lines()).containsExactly("Phòng Nghiệp vụ Y", "Văn phòng Sở");
        assertThat(joint.deadline()).isEqualTo("trước ngày 15/12/2099");
        assertThat(sheet().lines())
                .extracting(ProposalSheets.Line::state)
                .containsExactly("waiting", "joined", "waiting");

        proposals.accept(seen(sheet().lines().get(0)), drafter);
        proposals.restore(seen(sheet().lines().get(1)), drafter);
        assertThat(plans.of(document)).isEmpty();
        assertThat(sheet().lines())
                .allMatch(ProposalSheets.Line::isWaiting)
                .extracting(line -> line.proposal().wording().content())
                .containsExactly("Lập phương án thu dung", "Kiểm kê giường bệnh", "Kiểm tra phòng khám");
    }

    @Test
    void joinsTwoPartsOfOneSentenceAsTheyStandInIt() {
        body(
                "<p>1. Giao Phòng Nghiệp vụ Y xây dựng quy trình cấp cứu; gửi dự thảo về Văn phòng Sở trước ngày 15/12/2099.</p>");
        assertThat(sheet().lines()).hasSize(2);
        proposals.merge(seen(sheet().lines().get(1)), drafter);

        Proposal joint = sheet().lines().get(0).proposal();
        assertThat(joint.wording().content()).startsWith("Xây dựng quy trình cấp cứu; gửi dự thảo");
        assertThat(joint.quote()).contains("quy trình cấp cứu; gửi dự thảo");
        assertThat(joint.why()).contains("15/12/2099").doesNotContain("không có thời hạn");
    }

    @Test
    void findsTheSentenceOfAJointProposalWhenTheTextIsReadAgain() {
        String text = "<p>1. Giao Bệnh viện Đa khoa tỉnh lập phương án thu dung trước ngày 15/12/2099.</p>"
                + "<p>2. Giao Phòng Nghiệp vụ Y kiểm kê giường bệnh và máy thở, máy theo dõi ở tất cả các khoa.</p>";
        body(text);
        proposals.merge(seen("giường bệnh"), drafter);

        body(text + "<p>3. Giao Thanh tra Sở kiểm tra phòng khám trước ngày 20/12/2099.</p>");
        assertThat(sheet().lines()).hasSize(3);
        Proposal joint = sheet().lines().get(0).proposal();
        assertThat(joint.wording().content()).contains("thu dung; kiểm kê giường bệnh");
        assertThat(joint.place()).isPresent();
    }

    @Test
    void undoesTheLaterOfTwoJoiningsFirst() {
        body("<p>1. Giao Bệnh viện Đa khoa tỉnh lập phương án thu dung.</p>"
                + "<p>2. Giao Phòng Nghiệp vụ Y kiểm kê giường bệnh.</p>"
                + "<p>3. Giao Thanh tra Sở kiểm tra phòng khám.</p>");
        proposals.merge(seen(sheet().lines().get(1)), drafter);
        proposals.merge(seen(sheet().lines().get(2)), drafter);

        assertThatThrownBy(() -> proposals.restore(seen(sheet().lines().get(1)), drafter))
                .isInstanceOf(Overtaken.class);
        proposals.restore(seen(sheet().lines().get(2)), drafter);
        proposals.restore(seen(sheet().lines().get(1)), drafter);
        assertThat(sheet().lines()).hasSize(3).allMatch(ProposalSheets.Line::isWaiting);
    }

    @Test
    void leavesWhoLeadsOutOfThoseWhoCooperate() {
        Wording wording =
                new Wording("Khảo sát", "vp", "Phòng Nghiệp vụ Y\nVăn phòng Sở", "20/12/2099", "", Reminders.USUAL);
        proposals.reword(seen("Công đoàn"), wording, drafter);

        assertThat(line("Công đoàn").cooperating())
                .extracting(KnownUnits.Named::name)
                .containsExactly("Phòng Nghiệp vụ Y");
    }

    @Test
    void partsTwoThingsThatOneUnitHasToDo() {
        body(
                "<p>1. Giao Văn phòng Sở mua bổ sung quạt cho hội trường và lắp đặt bảng tin điện tử trước ngày 20/12/2099.</p>");
        proposals.split(seen("hội trường"), drafter);

        assertThat(sheet().lines())
                .extracting(
                        line -> line.proposal().wording().content(),
                        line -> line.leads().get(0).name(),
                        line -> line.proposal().wording().deadline())
                .containsExactly(
                        tuple("Mua bổ sung quạt cho hội trường", "Văn phòng Sở", "trước ngày 20/12/2099"),
                        tuple("Lắp đặt bảng tin điện tử", "Văn phòng Sở", "trước ngày 20/12/2099"));
    }

    @Test
    void leavesTheClosingMarkOfTheDocumentOutOfTheTask() {
        body("<p>1. Giao Thanh tra Sở kiểm tra quầy thuốc tư nhân ngày 10/12/2099./.</p>");

        assertThat(line("quầy thuốc").proposal().wording().content()).isEqualTo("Kiểm tra quầy thuốc tư nhân");
    }

    @Test
    void leavesOutTheWordOfCompletionAndNoDutyWithTheDeadline() {
        body("<p>1. Giao Thanh tra Sở rà soát danh sách phòng khám, hoàn thành chậm nhất 30/12/2099.</p>"
                + "<p>2. Giao Phòng Nghiệp vụ Dược lấy mẫu thuốc lưu hành, định kỳ hằng tuần báo cáo Sở Y tế vào thứ Sáu.</p>"
                + "<p>3. Giao Văn phòng Sở rà soát bể nước. Hoàn thành việc rà soát trước ngày 20/12/2099.</p>");

        assertThat(line("phòng khám").proposal().wording().content()).isEqualTo("Rà soát danh sách phòng khám");
        assertThat(line("bể nước").proposal().wording().content()).isEqualTo("Rà soát bể nước");
        assertThat(line("mẫu thuốc").proposal().wording().content())
                .startsWith("Lấy mẫu thuốc lưu hành")
                .contains("báo cáo Sở Y tế");
    }

    @Test
    void rewordsAndReadsTheTypedDeadline() {
        Wording wording =
                new Wording("Khảo sát", "vp", "PHÒNG NGHIỆP VỤ Y", "trước ngày 20/12/2099", "Báo cáo", Reminders.USUAL);
        proposals.reword(seen("Công đoàn"), wording, drafter);

        ProposalSheets.Line line = line("Công đoàn");
        assertThat(line.proposal().wording().lead()).isEqualTo("Văn phòng Sở");
        assertThat(line.certaintyText()).isEqualTo("Chắc chắn");
        assertThatThrownBy(() -> proposals.reword(
                        seen("Công đoàn"),
                        new Wording("Khảo sát", "vp", "", "khi nào tiện", "", Reminders.USUAL),
                        drafter))
                .isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void refusesAtItsFieldWhatIsTooLongForATask() {
        String line = "a".repeat(201);
        refusedAt("content", new Wording(line.repeat(10), "vp", "", "", "", Reminders.USUAL));
        refusedAt("deadline", new Wording("Khảo sát", "vp", "", line, "", Reminders.USUAL));
        refusedAt("product", new Wording("Khảo sát", "vp", "", "", line, Reminders.USUAL));
        assertThatThrownBy(() -> proposals.setDeadline(document, line, drafter))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.field())
                        .contains("deadline"));
    }

    private void refusedAt(String field, Wording wording) {
        assertThatThrownBy(() -> proposals.reword(seen("Công đoàn"), wording, drafter))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.field())
                        .contains(field));
    }

    @Test
    void saysWhichProposalKeepsAllFromBeingAccepted() {
        jdbc.sql(
                        "update followup.proposal set product = repeat('a', 201) where document_id = ? and quote like '%tồn kho%'")
                .param(document.value())
                .update();

        assertThatThrownBy(() -> proposals.acceptCertain(document, drafter)).hasMessageStartingWith("Đề xuất 3: ");
    }

    @Test
    void addsAProposalFromAMarkedSentence() {
        String text = String.join(
                "\n",
                sheet().text().stream()
                        .map(pieces ->
                                pieces.stream().map(MarkedText.Piece::words).reduce("", String::concat))
                        .toList());
        assertThat(text).contains("nâng cao tinh thần");
        MarkedText.Piece last = sheet().text().stream()
                .flatMap(List::stream)
                .filter(piece -> piece.words().contains("nâng cao"))
                .findFirst()
                .orElseThrow();
        int from = last.from() + last.words().indexOf("Các đơn vị");
        proposals.add(document, from, from + "Các đơn vị nâng cao tinh thần trách nhiệm".length(), drafter);

        assertThat(line("nâng cao").leads().get(0).group()).isTrue();
        UUID whole =
                proposals.add(document, last.from(), last.from() + last.words().length(), drafter);
        assertThat(sheet().lines())
                .filteredOn(line -> line.id().equals(whole))
                .singleElement()
                .satisfies(line -> assertThat(line.proposal().quote()).startsWith("Các đơn vị nâng cao"));
        assertThatThrownBy(() -> proposals.add(document, 0, 3, drafter)).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void keepsWhatWasDecidedWhenTheTextIsReadAgain() {
        proposals.accept(seen("thu dung"), drafter);
        proposals.drop(seen("tồn kho"), drafter);
        UUID accepted = line("thu dung").id();

        body(BODY.replace("15/12/2099", "16/12/2099")
                .replace(
                        "3. Về báo cáo",
                        "3. Giao Thanh tra Sở kiểm tra phòng khám trước ngày 01/12/2099.</p><p>4. Về báo cáo")
                .replace("<p>4. Về thi đua: Công đoàn ngành khảo sát nơi ăn nghỉ trong tháng 12/2099.</p>", ""));

        assertThat(line("16/12/2099").id()).isEqualTo(accepted);
        assertThat(line("16/12/2099").state()).isEqualTo("accepted");
        assertThat(line("tồn kho").state()).isEqualTo("dropped");
        assertThat(line("phòng khám").isWaiting()).isTrue();
        assertThat(sheet().lines()).noneMatch(line -> line.proposal().quote().contains("Công đoàn"));
        assertThat(plans.of(document)).hasSize(1);
    }

    @Test
    void saysWhenTheSentenceOfADecisionIsGone() {
        proposals.accept(seen("thu dung"), drafter);
        body("<p>1. Giao Thanh tra Sở kiểm tra phòng khám trước ngày 01/12/2099.</p>");

        assertThat(line("thu dung").proposal().place()).isEmpty();
        assertThat(plans.of(document)).hasSize(1);
    }

    @Test
    void refusesAStaleAndAForeignDecision() {
        Proposals.Seen stale = seen("thu dung");
        proposals.drop(stale, drafter);

        assertThatThrownBy(() -> proposals.accept(stale, drafter)).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> proposals.accept(seen("tồn kho"), actors.named("tam.doan")))
                .isInstanceOf(NotFound.class);
        Document other = drafting.begin(DocumentType.NOTICE, drafter);
        ProposalSheets.Line line = line("tồn kho");
        assertThatThrownBy(() -> proposals.accept(new Proposals.Seen(other.id(), line.id(), 0), drafter))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void readsTheTwelvePointsOfANotice() {
        body(SampleDrafts.html("ket-luan-giao-ban.html"));

        assertThat(sheet().lines()).hasSizeGreaterThan(25);
        assertThat(sheet().lines())
                .filteredOn(line -> line.leads().stream().allMatch(KnownUnits.Named::isKnown))
                .hasSizeGreaterThan(20);
    }
}
