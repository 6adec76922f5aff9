package vn.vanban.document;

/** Mức độ khẩn (NĐ 30/2020, Phụ lục I, Mục II.10b); the drafter proposes, the signer decides. */
public enum Urgency {
    NORMAL,
    URGENT,
    VERY_URGENT,
    EXPRESS
}
