package vn.vanban.document;

/** In what capacity the signer signs (NĐ 30/2020, Điều 13); the prefix is printed before the head's title. */
public enum SigningCapacity {
    /** The head, in person. */
    HEAD(""),
    /** Thay mặt tập thể. */
    ON_BEHALF_OF("TM. "),
    /** Giao quyền cấp trưởng. */
    ACTING_HEAD("Q. "),
    /** Ký thay cấp trưởng. */
    FOR_THE_HEAD("KT. "),
    /** Thừa lệnh. */
    BY_ORDER("TL. "),
    /** Thừa ủy quyền. */
    UNDER_AUTHORIZATION("TUQ. ");

    private final String prefix;

    SigningCapacity(String prefix) {
        this.prefix = prefix;
    }

    /** "KT. " with its space, or nothing. */
    public String prefix() {
        return prefix;
    }
}
