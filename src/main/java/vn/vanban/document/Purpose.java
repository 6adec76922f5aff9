package vn.vanban.document;

/** Why a recipient gets the document (NĐ 30/2020, Phụ lục I, Mục II.9). */
public enum Purpose {
    FOR_ACTION,
    FOR_REPORT,
    FOR_INFORMATION
}
