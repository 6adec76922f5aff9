package vn.vanban.register;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vanban.document.DocumentId;
import vn.vanban.shared.TableFile;
import vn.vanban.shared.TableFile.Column;
import vn.vanban.shared.WorkingCalendar;

/** The books as XLSX, with the columns and the words of their pages (Phụ lục IV). */
final class BookFiles {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(WorkingCalendar.ZONE);

    private static final List<Column> OUTGOING = List.of(
            new Column("Số, ký hiệu văn bản", 16),
            new Column("Ngày tháng văn bản", 12),
            new Column("Tên loại và trích yếu nội dung văn bản", 44),
            new Column("Người ký", 18),
            new Column("Nơi nhận văn bản", 34),
            new Column("Đơn vị, người nhận bản lưu", 14),
            new Column("Số lượng bản", 8),
            new Column("Ngày chuyển", 12),
            new Column("Ký nhận", 16),
            new Column("Ghi chú", 30));

    private static final List<Column> INCOMING = List.of(
            new Column("Ngày đến", 12),
            new Column("Số đến", 8),
            new Column("Tác giả", 26),
            new Column("Số, ký hiệu văn bản", 16),
            new Column("Ngày tháng văn bản", 12),
            new Column("Tên loại và trích yếu nội dung văn bản", 44),
            new Column("Đơn vị hoặc người nhận", 26),
            new Column("Ngày chuyển", 12),
            new Column("Ký nhận", 26),
            new Column("Ghi chú", 16));

    private BookFiles() {}

    static byte[] outgoing(
            String organization,
            Register register,
            int year,
            List<RegisterEntry> entries,
            Map<DocumentId, Transfers.Transfer> transfers,
            Map<DocumentId, List<String>> outcomes) {
        return TableFile.of(
                "Văn bản đi",
                List.of(organization, "SỔ ĐĂNG KÝ VĂN BẢN ĐI", "Năm %d. Sổ: %s".formatted(year, register.name())),
                OUTGOING,
                true,
                entries.stream()
                        .map(entry -> row(
                                entry,
                                entry.document().map(transfers::get).orElse(null),
                                entry.document().map(outcomes::get).orElse(List.of())))
                        .toList());
    }

    private static List<Object> row(RegisterEntry entry, Transfers.Transfer transfer, List<String> outcomes) {
        Stream<String> voided = entry
                .voided()
                .map(one -> "HỦY SỐ %s: %s (%s)".formatted(DAY.format(one.at()), one.reason(), one.by()))
                .stream();
        return Arrays.asList(
                entry.code().toString(),
                entry.issuedOn(),
                entry.title(),
                entry.signerName(),
                entry.recipients(),
                entry.copyHolders(),
                entry.copyCount(),
                transfer == null ? null : transfer.sentOn(),
                transfer == null || transfer.units() == 0
                        ? ""
                        : transfer.acknowledged() + "/" + transfer.units() + " (điện tử)",
                Stream.of(Stream.of(entry.remark()), voided, outcomes.stream())
                        .flatMap(words -> words)
                        .filter(words -> !words.isEmpty())
                        .reduce("", (before, next) -> before.isEmpty() ? next : before + "\n" + next));
    }

    static byte[] incoming(
            String organization,
            int year,
            List<IncomingEntry> entries,
            Map<IncomingId, List<EntryCopies.Made>> copies) {
        return TableFile.of(
                "Văn bản đến",
                List.of(organization, "SỔ ĐĂNG KÝ VĂN BẢN ĐẾN", "Năm " + year),
                INCOMING,
                true,
                entries.stream()
                        .map(entry -> row(entry, copies.getOrDefault(entry.id(), List.of())))
                        .toList());
    }

    private static List<Object> row(IncomingEntry entry, List<EntryCopies.Made> copies) {
        boolean electronic = entry.document().isPresent();
        LocalDate passedOn = electronic ? entry.arrivedOn() : null;
        return Arrays.asList(
                entry.arrivedOn(),
                entry.number(),
                entry.author(),
                entry.code(),
                entry.issuedOn(),
                entry.title(),
                entry.receiver(),
                passedOn,
                electronic ? entry.enteredBy() + " (điện tử)" : "",
                electronic
                        ? ""
                        : Stream.concat(Stream.of("Bản giấy"), copies.stream().map(EntryCopies.Made::name))
                                .collect(Collectors.joining("\n")));
    }
}
