package vn.vanban.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import vn.vanban.document.DocumentId;

/** What the book says of a document's way out, told by the module that sends it. */
public interface Transfers {

    /**
     * @param sentOn the day it was sent
     * @param acknowledged how many of the units have acknowledged receipt
     */
    record Transfer(LocalDate sentOn, int acknowledged, int units) {}

    /** Of those documents that have been sent. */
    Map<DocumentId, Transfer> of(Collection<DocumentId> documents);
}
