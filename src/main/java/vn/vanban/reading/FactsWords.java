package vn.vanban.reading;

/** Words that open a block of a document's form. */
final class FactsWords {
    private FactsWords() {}

    private static final Lexicon OPENERS =
            Lexicon.of("căn cứ, theo đề nghị, nơi nhận, kính gửi, xét đề nghị, trên đây, phụ lục, biểu, "
                    + "thực hiện kế hoạch, thực hiện quyết định, thực hiện công văn, thực hiện chỉ thị, thực hiện nghị quyết, thực hiện chương trình, "
                    + "thực hiện ý kiến, thực hiện văn bản, thực hiện thông báo");

    static boolean opensBlock(String line) {
        return OPENERS.startsAt(Words.of(line.substring(0, Math.min(40, line.length()))), 0);
    }
}
