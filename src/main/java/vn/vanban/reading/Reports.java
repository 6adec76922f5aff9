package vn.vanban.reading;

/** Parts of a sentence that report or send: what the work before them gave, or something else. */
final class Reports {

    private static final Lexicon SENDS = Lexicon.of("báo cáo, gửi, gửi báo cáo, nộp, trình");

    /** Behind "báo cáo", "gửi" these tell that the work before it is meant, or who gets it. */
    private static final Lexicon RESULT = Lexicon.of(
            "kết quả thực hiện, hồ sơ, kết quả triển khai, kết quả về, kết quả trước, kết quả cho, kết quả với, kết quả gửi, kết quả trong, kết quả đến, kết quả chậm nhất, kết quả muộn nhất, kết quả hết, kết quả không quá, kết quả cuối, kết quả đầu, kết quả giữa, kết quả từ, kết quả ngay, kết quả xong, kết quả vào, về, cho, gửi, với, trước, trong, bằng, ubnd, chủ tịch, giám đốc, lãnh đạo, thủ tướng, chính phủ, cấp có thẩm quyền, cấp trên, bộ, sở, huyện, tỉnh");

    /** "báo cáo, đề xuất UBND tỉnh …", "báo cáo chi tiết gửi UBND tỉnh …" */
    private static final Lexicon SENDS_TOO = Lexicon.of("đề xuất, tham mưu, kiến nghị, trình, gửi");

    private static final Lexicon HOW = Lexicon.of("chi tiết gửi, cụ thể gửi, đầy đủ gửi, bằng văn bản gửi, về");

    private Reports() {}

    static boolean begin(Words words, int at) {
        return SENDS.startsAt(words, at);
    }

    /** "báo cáo tổng kết phong trào …": not of the work before it. */
    static boolean tellOfOther(Words words) {
        int what = SENDS.at(words, 0);
        what += what > 0 && words.is(what, ",") && SENDS_TOO.startsAt(words, what + 1)
                ? 1 + SENDS_TOO.at(words, what + 1)
                : 0;
        what += what > 0 ? HOW.at(words, what) : 0;
        return what > 0 && !RESULT.startsAt(words, what) && !UnitNames.isName(words, what);
    }
}
