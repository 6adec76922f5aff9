package vn.vanban.document;

import vn.vanban.shared.Hash;

/**
 * A file that goes with a document: an annex in a file of its own, a form, a picture.
 *
 * @param name as it is sent, with the ending of its kind
 * @param size in bytes
 */
public record Attachment(String name, Hash hash, FileKind kind, long size) {

    /** "1,4 MB", "38 KB". */
    public String sizeText() {
        return size < 1024 * 1024
                ? Math.max(1, Math.round(size / 1024.0)) + " KB"
                : "%.1f MB".formatted(size / 1024.0 / 1024).replace('.', ',');
    }
}
