package vn.vanban.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.vanban.document.DocumentId;

/** What the book says under "Ghi chú" of what became of a document after its issue, told by the module that ends it. */
public interface Outcomes {

    /** "THU HỒI 22/11/2026: …"; only of documents of which there is something to say. */
    Map<DocumentId, List<String>> of(Collection<DocumentId> documents);
}
