package vn.vanban.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import vn.vanban.OfficeTest;
import vn.vanban.Road;
import vn.vanban.document.DocumentType;
import vn.vanban.organization.Directory;

/** The books as a clerk downloads them. */
@OfficeTest
class BookFilesTest {

    @Autowired
    Registers registers;

    @Autowired
    Directory directory;

    @Autowired
    Road road;

    MockMvcTester web;

    @BeforeEach
    void openTheOffice(@Autowired WebApplicationContext application) {
        web = MockMvcTester.from(
                application, builder -> builder.apply(springSecurity()).build());
    }

    @Test
    void givesTheOutgoingBookWithTheColumnsOfTheDecree() throws IOException {
        Register register = registers.of(road.unit("H00.SYT"), directory.today().getYear()).stream()
                .filter(one -> one.types().contains(DocumentType.INVITATION))
                .findFirst()
                .orElseThrow();
        String id = String.valueOf(register.id().value());
        String today = directory.today().toString();
        assertThat(post(
                        "/registers/" + id + "/paper",
                        Map.of(
                                "type", "INVITATION",
                                "notation", "GM-SYT",
                                "issuedOn", today,
                                "subject", "=Họp giao ban",
                                "signerName", "=cmd()",
                                "recipients", "UBND tỉnh",
                                "copyCount", "2")))
                .hasStatus3xxRedirection();

        List<Row> rows = rows("/registers.xlsx?register=" + id, Road.REGISTRY_CLERK);

        assertThat(texts(rows.get(3)))
                .containsExactly(
                        "Số, ký hiệu văn bản",
                        "Ngày tháng văn bản",
                        "Tên loại và trích yếu nội dung văn bản",
                        "Người ký",
                        "Nơi nhận văn bản",
                        "Đơn vị, người nhận bản lưu",
                        "Số lượng bản",
                        "Ngày chuyển",
                        "Ký nhận",
                        "Ghi chú");
        Row last = rows.get(rows.size() - 1);
        assertThat(last.getCellText(0)).endsWith("/GM-SYT");
        assertThat(last.getCell(1).asDate().toLocalDate()).isEqualTo(directory.today());
        assertThat(last.getCell(3).getType()).isEqualTo(CellType.STRING);
        assertThat(last.getCellText(3)).isEqualTo("=cmd()");
        assertThat(last.getCell(6).asNumber()).isEqualByComparingTo("2");
        assertThat(last.getCellText(9)).isEqualTo("Bản giấy");
        assertThat(rows)
                .hasSize(registers
                                .book(register.id(), directory.today().getYear())
                                .size()
                        + 5);
    }

    @Test
    void givesTheIncomingBookAndTheLateTasks() throws IOException {
        assertThat(texts(rows("/registers/incoming.xlsx", Road.REGISTRY_CLERK).get(3)))
                .containsExactly(
                        "Ngày đến",
                        "Số đến",
                        "Tác giả",
                        "Số, ký hiệu văn bản",
                        "Ngày tháng văn bản",
                        "Tên loại và trích yếu nội dung văn bản",
                        "Đơn vị hoặc người nhận",
                        "Ngày chuyển",
                        "Ký nhận",
                        "Ghi chú");
        assertThat(rows("/standing/tasks.xlsx?figure=LATE", Road.SIGNER))
                .anySatisfy(row -> assertThat(texts(row)).contains("Nhiệm vụ", "Hạn đầu", "Quá hạn (ngày)"));
    }

    @Test
    void givesNobodyABookTheyCannotOpen() {
        for (String path : List.of("/registers.xlsx", "/registers/incoming.xlsx")) {
            assertThat(get(path, Road.DRAFTER)).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(get("/registers.xlsx?register=0", Road.REGISTRY_CLERK)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }

    private List<Row> rows(String path, String username) throws IOException {
        byte[] file = get(path, username).getResponse().getContentAsByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read();
        }
    }

    private MvcTestResult get(String path, String username) {
        return web.get().uri(path).with(user(username).roles("PERSON")).exchange();
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var request = web.post()
                .uri(path)
                .with(user(Road.REGISTRY_CLERK).roles("PERSON"))
                .with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
