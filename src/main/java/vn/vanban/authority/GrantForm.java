package vn.vanban.authority;

import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import vn.vanban.document.DocumentType;
import vn.vanban.document.SigningCapacity;

/**
 * A grant as it is entered.
 *
 * @param grantor "position:person" of who gives it
 * @param officer "position:person" of who receives it
 */
record GrantForm(
        SigningCapacity capacity,
        String grantor,
        String officer,
        List<DocumentType> types,
        String scope,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate since,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until,
        String reference,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dated) {

    static final GrantForm EMPTY = new GrantForm(null, "", "", List.of(), "", null, null, "", null);

    GrantForm {
        grantor = grantor == null ? "" : grantor.strip();
        officer = officer == null ? "" : officer.strip();
        types = types == null ? List.of() : List.copyOf(types);
        scope = scope == null ? "" : scope.strip();
        reference = reference == null ? "" : reference.strip();
    }

    /** For the page. */
    public boolean names(DocumentType type) {
        return types.contains(type);
    }
}
