package vn.vanban.review;

/** What a consulted unit thinks of a draft. Silence is none of these and nobody can choose it. */
public enum Verdict {
    AGREE("Đồng ý"),
    AGREE_WITH_COMMENTS("Đồng ý, có góp ý"),
    DISAGREE("Không đồng ý");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    boolean needsComments() {
        return this != AGREE;
    }
}
