package vn.vanban.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a shape found in the words: its numbers and inner values by name, in the order they were read. */
final class Match {

    private record Found(String name, Object value) {}

    private final LocalDate issued;
    private final List<Found> found = new ArrayList<>();

    Match(LocalDate issued) {
        this.issued = issued;
    }

    /** The day the text was issued, or null where that is not known. */
    LocalDate issued() {
        return issued;
    }

    void put(String name, Object value) {
        found.add(new Found(name, value));
    }

    int number(String name) {
        return get(name, Integer.class);
    }

    boolean has(String name) {
        return found.stream().anyMatch(item -> item.name().equals(name));
    }

    <T> T get(String name, Class<T> type) {
        return all(name, type).get(0);
    }

    <T> List<T> all(String name, Class<T> type) {
        return found.stream()
                .filter(item -> item.name().equals(name))
                .map(item -> type.cast(item.value()))
                .toList();
    }

    int size() {
        return found.size();
    }

    void forgetAfter(int size) {
        while (found.size() > size) {
            found.remove(found.size() - 1);
        }
    }
}
