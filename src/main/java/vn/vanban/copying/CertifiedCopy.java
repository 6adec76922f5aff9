package vn.vanban.copying;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.vanban.document.DocumentCode;
import vn.vanban.document.DocumentId;
import vn.vanban.organization.UnitId;
import vn.vanban.register.IncomingId;
import vn.vanban.shared.Hash;

/**
 * A copy that has the value of the document itself (Điều 26).
 *
 * @param document empty for a copy of what came from outside
 * @param source the file of what came from outside
 * @param signerName who signs it by hand, or decided that it be made
 * @param pdf the pages to print, or the file the organization has signed
 */
record CertifiedCopy(
        UUID id,
        Optional<DocumentId> document,
        Optional<Source> source,
        UnitId organization,
        CopyDirection direction,
        DocumentCode code,
        LocalDate madeOn,
        String signerName,
        String madeBy,
        Hash pdf) {

    /**
     * The file that was copied, as the clerk gave it.
     *
     * @param entry its line in the incoming book
     * @param signatures what was found of its digital signatures, in words
     */
    record Source(IncomingId entry, Hash file, String signatures) {}

    /** "Sao lục 01/SL-SYT". */
    public String name() {
        return direction.kind().title() + " " + code;
    }

    public String fileName() {
        return name().replace('/', '-') + ".pdf";
    }

    public boolean isPaper() {
        return direction.medium() == CopyMedium.PAPER;
    }
}
