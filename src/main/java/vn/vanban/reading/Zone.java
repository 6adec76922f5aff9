package vn.vanban.reading;

/** What a part of a document is there for, as its headings tell. */
enum Zone {
    /** Orders work. */
    DUTIES,
    /** Tells aims, results, circumstances. */
    NARRATIVE,
    /** Asks a higher level for something. */
    PROPOSALS;

    /** A line this long does not name a part, it says something. */
    private static final int SENTENCE = 12;

    /** How far into a heading the word that tells may stand. */
    private static final int CHAPTER_WORDS = 14;

    private static final int ITEM_WORDS = 3;

    private static final Lexicon TERMS = Lexicon.of("thời hạn, thời gian thực hiện");

    private static final Lexicon DUTY_HEADINGS = Lexicon.of(
            "một số yêu cầu, yêu cầu cụ thể, yêu cầu và tiến độ, công tác chuẩn bị, các yêu cầu, thông tin báo cáo, nhiệm vụ, giải pháp, tổ chức thực hiện, phân công, trách nhiệm, phương hướng, chế độ báo cáo, chế độ thông tin, biện pháp, "
                    + "nội dung thực hiện, phương án triển khai, phương án thực hiện, cách thức thực hiện, các bước thực hiện, kế hoạch thực hiện, yêu cầu các, yêu cầu đối với, công việc cụ thể, nội dung công việc");

    private static final Lexicon NARRATIVE_HEADINGS = Lexicon.of(
                    "mục đích, mục tiêu, chỉ tiêu, quan điểm, đánh giá, kết quả, tình hình, thực trạng, hạn chế, tồn tại, khó khăn, nguyên nhân, dự báo, khái quát, đặc điểm, ưu điểm, bài học, "
                            + "tiêu chí đánh giá, tiêu chí xếp loại, tiêu chuẩn thang điểm, thang điểm, cách tính điểm, cách thức xếp hạng, đối tượng, phạm vi, thành phần, nội dung báo cáo, đề cương, căn cứ, sự cần thiết, cơ sở pháp lý, bối cảnh, thuận lợi, công tác đã, kết quả đạt được, danh sách, "
                            + "nội dung hội nghị, nội dung cuộc họp, nội dung chương trình, chương trình hội nghị, nội dung làm việc, nội dung tập huấn, nội dung kiểm tra, nội dung thanh tra, nội dung giám sát, nội dung huấn luyện")
            .except(Lexicon.ofLines("đề cương , kế hoạch\nđề cương và kế hoạch"));

    /** Alone over a list these tell of aims; "Các nội dung yêu cầu thực hiện" orders. */
    private static final Lexicon AIMS = Lexicon.of("yêu cầu, các yêu cầu, yêu cầu chung");

    /** "2. Về tình hình giải ngân: giao …" names a matter, which orders follow. */
    private static final Lexicon ABOUT = Lexicon.of("về, đối với");

    /** "Để giữ kết quả ấy, xã cần làm các việc sau:" */
    private static final Lexicon PURPOSE = Lexicon.of("để, nhằm");

    /** What a chapter tells of a meeting: when, where, who comes. */
    private static final Lexicon MEETING = Lexicon.of("thời gian, địa điểm, hình thức");

    private static final Lexicon MEETING_TOO = Lexicon.of("địa điểm, hình thức, thành phần, đối tượng");

    private static final Lexicon PROPOSAL_HEADINGS = Lexicon.of("kiến nghị, đề xuất kiến nghị, đề xuất, đề nghị");

    /** "Đối tượng, nội dung và hình thức thi đua": also what is to be done. */
    private static final Lexicon SCOPE = Lexicon.of("đối tượng, phạm vi, thành phần");

    private static final Lexicon CONTENT = Lexicon.of("nội dung");

    /** "Kiến nghị và biện pháp xử lý" closes an inspection: what is to be done. */
    private static final Lexicon MEASURES = Lexicon.of("xử lý, biện pháp, khắc phục, chấn chỉnh");

    /** "Công tác đánh giá ngoài" is a kind of work. */
    private static final Lexicon WORK = Lexicon.of("tác");

    // A heading that itself says what to do ("Tiếp tục tháo gỡ khó khăn …") is no title of a zone.
    private static int actionEnd(Words words) {
        return DUTY_HEADINGS.startsAt(words, 0)
                ? 0
                : Math.max(DutyWords.MANNERS.at(words, 0), DutyWords.VERBS.at(words, 0));
    }

    /** The zone a heading opens; null where it does not say. */
    static Zone of(String heading, boolean chapter) {
        var words = Words.of(heading.replaceAll("\\([^()]*\\)", ""));
        if (chapter && MEETING.startsAt(words, 0) && MEETING_TOO.occurs(words, 1, words.size())) {
            return NARRATIVE;
        }
        int start =
                NARRATIVE_HEADINGS.startsAt(words, 0) || PROPOSAL_HEADINGS.startsAt(words, 0) ? 0 : actionEnd(words);
        if (start > 0) {
            return null;
        }
        if (!chapter && ABOUT.startsAt(words, 0) || PURPOSE.startsAt(words, 0)) {
            return null;
        }
        if (AIMS.startsAt(words, 0) && words.endsClause(AIMS.at(words, 0))) {
            return NARRATIVE;
        }
        for (int at = 0; at < words.size() && at < (chapter ? CHAPTER_WORDS : ITEM_WORDS); at++) {
            if (DUTY_HEADINGS.startsAt(words, at)) {
                return DUTIES;
            }
            if (PROPOSAL_HEADINGS.startsAt(words, at) && words.size() < SENTENCE) {
                return MEASURES.occurs(words, at, words.size()) ? DUTIES : PROPOSALS;
            }
            if (NARRATIVE_HEADINGS.startsAt(words, at) && !(at > 0 && WORK.startsAt(words, at - 1))) {
                boolean also = DUTY_HEADINGS.occurs(words, at, words.size())
                        && Text.fold(heading).startsWith("muc tieu");
                boolean scope = SCOPE.startsAt(words, at) && CONTENT.occurs(words, at, words.size());
                return also || scope || TERMS.occurs(words) ? null : NARRATIVE;
            }
        }
        return null;
    }
}
