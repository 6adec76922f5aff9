package vn.vanban.reading;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whom a telegram is sent to: a line of its own and a list below it, which order nothing. */
final class Addressees {

    private static final Pattern WIRES = Pattern.compile("(?iu).{3,90}\\s(?:điện|gửi)\\s*:.*");

    private Addressees() {}

    // "Thủ tướng Chính phủ điện:" names who is written to, as "Kính gửi:" does in a letter.
    private static boolean isAddress(Text text) {
        return WIRES.matcher(text.value()).matches() && UnitNames.isName(text.words(), 0);
    }

    /** That line, and "- Giám đốc Công an tỉnh;" below it. */
    static Set<Item> of(List<Item> items) {
        Set<Item> found = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean addressed = false;
        for (var item : items) {
            boolean bullet = item.marker() != null && item.marker().isBullet();
            addressed = bullet ? addressed : isAddress(item.paragraph().text());
            if (addressed) {
                found.add(item);
            }
        }
        return found;
    }
}
