package vn.vanban.review;

import java.time.Instant;

/** What the drafter made of an opinion. */
public record Answer(Kind kind, String words, String by, Instant at) {

    public enum Kind {
        ACCEPTED("Tiếp thu"),
        EXPLAINED("Giải trình");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
