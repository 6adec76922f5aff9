package vn.vanban.organization;

import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A council as it is entered.
 *
 * @param chair "position:person"
 * @param sealed whether its decision lets it use the organization's seal
 */
record CouncilForm(
        String name,
        String collective,
        String superiorName,
        String notation,
        String reference,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dated,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate since,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until,
        String chair,
        Boolean sealed) {

    static CouncilForm blank(String superiorName) {
        return new CouncilForm("", "", superiorName, "", "", null, null, null, "", false);
    }

    CouncilForm {
        name = stripped(name);
        collective = stripped(collective);
        superiorName = stripped(superiorName);
        notation = stripped(notation);
        reference = stripped(reference);
        chair = stripped(chair);
        sealed = Boolean.TRUE.equals(sealed);
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ");
    }
}
