package vn.vanban.copying;

import java.time.LocalDate;
import java.util.UUID;
import vn.vanban.document.DocumentCode;
import vn.vanban.document.DocumentId;
import vn.vanban.organization.UnitId;
import vn.vanban.shared.Hash;

/**
 * A copy that has the value of the document itself (Điều 26).
 *
 * @param signerName who signs it by hand, or decided that it be made
 * @param pdf the pages to print, or the file the organization has signed
 */
record CertifiedCopy(
        UUID id,
        DocumentId document,
        UnitId organization,
        CopyKind kind,
        CopyMedium medium,
        DocumentCode code,
        LocalDate madeOn,
        String signerName,
        String madeBy,
        Hash pdf) {}
