package vn.vanban.copying;

/** What a copy holds of the document, with the words and letters it bears (Điều 25; Phụ lục III, Mục I). */
enum CopyKind {
    /** The whole of it. */
    CERTIFIED_COPY("Sao y", "SAO Y", "SY"),
    /** Some of its text, set anew in its form. */
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
