package vn.vanban.reading;

/** A word, a number or a mark: as written in lower case, without diacritics, and where it stands in the text. */
record Token(String word, String fold, int from, int to, Sort sort) {

    enum Sort {
        WORD,
        NUMBER,
        MARK
    }

    boolean isNumber() {
        return sort == Sort.NUMBER;
    }

    /** The value of a number token, or -1 where it is none or longer than any calendar needs. */
    int number() {
        return isNumber() && fold.length() <= 4 ? Integer.parseInt(fold) : -1;
    }
}
