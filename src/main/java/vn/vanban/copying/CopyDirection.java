package vn.vanban.copying;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** From what, into what: Điều 25 names those there are. A form sends "PAPER_COPY-COPY_OF_COPY-PAPER". */
record CopyDirection(CopyOrigin origin, CopyKind kind, CopyMedium medium) {

    private static final String BETWEEN = "-";

    /** Those that the law has for an origin. */
    static List<CopyDirection> from(CopyOrigin origin) {
        return Arrays.stream(CopyKind.values())
                .flatMap(kind ->
                        Arrays.stream(CopyMedium.values()).map(medium -> new CopyDirection(origin, kind, medium)))
                .filter(direction -> direction.objection().isEmpty())
                .toList();
    }

    /** @throws IllegalArgumentException what no form sends */
    public static CopyDirection valueOf(String sent) {
        String[] parts = sent.split(BETWEEN);
        if (parts.length != 3) {
            throw new IllegalArgumentException(sent);
        }
        return new CopyDirection(
                CopyOrigin.valueOf(parts[0]), CopyKind.valueOf(parts[1]), CopyMedium.valueOf(parts[2]));
    }

    /** Why the law has no such copy, with the article. */
    Optional<String> objection() {
        if (kind == CopyKind.COPY_OF_COPY && !origin.isCopy()) {
            return Optional.of(
                    "Sao lục chỉ làm từ bản sao y; từ bản gốc, bản chính thì sao y (NĐ 30/2020, Điều 25.2).");
        }
        if (kind != CopyKind.COPY_OF_COPY && origin.isCopy()) {
            return Optional.of(kind.title()
                    + " chỉ làm từ bản gốc, bản chính; từ bản sao y thì sao lục (NĐ 30/2020, Điều 25.1, 25.2).");
        }
        if (kind != CopyKind.EXTRACT && !origin.isPaper() && medium == CopyMedium.ELECTRONIC) {
            return Optional.of(
                    "Từ tệp đã ký số chỉ %s ra giấy (NĐ 30/2020, Điều 25.%d): cần bản điện tử thì gửi chính tệp đó."
                            .formatted(kind.title().toLowerCase(), kind == CopyKind.CERTIFIED_COPY ? 1 : 2));
        }
        return Optional.empty();
    }

    /** "Sao lục thành bản điện tử". */
    public String title() {
        return kind.title() + (medium == CopyMedium.PAPER ? " ra giấy" : " thành bản điện tử");
    }

    public String detail() {
        String content = kind == CopyKind.EXTRACT ? "Các đoạn được chọn, lập lại đủ thể thức; " : "Toàn bộ văn bản; ";
        return content
                + (medium == CopyMedium.PAPER
                        ? "chữ %s, số, ngày, chỗ ký và Nơi nhận ở dưới. In, ký tay, đóng dấu.".formatted(kind.printed())
                        : "chữ ký số của cơ quan ở góc trên bên phải trang đầu.");
    }

    /** As a form sends it. */
    @Override
    public String toString() {
        return String.join(
                BETWEEN, Stream.of(origin, kind, medium).map(Enum::name).toList());
    }
}
