package vn.vanban.copying;

/** What a copy holds and of what, with the words and letters it bears (Điều 25; Phụ lục III, Mục I). */
enum CopyKind {
    /** The whole of an original. */
    CERTIFIED_COPY("Sao y", "SAO Y", "SY"),
    /** The whole of a sao y. */
    COPY_OF_COPY("Sao lục", "SAO LỤC", "SL"),
    /** Some of an original's text, set anew in its form. */
    EXTRACT("Trích sao", "TRÍCH SAO", "TrS");

    private final String name;
    private final String printed;
    private final String letters;

    CopyKind(String name, String printed, String letters) {
        this.name = name;
        this.printed = printed;
        this.letters = letters;
    }

    public String title() {
        return name;
    }

    public String printed() {
        return printed;
    }

    String letters() {
        return letters;
    }
}
