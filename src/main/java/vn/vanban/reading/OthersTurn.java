package vn.vanban.reading;

import java.util.List;

/** "…; trên cơ sở đó, Sở Tài chính cấp kinh phí", "…; trường hợp chưa rõ, Thanh tra huyện mời các bên họp". */
final class OthersTurn {

    /** What rests on the work before it belongs to it. */
    static final Lexicon GOES_ON = Lexicon.of("trên cơ sở đó, từ đó, qua đó, trong đó, theo đó, trên cơ sở kết quả");

    static final Lexicon CONDITION = Lexicon.of("trường hợp, nếu");

    /** No case is told in more words. */
    private static final int CASE = 10;

    private OthersTurn() {}

    /** Who is to act behind the comma; nobody where the part of a sentence begins or goes on otherwise. */
    static List<String> of(Words words) {
        int comma = Math.max(GOES_ON.at(words, 0), CONDITION.at(words, 0));
        while (comma > 0 && comma < CASE && words.has(comma) && !words.is(comma, ",")) {
            comma++;
        }
        if (comma == 0 || !words.has(comma + 1) || !words.is(comma, ",") || !words.isCapitalised(comma + 1)) {
            return List.of();
        }
        var named = UnitNames.at(words, comma + 1);
        return ToldNames.acts(words, named.end()) ? named.names() : List.of();
    }
}
