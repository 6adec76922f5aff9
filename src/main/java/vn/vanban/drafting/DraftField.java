package vn.vanban.drafting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.vanban.document.DocumentType;

/** What the form of some types asks beside subject, signer, recipients and text (Phụ lục III, mẫu 1.1 to 1.9). */
public enum DraftField {
    ADDRESSEES(Kind.UNITS, "Kính gửi", "Mỗi dòng một nơi. “Như trên” ở Nơi nhận được in tự động."),
    LEGAL_BASES(
            Kind.LINES, "Căn cứ", "Mỗi dòng một căn cứ, kể cả “Theo đề nghị của …”; dấu cuối dòng được in tự động."),
    ATTACHED_TYPE(
            Kind.CHOICE,
            "Ban hành kèm theo",
            "Viết văn bản kèm theo ở cuối Nội dung, sau nút “Bắt đầu phụ lục”; tên phụ lục là tên văn bản đó."),
    EVENT(Kind.LINE, "Tới dự", "Tên cuộc họp, hội nghị, hội thảo"),
    CHAIR(Kind.LINE, "Chủ trì", "Họ tên, chức vụ"),
    TIME(Kind.LINE, "Thời gian", "Ví dụ 14 giờ 00 phút, ngày 25 tháng 11 năm 2026"),
    PLACE(Kind.LINE, "Địa điểm", "Phòng họp, cơ quan, địa chỉ"),
    PARTICIPANTS(Kind.LINES, "Thành phần tham dự", "Mỗi dòng một người hoặc một nhóm: họ tên, chức vụ, đơn vị"),
    SECRETARY(Kind.LINE, "Thư ký", "Chỉ họ và tên, in ở chỗ ký của thư ký"),
    END(Kind.LINE, "Kết thúc vào", "Ví dụ 16 giờ 30 phút, ngày 25 tháng 11 năm 2026");

    static final int LONGEST_LINE = 500;
    static final int LONGEST_TEXT = 5000;

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\s*/\\s*(\\d{1,2})\\s*/\\s*(\\d{4})"
            + "|ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})");
    // Longer than a name of a person, or with what a name does not have.
    private static final Pattern NO_NAME = Pattern.compile(".*[\\d,;:].*|.{61,}|\\S+");

    /** How the page asks for it. */
    enum Kind {
        LINE,
        LINES,
        UNITS,
        CHOICE
    }

    /** What a type's form asks; what is not required may stay empty. */
    record Asked(DraftField field, boolean required) {}

    private final Kind kind;
    private final String label;
    private final String hint;

    DraftField(Kind kind, String label, String hint) {
        this.kind = kind;
        this.label = label;
        this.hint = hint;
    }

    /** In the order of the page. */
    static List<Asked> askedBy(DocumentType type) {
        return switch (type) {
            case OFFICIAL_LETTER, STATEMENT, TELEGRAM -> List.of(required(ADDRESSEES));
            case REPORT -> List.of(new Asked(ADDRESSEES, false));
            case RESOLUTION -> List.of(required(LEGAL_BASES));
            case DECISION -> List.of(required(LEGAL_BASES), new Asked(ATTACHED_TYPE, false));
            case INVITATION ->
                List.of(required(ADDRESSEES), required(EVENT), required(CHAIR), required(TIME), required(PLACE));
            case MINUTES ->
                List.of(required(TIME), required(PLACE), required(PARTICIPANTS), required(SECRETARY), required(END));
            default -> List.of();
        };
    }

    private static Asked required(DraftField field) {
        return new Asked(field, true);
    }

    static boolean asks(DocumentType type, DraftField field) {
        return askedBy(type).stream().anyMatch(asked -> asked.field() == field);
    }

    public List<String> choices() {
        return this == ATTACHED_TYPE ? attachable() : List.of();
    }

    /** What a decision can put into force (mẫu 1.3), as it is printed above the attached text. */
    static List<String> attachable() {
        return Stream.of(
                        DocumentType.REGULATION,
                        DocumentType.RULE,
                        DocumentType.PROGRAMME,
                        DocumentType.PLAN,
                        DocumentType.SCHEME,
                        DocumentType.PROPOSAL,
                        DocumentType.PROJECT)
                .map(DocumentType::typeName)
                .toList();
    }

    public Kind kind() {
        return kind;
    }

    /** A telegram and an invitation call those they go to by other words. */
    public String label(DocumentType type) {
        return switch (this) {
            case ADDRESSEES ->
                type == DocumentType.INVITATION ? "Kính mời" : type == DocumentType.TELEGRAM ? "Nơi nhận điện" : label;
            case TIME -> type == DocumentType.MINUTES ? "Thời gian bắt đầu" : label;
            default -> label;
        };
    }

    public String hint() {
        return hint;
    }

    public int limit() {
        return kind == Kind.LINE ? LONGEST_LINE : LONGEST_TEXT;
    }

    /** What is wrong with a value that is there. */
    Optional<String> complaint(String value) {
        return switch (this) {
            case TIME, END -> impossibleDay(value).map("Không có ngày %s."::formatted);
            case SECRETARY ->
                Optional.of("Chỉ ghi họ và tên thư ký.")
                        .filter(words -> NO_NAME.matcher(value).matches());
            case ATTACHED_TYPE ->
                Optional.of("Hãy chọn loại văn bản kèm theo trong danh sách.")
                        .filter(words -> !attachable().contains(value));
            default -> Optional.empty();
        };
    }

    private static Optional<String> impossibleDay(String value) {
        return DAY.matcher(value)
                .results()
                .filter(day -> !isPossible(day))
                .map(MatchResult::group)
                .map(day -> day.replaceFirst("^ngày\\s+", ""))
                .findFirst();
    }

    private static boolean isPossible(MatchResult day) {
        int[] parts = Arrays.stream(new int[] {1, 2, 3})
                .map(i -> Integer.parseInt(day.group(i) == null ? day.group(i + 3) : day.group(i)))
                .toArray();
        try {
            LocalDate.of(parts[2], parts[1], parts[0]);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
