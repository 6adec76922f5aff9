package vn.vanban.reading;

import java.util.List;

/** What a line below a task may tell of it: "Đơn vị chủ trì: …", "Thời gian: …". */
enum Label {
    LEAD(
            "đơn vị chủ trì, cơ quan chủ trì, chủ trì, các đơn vị chủ trì, các cơ quan chủ trì, bộ phận thực hiện, đơn vị thực hiện, cơ quan thực hiện, đơn vị chủ trì thực hiện, cơ quan chủ trì thực hiện, phân công, đơn vị đầu mối, đơn vị chủ trì tham mưu, trách nhiệm thực hiện, phân công thực hiện, cơ quan trình, đơn vị trình, cơ quan đầu mối, đầu mối, đơn vị tham mưu, cơ quan tham mưu, cơ quan soạn thảo, đơn vị soạn thảo"),
    COOPERATING(
            "đơn vị phối hợp, cơ quan phối hợp, phối hợp, đơn vị phối hợp thực hiện, cơ quan phối hợp thực hiện, các đơn vị phối hợp, các cơ quan phối hợp, đơn vị cùng phối hợp, phối hợp thực hiện, cơ quan cùng phối hợp, đơn vị tham gia"),
    TIME(
            "thời gian thực hiện, thời gian hoàn thành, thời hạn hoàn thành, thời hạn, thời gian, thời hạn thực hiện, tiến độ, hoàn thành, tiến độ thực hiện, thời gian triển khai, thời gian trình, thời hạn trình, hạn hoàn thành, hạn, tiến độ hoàn thành, thời điểm hoàn thành, lộ trình, lộ trình thực hiện, thời gian dự kiến, thời gian thực hiện và hoàn thành"),
    PRODUCT("sản phẩm, kết quả, sản phẩm dự kiến, kết quả đầu ra, sản phẩm đầu ra"),
    OTHER(
            "lãnh đạo phụ trách, người phụ trách, lãnh đạo chỉ đạo, kinh phí, kinh phí thực hiện, nguồn kinh phí, đồng chí phụ trách, chỉ đạo thực hiện");

    private static final Lexicon KINDS = Lexicon.of("cơ quan, đơn vị, phòng, bộ phận, tổ chức, ban");

    private static final List<String> ALTERNATIVE = List.of(",", "/", "va");

    private static final List<String> JOINTS = List.of(",", "va");

    private final Lexicon words;

    Label(String words) {
        this.words = Lexicon.of(words);
    }

    /** The label that a heading is made of, several of them being none in particular; null where it says anything else. */
    static Label whole(Words words) {
        Label whole = null;
        for (int at = 0; !words.endsClause(at); ) {
            Label here = null;
            int length = 0;
            for (var label : values()) {
                here = label.words.at(words, at) > length ? label : here;
                length = Math.max(length, label.words.at(words, at));
            }
            if (here == null) {
                return null;
            }
            whole = whole == null ? here : OTHER;
            at += length;
            at += words.has(at) && JOINTS.contains(words.at(at).fold()) ? 1 : 0;
        }
        return whole;
    }

    /** The label with which the words begin, before a colon; null where none does. */
    static Label at(Words words) {
        int before = alternative(words);
        for (var label : values()) {
            int length = before + label.words.at(words, before);
            if (length > before && words.has(length) && words.at(length).fold().equals(":")) {
                return label;
            }
        }
        return null;
    }

    // "Cơ quan, đơn vị chủ trì", "Phòng/bộ phận thực hiện"
    private static int alternative(Words words) {
        int kind = KINDS.at(words, 0);
        boolean more = kind > 0
                && words.has(kind)
                && ALTERNATIVE.contains(words.at(kind).fold());
        return more ? kind + 1 : 0;
    }
}
