package vn.vanban.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vanban.reading.Deadline.Kind;
import vn.vanban.reading.Deadline.Origin;

class AssignmentsTest {

    private static final List<Assignment> READ = DocumentReading.of(Notice.TEXT).assignments();

    @Test
    void namesLeadCooperatingUnitAndDeadlineOfAnOrder() {
        var plan = that("lập phương án thu dung");

        assertThat(plan.section()).isEqualTo("II.1.a");
        assertThat(plan.lead()).containsExactly("Bệnh viện Đa khoa tỉnh");
        assertThat(plan.cooperating()).containsExactly("Trung tâm Kiểm soát bệnh tật tỉnh");
        assertThat(plan.deadline().due()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(plan.product()).startsWith("phương án thu dung");
        assertThat(plan.confidence()).isEqualTo(Assignment.Confidence.SURE);
    }

    @Test
    void countsATermFromTheIssueOfTheDocumentItself() {
        var deadline = that("rà soát tủ thuốc").deadline();

        assertThat(deadline.amount()).isEqualTo(10);
        assertThat(deadline.unit()).isEqualTo(Deadline.Unit.WORKING_DAY);
        assertThat(deadline.origin()).isEqualTo(Origin.ISSUE);
    }

    @Test
    void givesWhatStandsUnderAUnitsHeadingToThatUnit() {
        assertThat(that("Hướng dẫn kết nối").lead()).containsExactly("Văn phòng Sở");
        assertThat(that("Định kỳ hằng quý").deadline().rrule()).isEqualTo("FREQ=MONTHLY;INTERVAL=3");
    }

    @Test
    void readsAProgrammesYearsAndACitationsDateAsNoDeadline() {
        assertThat(that("Hướng dẫn kết nối").deadline().kind()).isEqualTo(Kind.NONE);
    }

    @Test
    void takesLeadAndTimeFromTheLinesBelowTheTasks() {
        for (var task : List.of(that("Mở lớp hồi sức"), that("Cử giảng viên"))) {
            assertThat(task.lead()).containsExactly("Phòng Tổ chức cán bộ");
            assertThat(task.cooperating()).containsExactly("Bệnh viện Sản - Nhi");
            assertThat(task.deadline().due()).isEqualTo(LocalDate.of(2027, 3, 31));
        }
    }

    @Test
    void marksAnExhortationToEverybodyAsGeneral() {
        assertThat(that("tiếp tục nâng cao tinh thần").general()).isTrue();
        assertThat(READ).filteredOn(Assignment::general).hasSize(1);
    }

    @Test
    void ordersNothingFromResultsAndFromTheClosing() {
        assertThat(READ)
                .extracting(Assignment::quote)
                .noneMatch(quote -> quote.contains("41 nghìn") || quote.contains("Trên đây"));
    }

    @Test
    void readsAnAnnexTableByItsColumnHeadsAcrossPages() {
        var software = that("quản lý kho thuốc");

        assertThat(software.lead()).containsExactly("Phòng Nghiệp vụ Dược");
        assertThat(software.cooperating()).containsExactly("Các bệnh viện", "Văn phòng Sở");
        assertThat(software.deadline().due()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(that("trạm y tế mẫu").deadline().start()).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    void pointsEveryProposalAtItsWordsInTheText() {
        var decomposed = Normalizer.normalize(Notice.TEXT, Normalizer.Form.NFD);

        assertThat(DocumentReading.of(decomposed).assignments())
                .hasSameSizeAs(READ)
                .allSatisfy(task -> {
                    var words = decomposed.substring(task.from(), task.to());
                    assertThat(Normalizer.normalize(words, Normalizer.Form.NFC))
                            .startsWith(task.quote().substring(0, 12));
                });
    }

    @Test
    void placesTheDeadlineInTheWholeText() {
        var deadline = that("lập phương án thu dung").deadline();

        assertThat(Notice.TEXT.substring(deadline.from(), deadline.to()))
                .isEqualTo("chậm nhất ngày 30 tháng 11 năm 2026");
    }

    @Test
    void findsTheSameTasksInLinesBrokenByThePage() {
        var broken = Notice.TEXT.replaceAll("(?m)(?<=[^\\t\\n]{70}[^ \\t\\n]{0,9}) (?=[a-zà-ỹ])", "\n");

        assertThat(DocumentReading.of(broken).assignments())
                .extracting(Assignment::quote)
                .containsExactlyElementsOf(READ.stream().map(Assignment::quote).toList());
    }

    private static Assignment that(String words) {
        return READ.stream()
                .filter(task -> task.quote().contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void takesThePaperThatATimeIsCountedFromForNoProduct() {
        var task = DocumentReading.of(
                        """
                        KẾ HOẠCH
                        Kiểm kê kho

                        1. Phòng Hậu cần rà soát vật tư, báo cáo Giám đốc trong vòng 07 ngày kể từ ngày ban hành Kế hoạch.
                        """,
                        null)
                .assignments()
                .get(0);

        assertThat(task.product()).isNull();
    }
}
