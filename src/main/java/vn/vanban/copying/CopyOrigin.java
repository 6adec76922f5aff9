package vn.vanban.copying;

/** What the clerk holds and copies: Điều 25 lets each be copied in its own ways. */
enum CopyOrigin {
    PAPER_ORIGINAL("Bản gốc, bản chính trên giấy", true, false),
    /** A sao y that came on paper. */
    PAPER_COPY("Bản sao y trên giấy", true, true),
    SIGNED_ORIGINAL("Bản điện tử ký số", false, false),
    /** A sao y that came as a file. */
    SIGNED_COPY("Bản sao y điện tử", false, true);

    private final String name;
    private final boolean paper;
    private final boolean copy;

    CopyOrigin(String name, boolean paper, boolean copy) {
        this.name = name;
        this.paper = paper;
        this.copy = copy;
    }

    public String title() {
        return name;
    }

    boolean isPaper() {
        return paper;
    }

    boolean isCopy() {
        return copy;
    }
}
