package vn.vanban.organization;

/** Somebody who works in an office. */
public record Person(PersonId id, String username, String fullName) {

    /** Vietnamese names are told apart by their last two words: "Lê Thu Hà" is TH. */
    public String initials() {
        String[] words = fullName.strip().split("\\s+");
        StringBuilder initials = new StringBuilder();
        for (int i = Math.max(0, words.length - 2); i < words.length; i++) {
            initials.appendCodePoint(words[i].codePointAt(0));
        }
        return initials.toString();
    }
}
