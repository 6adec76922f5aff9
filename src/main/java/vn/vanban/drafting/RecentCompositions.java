package vn.vanban.drafting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.vanban.document.Urgency;
import vn.vanban.shared.Hash;

/** The drafts last made into files: the page asks for the check and for the printed pages of the same state one after the other. */
final class RecentCompositions {

    private static final int MOST = 8;
    private static final long MOST_BYTES = 32L * 1024 * 1024;

    /** All that a file is made from. */
    record State(Hash template, DraftContent content, Urgency urgency, Optional<Hash> upload) {}

    private final Map<State, Composed> made = new LinkedHashMap<>(16, 0.75f, true);

    Composed get(State state, Supplier<Composed> maker) {
        synchronized (made) {
            Composed known = made.get(state);
            if (known != null) {
                return known;
            }
        }
        Composed fresh = maker.get();
        synchronized (made) {
            made.put(state, fresh);
            var eldest = made.values().iterator();
            while (made.size() > 1 && (made.size() > MOST || bytes() > MOST_BYTES)) {
                eldest.next();
                eldest.remove();
            }
        }
        return fresh;
    }

    private long bytes() {
        return made.values().stream().mapToLong(each -> each.docx().length).sum();
    }
}
