package vn.vanban.agent;

import java.util.Optional;

/** Shows the signer what is to be signed and for which page; only they can let it go on, by their PIN. */
interface Confirmation {

    /** @param documents how many signatures the PIN makes */
    record Question(String origin, String title, int documents, String holder, String device) {

        String text() {
            return """
                    Trang %s xin ký%s:
                    %s

                    Chứng thư số: %s
                    %s"""
                    .formatted(origin, documents == 1 ? "" : " " + documents + " văn bản", title, holder, device);
        }
    }

    /** The PIN as typed, or nothing when they decline. */
    Optional<char[]> ask(Question question);
}
