package vn.vanban.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vanban.reading.Deadline.Kind;

class DeadlinesTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 11, 18);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            30/11/2026                                            | DATE 2026-11-30
            30/11                                                 | DATE 2026-11-30
            15/01                                                 | DATE 2027-01-15
            trong tháng 12/2026                                   | DATE 2026-12-31
            trước ngày 15 tháng 12 năm 2026                       | DATE 2026-12-14
            chậm nhất ngày 05 tháng 12                            | DATE 2026-12-05
            trước 17 giờ 00 ngày 25/11/2026                       | DATE 2026-11-25
            xong trong quý I/2027                                 | DATE 2027-03-31
            trước năm 2028                                        | DATE 2027-12-31
            6 tháng đầu năm 2027                                  | DATE 2027-06-30
            từ nay đến cuối năm                                   | DATE 2026-12-31
            giữa tháng 12/2026                                    | DATE 2026-12-15
            từ ngày 01/12 đến hết ngày 20/12/2026                 | PERIOD 2026-12-01 2026-12-20
            2026 - 2028                                           | PERIOD 2026-01-01 2028-12-31
            Quý I và Quý II năm 2027                              | PERIOD 2027-01-01 2027-06-30
            năm 2027 và những năm tiếp theo                       | PERIOD 2027-01-01
            hằng quý                                              | RECURRING FREQ=MONTHLY;INTERVAL=3
            định kỳ 6 tháng                                       | RECURRING FREQ=MONTHLY;INTERVAL=6
            02 lần/năm                                            | RECURRING FREQ=MONTHLY;INTERVAL=6
            trước ngày 20 hằng tháng                              | RECURRING FREQ=MONTHLY;BYMONTHDAY=19
            trước ngày 01 hằng tháng                              | RECURRING FREQ=MONTHLY;BYMONTHDAY=-1
            hằng năm, trước ngày 10 tháng 12                      | RECURRING FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=9
            trước ngày 01/3 hàng năm                              | RECURRING FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1
            định kỳ hằng quý, trước ngày 25 của tháng cuối quý    | RECURRING FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=24
            chiều thứ Năm hằng tuần                               | RECURRING FREQ=WEEKLY;BYDAY=TH
            trong vòng 05 ngày làm việc kể từ ngày nhận được      | RELATIVE 5 WORKING_DAY RECEIPT
            sau 03 tháng kể từ ngày ban hành Kế hoạch này         | RELATIVE 3 MONTH ISSUE
            chậm nhất 10 (mười) ngày kể từ khi kết thúc đợt tập huấn | RELATIVE 10 DAY EVENT
            48 giờ                                                | RELATIVE 48 HOUR
            tại kỳ họp gần nhất của Hội đồng nhân dân             | EVENT
            ngay sau khi tỉnh cấp kinh phí                        | EVENT
            trước Tết Nguyên đán                                  | EVENT
            từ ngày 16 đến ngày 31 tháng 12 hằng năm              | RECURRING FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31
            ngày mùng 5 hằng tháng                                | RECURRING FREQ=MONTHLY;BYMONTHDAY=5
            ngày 10, 20 và ngày cuối cùng của tháng               | RECURRING FREQ=MONTHLY;BYMONTHDAY=10,20,-1
            ngày 5, 15, 25 hằng tháng                             | RECURRING FREQ=MONTHLY;BYMONTHDAY=5,15,25
            30 phút một lần                                       | RECURRING FREQ=MINUTELY;INTERVAL=30
            2 giờ/lần                                             | RECURRING FREQ=HOURLY;INTERVAL=2
            mỗi tuần không dưới 02 lần                            | RECURRING FREQ=WEEKLY
            trước thứ Sáu                                         | DATE 2026-11-19
            chậm nhất chiều thứ Sáu                               | DATE 2026-11-20
            trong sáng 23/11                                      | DATE 2026-11-23
            không để sang tháng 12                                | DATE 2026-11-30
            ngay trước thời điểm 30/4/2027                        | DATE 2027-04-29
            trước dịp 02/9                                        | DATE 2027-09-01
            vào kỳ chi trả tháng 12 năm 2026                      | DATE 2026-12-31
            trước ngày 03 tháng 12 năm. 2026                      | DATE 2026-12-02
            trong ngày 25 tháng .12 năm 2026                      | DATE 2026-12-25
            trong hai năm 2027 - 2028                             | PERIOD 2027-01-01 2028-12-31
            trong học kỳ I                                        | EVENT
            định kỳ 06 (sáu) tháng                                | RECURRING FREQ=MONTHLY;INTERVAL=6
            ba (03) năm một lần                                   | RECURRING FREQ=YEARLY;INTERVAL=3
            quý/lần                                               | RECURRING FREQ=MONTHLY;INTERVAL=3
            năm (05) năm một lần                                  | RECURRING FREQ=YEARLY;INTERVAL=5
            chậm nhất ngày 12 (mười hai) của tháng báo cáo        | RECURRING FREQ=MONTHLY;BYMONTHDAY=12
            chậm nhất là ngày thứ 10 của tháng tiếp theo liền kề  | RECURRING FREQ=MONTHLY;BYMONTHDAY=10
            trước ngày cuối cùng của tháng đầu mỗi quý            | RECURRING FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=-2
            trước ngày 15 của tháng đầu năm sau                   | RECURRING FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=14
            tháng hai hằng năm                                    | RECURRING FREQ=YEARLY;BYMONTH=2
            trước ngày khai giảng 05/9                            | DATE 2027-09-04
            trong năm học 2026 - 2027                             | DATE 2027-05-31
            trong vòng hai mươi lăm ngày kể từ ngày nhận hồ sơ    | RELATIVE 25 DAY RECEIPT
            trong vòng mười lăm ngày làm việc                     | RELATIVE 15 WORKING_DAY
            vào ngày 12 tháng Tám năm 2027                        | DATE 2027-08-12
            trước ngày 05 tháng 4 năm cuối của dự án              | EVENT
            trước ngày 05/7 của năm báo cáo                       | RECURRING FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=4
            trước Quốc khánh 02/9                                 | DATE 2027-09-01
            trước khi kết thúc quý II                             | DATE 2027-06-30
            trước thềm năm học mới                                | EVENT
            tại phiên họp UBND tỉnh thường kỳ tháng 12            | EVENT
            trong vòng 12 tháng gần nhất                          | NONE
            nhiệm kỳ 2026 - 2031                                  | NONE
            tối thiểu là 10 năm                                   | NONE
            sau lễ phát động                                      | EVENT
            thường xuyên                                          | NONE
            khẩn trương                                           | NONE
            31/11/2026                                            | NONE
            """)
    void readsWhatIsTypedIntoAField(String typed, String meaning) {
        assertThat(DeadlinePhrasesTest.told(Deadlines.read(typed, ISSUED))).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            truoc ngay 15 thang 12 nam 2026     | DATE 2026-12-14
            den het quy I nam 2027              | DATE 2027-03-31
            hang thang                          | RECURRING FREQ=MONTHLY
            trước ngày l5/l2/2O26               | DATE 2026-12-14
            trong quý lV/2026                   | DATE 2026-12-31
            trong th áng 12 năm 20 26           | DATE 2026-12-31
            trước  ngày 15 / 12 / 2026          | DATE 2026-12-14
            kế từ ngày nhận hổ sơ 05 ngày       | RELATIVE 5 DAY
            trongtháng12/2026                   | DATE 2026-12-31
            """)
    void survivesTypingAndScanning(String damaged, String meaning) {
        assertThat(DeadlinePhrasesTest.told(Deadlines.read(damaged, ISSUED))).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Đề án phát triển trạm y tế giai đoạn 2026-2030, định hướng đến năm 2035
            Căn cứ Kế hoạch số 41/KH-UBND ngày 12/3/2027 của tỉnh Bình An
            Tính đến ngày 30/12/2026, có 18 trạm y tế đạt chuẩn
            Các trạm đã hoàn thành kiểm kê trong tháng 11/2026
            Trong quý II/2026 toàn ngành khám cho 41 nghìn lượt người
            Lập dự trù vắc xin năm 2027
            Mua dầu chạy máy đủ dùng đến hết quý II/2027
            Xe chở khách áp dụng mức phạt mới từ ngày 01/01/2027
            """)
    void seesNoDeadlineInProgrammesCitationsAndResults(String sentence) {
        assertThat(Deadlines.of(sentence, ISSUED).kind()).isEqualTo(Kind.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở Xây dựng đổi sổ bến bãi trong quý I năm 2027, báo cáo UBND tỉnh trước ngày 15/01/2027. | 2027-01-14",
                "Lập phương án trong tháng 12, chậm nhất 25/12/2026. | 2026-12-25",
                "Hoàn thành trong năm 2027, trong đó cầu Hạ trước ngày 30/6/2027. | 2027-12-31",
            })
    void takesTheNarrowerOfTwoTimesUnlessTheFirstIsTheEnd(String sentence, LocalDate due) {
        assertThat(Times.of(Text.of(sentence), ISSUED).last().due()).isEqualTo(due);
    }

    @Test
    void readsFromWhichDayOnSomethingIsDone() {
        var read = Deadlines.of("Từ ngày 15/9/2027, hướng dẫn hành khách dùng thẻ.", ISSUED);

        assertThat(read.kind()).isEqualTo(Kind.PERIOD);
        assertThat(read.start()).isEqualTo(LocalDate.of(2027, 9, 15));
        assertThat(read.phrase()).isEqualTo("Từ ngày 15/9/2027");
    }

    @Test
    void takesARhythmBeforeTheDayOfItsFirstTime() {
        assertThat(Deadlines.of("Các xã báo cáo trước ngày 15 hằng tháng (lần đầu gửi trước ngày 15/12/2026).", ISSUED)
                        .rrule())
                .isEqualTo("FREQ=MONTHLY;BYMONTHDAY=14");
    }

    @Test
    void makesUpNoYearForWhatGoesOnFromAQuarter() {
        var read = Deadlines.of("Bồi dưỡng tổ viên từ quý IV và các năm sau.", null);

        assertThat(read.kind()).isEqualTo(Kind.EVENT);
        assertThat(read.start()).isNull();
    }

    @Test
    void pointsAtItsPhraseInTheOriginalText() {
        var text =
                Normalizer.normalize("Gửi báo cáo về Sở chậm nhất ngày 05/12/2026 để tổng hợp.", Normalizer.Form.NFD);

        var deadline = Deadlines.of(text, ISSUED);

        assertThat(text.substring(deadline.from(), deadline.to())).isEqualTo(deadline.phrase());
        assertThat(Normalizer.normalize(deadline.phrase(), Normalizer.Form.NFC)).isEqualTo("chậm nhất ngày 05/12/2026");
    }

    @Test
    void takesTheDayOfCompletionBeforeTheStepsOnTheWay() {
        var sentence =
                "Trình dự thảo trước ngày 01/12/2026, lấy ý kiến trong tháng 12/2026, hoàn thành trước ngày 15/01/2027.";

        assertThat(Deadlines.of(sentence, ISSUED).due()).isEqualTo(LocalDate.of(2027, 1, 14));
    }

    @Test
    void learnsFromTheSentenceThatADateReturnsEveryYear() {
        var sentence = "Định kỳ 06 tháng (trước ngày 15 tháng 6) gửi số liệu về Sở.";

        assertThat(Deadlines.read("trước ngày 15 tháng 6", sentence, ISSUED).rrule())
                .isEqualTo("FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=14");
    }

    @Test
    void readsADateOfEveryYearBehindSuchAWordOrSuchADay() {
        var opened = "Hằng năm, các trạm gửi số liệu dân số, sổ theo dõi và biểu tổng hợp (trước ngày 05/12) về Sở.";
        var beside = "Phòng Kinh tế gửi số liệu hằng tháng (trước ngày 20 hằng tháng), 6 tháng (trước ngày 12/6).";

        assertThat(Deadlines.read("trước ngày 05/12", opened, ISSUED).rrule())
                .isEqualTo("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=4");
        assertThat(Deadlines.of(opened, ISSUED).rrule()).isEqualTo("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=4");
        assertThat(Deadlines.read(
                                "Chậm nhất ngày 20/11",
                                "Chậm nhất ngày 20/11 đối với báo cáo định kỳ hằng năm.",
                                ISSUED)
                        .rrule())
                .isEqualTo("FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=20");
        assertThat(Deadlines.read("trước ngày 12/6", beside, ISSUED).rrule())
                .isEqualTo("FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=11");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            trong năm 2026       | Phong trào trồng cây trong năm 2026 đã được các xã hưởng ứng.
            giai đoạn 2026-2030  | Căn cứ quyết định phê duyệt Đề án bảo vệ rừng, nâng cao đời sống người dân giai đoạn 2026-2030;
            đến năm 2030         | Căn cứ quyết định phê duyệt Chương trình nước sạch, vệ sinh thôn bản đến năm 2030;
            """)
    void takesNoPartOfANameNorOfAResultForADeadline(String phrase, String sentence) {
        assertThat(Deadlines.read(phrase, sentence, ISSUED)).isEqualTo(Deadline.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Sở Tài chính mở hai lớp tập huấn, dự kiến ngày 15 và 16/12/2026.        | PERIOD 2026-12-15 2026-12-16
            Phòng Văn hóa tổ chức kỷ niệm Ngày Gia đình 28/6 tại các xã.            | DATE 2027-06-28
            Các đơn vị gửi bài về Ban tổ chức trước hội nghị.                       | EVENT
            Phòng Tổ chức lấy ý kiến tại Hội nghị viên chức năm 2027.               | EVENT
            Sau khi có kinh phí của huyện, Ban Quản lý chợ sơn lại cổng, xong trong 30 ngày. | RELATIVE 30 DAY EVENT
            Chi cục đo sản lượng tại sáu hợp tác xã ngay trong vụ Hè Thu 2027.      | EVENT
            Phòng Nội vụ trình kế hoạch sử dụng biên chế của huyện (tháng 12/2026). | DATE 2026-12-31
            Tổ Công nghệ chạy chính thức phần mềm hẹn khám từ ngày 04/01/2027.      | PERIOD 2027-01-04
            """)
    void findsTheTimesOfWhatIsToCome(String sentence, String meaning) {
        assertThat(DeadlinePhrasesTest.told(Deadlines.of(sentence, ISSUED))).isEqualTo(meaning);
    }

    @Test
    void makesUpNoYearWhereNoneIsKnown() {
        var deadline = Deadlines.read("trước ngày 15/8", null);

        assertThat(deadline.kind()).isEqualTo(Kind.EVENT);
        assertThat(deadline.due()).isNull();
    }

    @Test
    void takesTheDayOfAPaperForNoDeadlineThoughAFieldAsksForOne() {
        assertThat(Deadlines.read("Theo các mốc tại Quyết định số 31/QĐ-UBND ngày 17/12/2026", ISSUED)
                        .kind())
                .isEqualTo(Kind.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Báo cáo UBND tỉnh về kết quả đợt thi đua khi tổng kết đợt thi đua. | EVENT",
                "Kết thúc đợt kiểm tra lập báo cáo gửi Giám đốc Sở. | EVENT",
                "Khen thưởng đợt thi đua lập thành tích chào mừng Đại hội. | NONE",
                "Cập nhật số liệu thường xuyên trong năm. | NONE",
                "Hoàn thành mục tiêu, chỉ tiêu hằng năm. | NONE",
            })
    void tellsAnEventFromTheNameOfAMovementAndFromAllTheTime(String sentence, Kind kind) {
        assertThat(Deadlines.of(sentence, ISSUED).kind()).isEqualTo(kind);
    }

    @Test
    void takesWhatTheRulesSayForNoQuarter() {
        assertThat(Deadlines.of("Văn phòng báo cáo kết quả định kỳ theo quy định.", ISSUED)
                        .rrule())
                .isNull();
        assertThat(Deadlines.of("Văn phòng báo cáo kết quả định kỳ theo quý.", ISSUED)
                        .rrule())
                .isEqualTo("FREQ=MONTHLY;INTERVAL=3");
    }
}
