package vn.vanban.reading;

/** Names of firms, which are no Vietnamese words and have no head that tells what they are. */
final class BrandNames {

    /** Abbreviations of fields and papers, not of who works in them. */
    private static final Lexicon NO_BRANDS = Lexicon.of(
            "gdp, grdp, cntt, tthc, pccc, cchc, kpi, attp, vbqppl, qppl, khcn, dvc, dvctt, csdl, ubnd, gpmb, tdtt, bvmt, kt, ktxh, qlnn, antt, atgt, pctt, tkcn, fdi, oda, wto");

    private static final int LONGEST_BRAND = 5;

    private BrandNames() {}

    /** "Viettel An Phú", "VNPT tỉnh": a firm's own name is no Vietnamese word. */
    static boolean isOne(Words words, int at) {
        if (!words.has(at) || words.at(at).sort() != Token.Sort.WORD || !words.isCapitalised(at)) {
            return false;
        }
        var word = words.original(at, at + 1);
        return word.length() > 2
                && (word.equals(word.toUpperCase())
                        || !Syllables.isOne(words.at(at).fold()));
    }

    /** "EVN rà soát …", "VNPT Bình An chủ trì …": before a verb. */
    static boolean acts(Words words, int at) {
        if (!isOne(words, at) || Syllables.isOne(words.at(at).fold()) || NO_BRANDS.startsAt(words, at)) {
            return false;
        }
        int end = at + 1;
        while (NameEnd.isProperWord(words, end) && end < at + LONGEST_BRAND) {
            end++;
        }
        boolean alone = words.endsClause(end) && isAbbreviation(words, at);
        return alone || DutyWords.VERBS.startsAt(words, end) || DutyWords.MANNERS.startsAt(words, end);
    }

    /** "PC07", "PA05": the police number their offices. */
    static boolean isCode(Words words, int at) {
        if (!words.has(at + 1)
                || !words.at(at + 1).isNumber()
                || words.at(at).to() != words.at(at + 1).from()) {
            return false;
        }
        var letters = words.original(at, at + 1);
        return letters.length() == 2
                && letters.charAt(0) == 'P'
                && Character.isUpperCase(letters.charAt(1))
                && words.at(at + 1).fold().length() == 2;
    }

    private static boolean isAbbreviation(Words words, int at) {
        var word = words.original(at, at + 1);
        return at == 0 && word.equals(word.toUpperCase());
    }
}
