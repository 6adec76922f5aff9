package vn.vanban.copying;

/** What a copy is made on. The file that was issued is an original wherever it is sent, so only extracts are electronic. */
enum CopyMedium {
    /** Printed, signed by hand and stamped. */
    PAPER,
    /** Signed by the organization's key. */
    ELECTRONIC
}
