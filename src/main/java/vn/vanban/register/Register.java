package vn.vanban.register;

import java.util.Optional;
import java.util.Set;
import vn.vanban.document.DocumentType;
import vn.vanban.organization.CouncilId;
import vn.vanban.organization.UnitId;

/**
 * Sổ đăng ký văn bản đi: one series of numbers, from 01 each year (Điều 15.1). The head decides which types share it.
 *
 * @param types what it takes in the year that was asked for
 * @param isCommon whether it takes every type that has no register of its own in that year
 * @param council whose own series it is (Phụ lục I, Mục II.3a), whatever the type
 * @param ofCopies whether it is the one of certified copies, which takes no document
 */
public record Register(
        RegisterId id,
        UnitId organization,
        String name,
        Set<DocumentType> types,
        boolean isCommon,
        Optional<CouncilId> council,
        boolean ofCopies) {

    /** "Thông báo năm 2026". */
    public String titleOf(int year) {
        return name + " năm " + year;
    }
}
