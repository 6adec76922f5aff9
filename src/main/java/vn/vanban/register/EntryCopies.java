package vn.vanban.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.vanban.organization.Actor;

/** The certified copies of what came from outside, beside its line in the book; told by the module that makes them. */
public interface EntryCopies {

    /**
     * @param name "Sao lục 01/SL-SYT"
     * @param address of its file
     */
    record Made(String name, String address) {}

    /** Only of lines that were copied. */
    Map<IncomingId, List<Made>> of(Collection<IncomingId> entries);

    /** Whether the book offers it to its reader. */
    boolean canMake(Actor actor);
}
