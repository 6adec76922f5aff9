package vn.vanban.register;

import java.util.Set;
import vn.vanban.document.DocumentType;
import vn.vanban.organization.UnitId;

/**
 * Sổ đăng ký văn bản đi: one series of numbers, from 01 each year (Điều 15.1). The head decides which types share it.
 *
 * @param types empty for the common register, which takes every type that has none of its own
 * @param ofCopies whether it is the one of certified copies, which takes no document
 */
public record Register(RegisterId id, UnitId organization, String name, Set<DocumentType> types, boolean ofCopies) {

    boolean isCommon() {
        return types.isEmpty() && !ofCopies;
    }

    /** "Thông báo năm 2026". */
    public String titleOf(int year) {
        return name + " năm " + year;
    }
}
