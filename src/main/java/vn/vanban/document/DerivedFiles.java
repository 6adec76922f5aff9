package vn.vanban.document;

import java.util.Optional;
import vn.vanban.shared.Hash;

/** Files that were made from issued documents and live by themselves, such as certified copies. */
public interface DerivedFiles {

    /** The document that a file was made from, as a stranger may ask who holds the file; by its hash. */
    Optional<DocumentId> sourceOf(Hash pdf);
}
