package vn.vanban.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A kind of file the system takes in; what a file is, its content says, never its name. */
public enum FileKind {
    DOCX("Word (.docx)", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("Excel (.xlsx)", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PDF("PDF", "application/pdf", "pdf"),
    PNG("ảnh PNG", "image/png", "png"),
    JPEG("ảnh JPEG", "image/jpeg", "jpg", "jpeg");

    private final String displayName;
    private final String mediaType;
    private final List<String> extensions;

    FileKind(String displayName, String mediaType, String... extensions) {
        this.displayName = displayName;
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public String displayName() {
        return displayName;
    }

    public String mediaType() {
        return mediaType;
    }

    static FileKind ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(mediaType));
    }

    /** Whether a file's name ends as this kind's do. */
    public boolean isNameOf(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return extensions.stream().anyMatch(extension -> name.endsWith("." + extension));
    }

    /** The ending a name gets that has none: "docx". */
    public String extension() {
        return extensions.get(0);
    }

    boolean isOffice() {
        return this == DOCX || this == XLSX;
    }

    /** The main part's content type, which tells DOCX from XLSX and from their kinds with macros. */
    String mainPart() {
        return mediaType + ".main+xml";
    }

    static boolean startsWith(byte[] content, int... magic) {
        return content.length >= magic.length && Arrays.equals(content, 0, magic.length, bytes(magic), 0, magic.length);
    }

    private static byte[] bytes(int... magic) {
        byte[] bytes = new byte[magic.length];
        for (int i = 0; i < magic.length; i++) {
            bytes[i] = (byte) magic[i];
        }
        return bytes;
    }
}
