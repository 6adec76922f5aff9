package vn.vanban.distribution;

import java.util.List;
import vn.vanban.document.Purpose;
import vn.vanban.organization.Unit;

/**
 * One line of "Nơi nhận" with where it goes.
 *
 * @param ordinal its place in the document, from 0
 * @param name as printed
 * @param units the units it means; empty when printed only or not yet decided
 * @param open whether the registry decides where it goes, because the document does not say
 */
public record RecipientLine(int ordinal, String name, Purpose purpose, Way way, List<Unit> units, boolean open) {

    public enum Way {
        /** One unit of this installation. */
        UNIT,
        /** Several units under one name. */
        GROUP,
        /** Outside the system: printed, sent on paper by the registry. */
        PRINTED_ONLY,
        /** The registry has to decide before the issue. */
        UNRESOLVED
    }
}
