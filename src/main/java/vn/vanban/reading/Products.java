package vn.vanban.reading;

import java.util.List;

/** What a sentence expects to be handed in: "báo cáo kết quả thực hiện", "phương án thu dung". */
final class Products {

    private static final int LONGEST = 9;

    private static final Lexicon MAKES =
            Lexicon.of("xây dựng, lập, ban hành, soạn thảo, hoàn thiện, trình, gửi, nộp, tham mưu, hoàn thành");
    private static final Lexicon PAPERS = Lexicon.of(
            "báo cáo, kế hoạch, đề án, phương án, dự án, danh sách, danh mục, hồ sơ, dự thảo, quy chế, quy định, tờ trình, quyết định, văn bản, dự toán, dự trù, bảng tổng hợp, biên bản, hướng dẫn, "
                    + "chương trình, lộ trình, quy hoạch, nghị quyết, chỉ thị");
    private static final Lexicon REPORTS =
            Lexicon.of("báo cáo kết quả, báo cáo tiến độ, báo cáo tình hình, gửi báo cáo, báo cáo bằng văn bản");
    private static final Lexicon STOPS = Lexicon.of(
            "trước, trong, sau, khi, xong, kịp, không muộn, không chậm, muộn nhất, về, gửi, trình, để, theo, đến, chậm, hằng, hàng, định kỳ, nhằm, cho, tại, hoàn thành, phù hợp");

    private Products() {}

    /** The words themselves; null where the sentence names no paper, or only one that its time is counted from. */
    static String of(Words words, List<Deadline> times) {
        for (int at = 0; at < words.size(); at++) {
            int makes = isIn(times, words.at(at)) ? 0 : MAKES.at(words, at);
            int paper = makes > 0 && PAPERS.startsAt(words, at + makes)
                    ? at + makes
                    : REPORTS.startsAt(words, at) ? at : -1;
            if (paper >= 0) {
                return words.original(paper, end(words, paper));
            }
        }
        return null;
    }

    private static boolean isIn(List<Deadline> times, Token token) {
        return times.stream().anyMatch(time -> token.from() >= time.from() && token.to() <= time.to());
    }

    private static int end(Words words, int from) {
        int end = from + 1;
        while (end < from + LONGEST && !words.endsClause(end) && (end == from + 1 || !STOPS.startsAt(words, end))) {
            end++;
        }
        return end;
    }
}
