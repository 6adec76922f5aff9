package vn.vanban.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels below a task or behind it that say who leads, who cooperates and until when. */
class LabelLinesTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 11, 18);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Đo đạc bãi bồi. *Cơ quan chủ trì: Sở Xây dựng; phối hợp: UBND các xã, phường; thời gian: tháng 6/2027.*",
                "1. Đo đạc bãi bồi.\nCơ quan, đơn vị chủ trì: Sở Xây dựng; cơ quan, đơn vị phối hợp: UBND các xã, phường; thời gian thực hiện: tháng 6/2027.",
                "1. Đo đạc bãi bồi.\n- Trách nhiệm thực hiện: Sở Xây dựng.\n- Đơn vị cùng phối hợp: UBND các xã, phường.\n- Hạn hoàn thành: 30/6/2027.",
                "1. Đo đạc bãi bồi\na) Đơn vị chủ trì: Sở Xây dựng\nb) Đơn vị phối hợp: UBND các xã, phường\nc) Thời gian hoàn thành: Tháng 6/2027",
                "1. Bản đồ bãi bồi\nCơ quan chủ trì: Sở Xây dựng.\nPhối hợp: UBND các xã, phường.\nThời gian: Tháng 6/2027.",
                "1. Bản đồ bãi bồi ven sông. Cơ quan trình: Sở Xây dựng. Phối hợp: UBND các xã, phường. Thời gian trình: tháng 6/2027.",
                "Nhiệm vụ 1. Đo đạc bãi bồi\nThực hiện: Sở Xây dựng\nPhối hợp: UBND các xã, phường\nKết quả: Bản đồ\nTiến độ: tháng 6 năm 2027",
                "A1. Đo đạc bãi bồi.\nThực hiện: Sở Xây dựng. Phối hợp: UBND các xã, phường. Thời hạn: 30/6/2027.",
                "1. Đo đạc bãi bồi - Thời gian: tháng 6/2027; phối hợp: UBND các xã, phường; chủ trì: Sở Xây dựng.",
                "1. Đo đạc bãi bồi và cắm mốc hai bên bờ sông. Đơn vị chủ trì:\nSở Xây dựng. Đơn vị phối hợp: UBND các xã, phường. Thời\nhạn hoàn thành: tháng 6/2027.",
            })
    void givesTheTaskWhatItsLabelsSay(String text) {
        assertThat(tasks(text)).singleElement().satisfies(task -> {
            assertThat(task.lead()).containsExactly("Sở Xây dựng");
            assertThat(task.cooperating()).containsExactly("UBND các xã, phường");
            assertThat(task.deadline().due()).isEqualTo(LocalDate.of(2027, 6, 30));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Kè sông\na) Nhiệm vụ:\n- Đo đạc bãi bồi.\nb) Cơ quan thực hiện:\n- Đơn vị chủ trì: Sở Xây dựng.\n- Đơn vị phối hợp: UBND các xã, phường.\nc) Thời gian thực hiện: Hoàn thành trong tháng 6/2027.",
                "Đề nghị các sở, ngành thực hiện các nội dung sau:\n1. Đo đạc bãi bồi ngay sau khi có mốc.\n- Đơn vị chủ trì thực hiện: Sở Xây dựng.\n- Đơn vị phối hợp: UBND các xã, phường.\n- Thời gian hoàn thành: Tháng 6/2027.",
                "1. Đo đạc bãi bồi.\nBộ phận tham mưu triển khai: Sở Xây dựng.\nĐơn vị phối hợp tổ chức thực hiện: UBND các xã, phường.\nThời gian hoàn thành trước ngày 01/7/2027.",
                "Nội dung 1: Kè sông\nViệc cần làm: Đo đạc bãi bồi.\nĐơn vị chủ trì: đề nghị Sở Xây dựng\nĐơn vị phối hợp: UBND các xã, phường\nThời gian: tháng 6/2027",
            })
    void givesTheTaskWhatLabelsOfItsPartSay(String text) {
        assertThat(tasks(text)).singleElement().satisfies(task -> {
            assertThat(task.lead()).containsExactly("Sở Xây dựng");
            assertThat(task.cooperating()).containsExactly("UBND các xã, phường");
            assertThat(task.deadline().due()).isEqualTo(LocalDate.of(2027, 6, 30));
        });
    }

    @Test
    void takesAllThatALabelNamesBetweenSemicolons() {
        var task = tasks("1. Đo đạc bãi bồi.\n- Đơn vị thực hiện: Sở Xây dựng; UBND các xã, phường.")
                .get(0);

        assertThat(task.lead()).containsExactly("Sở Xây dựng", "UBND các xã, phường");
    }

    @Test
    void readsTheTaskThatStandsBehindALabel() {
        assertThat(tasks("1. Bãi bồi\n- Cơ quan thực hiện: Sở Xây dựng tiến hành đo đạc các bãi bồi ven sông; "
                        + "UBND các xã tổ chức cắm mốc ranh giới tại các bãi."))
                .extracting(Assignment::lead)
                .containsExactly(List.of("Sở Xây dựng"), List.of("UBND các xã"));
    }

    @Test
    void takesASentenceThatSaysOnlyWhenForTheTimeOfTheTaskBeforeIt() {
        var tasks = tasks("1. Sở Xây dựng đo đạc bãi bồi. Phải xong trước ngày 05 tháng 12 năm 2026.\n"
                + "2. Sở Tài chính bố trí vốn. Phấn đấu hoàn tất việc này trong năm 2027.");

        assertThat(tasks)
                .extracting(task -> task.deadline().due())
                .containsExactly(LocalDate.of(2026, 12, 4), LocalDate.of(2027, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hoàn thành kiểm tra và báo cáo kết quả kiểm tra trước ngày 05/12/2026.",
                "Thời gian hoàn thành kiểm tra chậm nhất ngày 04/12/2026.",
                "Hoàn thành việc kiểm tra trước ngày 05/12/2026.",
            })
    void takesWhatIsToldAgainWithATimeForTheTimeOfTheTask(String again) {
        var tasks = tasks("1. Sở Xây dựng kiểm tra bến phà, cầu tạm và biển báo. " + again);

        assertThat(tasks).extracting(task -> task.deadline().due()).containsExactly(LocalDate.of(2026, 12, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hoàn thành và báo cáo UBND tỉnh (qua Văn phòng) trước ngày 05/12/2026.",
                "Hoàn thành, trình Chủ tịch UBND tỉnh trước ngày 05/12/2026.",
                "Thời hạn hoàn thành việc sửa bến và mở phà trước ngày 05/12/2026.",
                "Phương án phải được nghiệm thu. Hồ sơ nghiệm thu gửi về Sở Tài chính trước ngày 05/12/2026.",
            })
    void makesOneTaskOfAParagraphThatEndsWithOneTimeForAllOfIt(String end) {
        var tasks = tasks(
                "1. Sở Xây dựng kiểm tra bến phà. Lập phương án sửa bến. " + end + "\n2. Sở Tài chính bố trí vốn.");

        assertThat(tasks).extracting(Assignment::lead).containsExactly(List.of("Sở Xây dựng"), List.of("Sở Tài chính"));
        assertThat(tasks.get(0).quote()).contains("sửa bến. ").endsWith("05/12/2026.");
        assertThat(tasks.get(0).deadline().due()).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(tasks.get(1).deadline().kind()).isEqualTo(Deadline.Kind.NONE);
    }

    @Test
    void takesTheTimeOfAParagraphForARhythmThatIsNotTold() {
        assertThat(tasks(
                                "1. Sở Xây dựng lập kế hoạch, báo cáo định kỳ theo quy định. Thời gian hoàn thành kế hoạch chậm"
                                        + " nhất là ngày 04/12/2026.")
                        .get(0)
                        .deadline()
                        .due())
                .isEqualTo(LocalDate.of(2026, 12, 4));
    }

    @Test
    void leavesToAnotherUnitItsSentenceWithoutATime() {
        var tasks =
                tasks("1. Sở Xây dựng kiểm tra bến phà. Sở Tài chính bố trí vốn. Hoàn thành và báo cáo UBND tỉnh trước"
                        + " ngày 05/12/2026.");

        assertThat(tasks).extracting(Assignment::lead).containsExactly(List.of("Sở Xây dựng"), List.of("Sở Tài chính"));
    }

    @Test
    void takesNamesBehindALabelWhole() {
        var task = tasks("1. Lập đội ứng cứu.\n- Đơn vị chủ trì: Phòng Công chức, viên chức.\n"
                        + "- Đơn vị phối hợp: Kho Vật tư, Cụm Cảng vụ Sông Lam.")
                .get(0);

        assertThat(task.lead()).containsExactly("Phòng Công chức, viên chức");
        assertThat(task.cooperating()).containsExactly("Kho Vật tư", "Cụm Cảng vụ Sông Lam");
    }

    @Test
    void takesTheLabelsOfAMeetingForNoTask() {
        assertThat(tasks("1. Thời gian, địa điểm\n- Thời gian: ngày 15/12/2026.\n- Địa điểm: Hội trường tỉnh.\n"
                        + "- Chủ trì: Chủ tịch UBND tỉnh."))
                .isEmpty();
    }

    @Test
    void readsBehindALabelWhoLeadsAndWithWhomThoughMoreFollows() {
        var tasks = tasks(
                """
                a) Hoạt động 1
                - Nội dung: Tổ chức phiên chợ giống cây.
                - Cơ quan thực hiện: Sở Nông nghiệp chủ trì, phối hợp với các sở, báo, đài và UBND các xã.
                b) Hoạt động 2
                - Nội dung: Tổ chức hội thi tay nghề.
                - Cơ quan thực hiện:
                + Sở Nội vụ chủ trì, phối hợp với Hội Nông dân tỉnh.
                """);

        assertThat(tasks).hasSize(2);
        assertThat(tasks.get(0).lead()).containsExactly("Sở Nông nghiệp");
        assertThat(tasks.get(0).cooperating()).containsExactly("các sở", "báo", "đài", "UBND các xã");
        assertThat(tasks.get(1).lead()).containsExactly("Sở Nội vụ");
        assertThat(tasks.get(1).cooperating()).containsExactly("Hội Nông dân tỉnh");
    }

    @Test
    void readsALabelOfWhoLeadsTheWork() {
        assertThat(tasks("(1) Soạn sổ tay bến bãi.\n- Chủ trì thực hiện: Sở Xây dựng\n"
                        + "- Phối hợp thực hiện: UBND các xã.\n- Thời gian hoàn thành: trước ngày 30/6/2027."))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.lead()).containsExactly("Sở Xây dựng");
                    assertThat(task.cooperating()).containsExactly("UBND các xã");
                });
    }

    private static List<Assignment> tasks(String body) {
        return DocumentReading.of(
                        "UBND TỈNH BÌNH AN\nSố: 31/KH-UBND\n\nKẾ HOẠCH\nTriển khai công tác năm 2027\n\nII. NHIỆM VỤ\n"
                                + body + "\n\nNơi nhận:\n- Lưu: VT.\n",
                        ISSUED)
                .assignments();
    }

    @Test
    void givesWhatStandsBelowANumberedTaskToThatTaskAlone() {
        assertThat(
                        tasks(
                                """
                1. Sở Nội vụ lập danh sách cán bộ đi học.
                2. Sở Xây dựng đo đạc bãi bồi.
                Đơn vị phối hợp: UBND các xã, phường.
                3. Thanh tra tỉnh kiểm tra bến thủy.
                """))
                .extracting(Assignment::cooperating)
                .containsExactly(List.of(), List.of("UBND các xã, phường"), List.of());
    }
}
