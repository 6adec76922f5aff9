package vn.vanban.copying;

/** What a copy is made on. */
enum CopyMedium {
    /** Printed, signed by hand and stamped. */
    PAPER,
    /** Signed by the organization's key. */
    ELECTRONIC
}
