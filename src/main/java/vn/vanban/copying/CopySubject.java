package vn.vanban.copying;

import java.util.Optional;
import vn.vanban.document.DocumentId;
import vn.vanban.organization.Mandate;

/** What a copy is made of: a document of this system, or one that came from outside. */
interface CopySubject {

    default Optional<DocumentId> document() {
        return Optional.empty();
    }

    /** Its file, when it came from outside; kept with the copy, for it may bear signatures that paper cannot. */
    default Optional<CertifiedCopy.Source> source() {
        return Optional.empty();
    }

    /** What the book says after the kind: "Thông báo 87/TB-SYT ngày 18/11/2026, Kết luận giao ban". */
    String title();

    /** What is copied, as it is; may take long. */
    byte[] pages();

    /** Called in the transaction that takes the number: refuses what may not be copied any more, keeps what was sent. */
    default void hold() {}

    /** Called in the same transaction. */
    default void made(CertifiedCopy copy, Mandate mandate) {}
}
