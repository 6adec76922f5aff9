package vn.vanban.register;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.vanban.document.DocumentId;
import vn.vanban.document.Documents;
import vn.vanban.document.HistoryEntry;
import vn.vanban.shared.WorkingCalendar;
import vn.vanban.signing.DocumentSigned;

/** Who signed a document and on what day, as its history has it; a substitute signs under their own name. */
@Component
class Signatures {

    record Signature(String name, LocalDate on) {}

    private final Documents documents;

    Signatures(Documents documents) {
        this.documents = documents;
    }

    Signature of(DocumentId id) {
        return documents.historyOf(id).stream()
                .filter(entry -> entry.act().equals(DocumentSigned.class.getSimpleName()))
                .reduce((earlier, later) -> later)
                .map(Signatures::toSignature)
                .orElseThrow(() -> new IllegalStateException("signed without a history row: " + id));
    }

    private static Signature toSignature(HistoryEntry entry) {
        return new Signature(entry.by().name(), LocalDate.ofInstant(entry.at(), WorkingCalendar.ZONE));
    }
}
