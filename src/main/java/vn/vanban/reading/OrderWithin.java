package vn.vanban.reading;

import java.util.List;

/** Whom a sentence tells in its midst or at its end, behind whatever it opens with. */
final class OrderWithin {

    private static final UnitNames.Found NOBODY = new UnitNames.Found(List.of(), 0);

    private OrderWithin() {}

    /** "Nhận được công văn này, Sở đề nghị các đơn vị báo cáo …": whoever is told stands after the order. */
    static UnitNames.Found of(Words words) {
        for (int at = 1; at < words.size() - 1; at++) {
            int order = ClauseWords.TOLD.at(words, at);
            boolean recounted = !ClauseWords.SO.startsAt(words, at - 2) && isRecounted(words, at);
            if (order > 0 && !recounted) {
                var named = ToldNames.at(words, at + order);
                if (!named.isEmpty() && (ToldNames.acts(words, named.end()) || Asides.tellWhich(words, named.end()))) {
                    return named;
                }
            }
        }
        return NOBODY;
    }

    private static boolean isRecounted(Words words, int at) {
        return ClauseWords.RECOUNTED.startsAt(words, at - 1)
                || ClauseWords.RECOUNTED.startsAt(words, Math.max(0, at - 2))
                || ClauseWords.LAWS.startsAt(words, 0);
    }

    /** "Để đủ điện cho mùa khô Thủ tướng chỉ thị yêu cầu Bộ trưởng Bộ Công Thương như sau:" */
    static UnitNames.Found announced(Words words) {
        for (int at = words.size() - 2; at >= 0 && words.endsClause(words.size() - 1); at--) {
            int order = ClauseWords.TOLD.at(words, at);
            var named = order > 0 ? ToldNames.at(words, at + order) : null;
            if (named != null && !named.isEmpty() && ToldNames.announces(words, named.end())) {
                return named;
            }
        }
        return NOBODY;
    }
}
