package vn.vanban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.DocumentType;
import vn.vanban.document.Documents;
import vn.vanban.document.PdfText;
import vn.vanban.drafting.Drafting;
import vn.vanban.organization.Council;
import vn.vanban.organization.Directory;
import vn.vanban.register.Register;
import vn.vanban.register.Registers;
import vn.vanban.review.Review;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.signing.Signing;
import vn.vanban.workflow.EngineJobs;

/** Documents that a council issues in its own name under the seal of the department (Phụ lục I, Mục II.3a, II.7c). */
@OfficeTest
class CouncilTest {

    private static final String DRAFTER = "chau.ta";
    private static final String DEPUTY = "tuan.phan";
    private static final String ADMINISTRATOR = "phuc.cao";
    private static final String NOTATION = "HĐKHCN";

    @Autowired
    Drafting drafting;

    @Autowired
    Documents documents;

    @Autowired
    Review review;

    @Autowired
    Signing signing;

    @Autowired
    Registers registers;

    @Autowired
    Directory directory;

    @Autowired
    Road road;

    @Autowired
    EngineJobs jobs;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    MockMvcTester web;

    @BeforeEach
    void openTheOffice(@Autowired WebApplicationContext application) {
        web = MockMvcTester.from(
                application, builder -> builder.apply(springSecurity()).build());
    }

    @AfterEach
    void giveBackWhatWasEnded() {
        clock.putBack();
        jdbc.sql("update organization.council_member set until = null").update();
        jdbc.sql("update organization.council set until = null").update();
        jdbc.sql("delete from register.register where name like 'Hội đồng Khoa học%'")
                .update();
        jdbc.sql(
                        "delete from organization.council_member where council_id in (select id from organization.council where notation = ?)")
                .param(NOTATION)
                .update();
        jdbc.sql("delete from organization.council where notation = ?")
                .param(NOTATION)
                .update();
    }

    @Test
    void issuesInItsOwnNameAndSeriesUnderTheSealOfTheDepartment() {
        int year = directory.today().getYear();
        Register notices = registers.of(road.unit("H00.SYT"), year).stream()
                .filter(register -> register.types().contains(DocumentType.NOTICE))
                .findFirst()
                .orElseThrow();
        int before = registers.nextNumber(notices.id(), year);
        DocumentId id = awaitingSignature();

        assertThat(PdfText.of(documents.currentPdf(id)).lines().map(String::strip))
                .contains("PHÓ GIÁM ĐỐC", "Phan Quốc Tuấn")
                .anyMatch(line -> line.endsWith("TM. BAN CHỈ ĐẠO"))
                .anyMatch(line -> line.startsWith("SỞ Y TẾ TỈNH BÌNH AN"))
                .anyMatch(line -> line.startsWith("BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ"))
                .anyMatch(line -> line.endsWith("KT. TRƯỞNG BAN"))
                .anyMatch(line -> line.endsWith("PHÓ TRƯỞNG BAN"));
        sign(id);
        Register own = registers.taking(documents.get(id), year).get(0);
        int next = registers.nextNumber(own.id(), year);
        road.issueSigned(id);

        assertThat(documents.get(id).code()).hasToString("Optional[%02d/TB-BCĐCĐS]".formatted(next));
        assertThat(registers.nextNumber(own.id(), year)).isEqualTo(next + 1);
        assertThat(registers.nextNumber(notices.id(), year)).isEqualTo(before);
        assertThat(get("/registers?register=" + own.id().value(), Road.REGISTRY_CLERK))
                .bodyText()
                .contains("Sổ: Ban Chỉ đạo Chuyển đổi số", "%02d/TB-BCĐCĐS".formatted(next));
        assertThat(get("/documents/" + id, DRAFTER)).bodyText().contains("Nhân danh", "Ban Chỉ đạo Chuyển đổi số");
        assertThat(get("/documents", DRAFTER)).bodyText().contains("Ban Chỉ đạo Chuyển đổi số");
        jobs.run(id);
        assertThat(get("/receipts", "diep.phan")).bodyText().contains("Ban Chỉ đạo Chuyển đổi số (Sở Y tế)");
    }

    @Test
    void offersItsLeadersAsSignersAndNobodyElse() {
        DocumentId id = begin();

        assertThat(get("/documents/" + id + "/edit", DRAFTER))
                .bodyText()
                .contains("Đỗ Minh Hạnh, Trưởng ban", "Phan Quốc Tuấn, Phó trưởng ban")
                .doesNotContain("Lê Thu Hà, Phó Giám đốc", "Nguyễn Hoài Nam, Chánh Văn phòng");
    }

    @Test
    void refusesASignerWhoseMembershipHasEnded() {
        DocumentId id = awaitingSignature();
        LocalDate last = directory.today();
        Council.Member deputy = council().members().stream()
                .filter(member -> member.post() == Council.Post.DEPUTY)
                .findFirst()
                .orElseThrow();
        String end = "/councils/%d/members/%d/end".formatted(council().id().value(), deputy.id());
        assertThat(post(end, ADMINISTRATOR, Map.of("lastDay", ""))).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(post(end, ADMINISTRATOR, Map.of("lastDay", last.toString()))).hasStatus3xxRedirection();

        clock.moveTo(last.plusDays(1).atTime(9, 0).atZone(clock.getZone()));

        assertThatThrownBy(() -> sign(id))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContainingAll("Phan Quốc Tuấn là Phó Trưởng ban", "đến hết", "Mục II.7c");
        assertThat(documents.get(id).status()).isEqualTo(DocumentStatus.AWAITING_SIGNATURE);
    }

    @Test
    void refusesToIssueForACouncilThatIsOver() {
        DocumentId id = awaitingSignature();
        DocumentId draft = begin();
        LocalDate last = directory.today();
        assertThat(post(
                        "/councils/" + council().id().value() + "/end",
                        ADMINISTRATOR,
                        Map.of("lastDay", last.toString())))
                .hasStatus3xxRedirection();

        clock.moveTo(last.plusDays(1).atTime(9, 0).atZone(clock.getZone()));

        assertThatThrownBy(() -> sign(id)).hasMessageContainingAll("115/QĐ-SYT", "đến hết", "Mục II.7c");
        assertThat(post("/documents/" + draft + "/submission", DRAFTER, written(draft)))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(get("/documents/new", DRAFTER)).bodyText().doesNotContain("Ban Chỉ đạo Chuyển đổi số");
    }

    @Test
    void letsOnlyItsMembersDraftForIt() {
        Map<String, String> fields = Map.of(
                "type", "NOTICE", "council", String.valueOf(council().id().value()));

        assertThat(get("/documents/new", "duyen.truong")).bodyText().doesNotContain("Nhân danh");
        assertThat(post("/documents", "duyen.truong", fields)).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(get("/documents/new", DRAFTER)).bodyText().contains("Nhân danh", "…-BCĐCĐS");
    }

    @Test
    void takesPaperIntoItsBookUnderItsOwnNotationAlone() {
        Register own = registers.of(road.unit("H00.SYT"), directory.today().getYear()).stream()
                .filter(register ->
                        register.council().equals(Optional.of(council().id())))
                .findFirst()
                .orElseThrow();
        Map<String, String> paper = new HashMap<>(Map.of(
                "type", "REPORT",
                "notation", "BC-SYT",
                "issuedOn", directory.today().toString(),
                "subject", "Kết quả quý",
                "signerName", "Đỗ Minh Hạnh",
                "recipients", "UBND tỉnh",
                "copyCount", "1"));
        String path = "/registers/" + own.id().value() + "/paper";

        assertThat(post(path, Road.REGISTRY_CLERK, paper)).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        paper.put("notation", "BC-BCĐCĐS");
        assertThat(post(path, Road.REGISTRY_CLERK, paper)).hasStatus3xxRedirection();
    }

    @Test
    void isSetUpByTheAdministratorFromItsDecision() {
        assertThat(post("/councils", ADMINISTRATOR, Map.of("name", "Nhóm Chuyên gia", "notation", "BCĐCĐS")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains(
                        "Tên bắt đầu bằng Hội đồng, Ban hoặc Tổ",
                        "đúng như in sau TM.",
                        "đã dùng trong cùng năm",
                        "quyết định thành lập, ví dụ",
                        "Hãy chọn người đứng đầu",
                        "Mục II.3a",
                        "value=\"Nhóm Chuyên gia\"");
        assertThat(post("/councils", ADMINISTRATOR, scientific())).hasStatus3xxRedirection();
        String members = "/councils/%d/members"
                .formatted(
                        directory.councilsOf(road.unit("H00.SYT")).get(0).id().value());

        assertThat(post(members, ADMINISTRATOR, member("CHAIR", "ha.le")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Đã có Chủ tịch");
        assertThat(post(members, ADMINISTRATOR, member("DEPUTY", "diep.phan")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("cơ quan có con dấu");
        assertThat(post(members, ADMINISTRATOR, member("DEPUTY", "long.bui"))).hasStatus3xxRedirection();
        assertThat(get("/councils", ADMINISTRATOR))
                .bodyText()
                .contains("Hội đồng Khoa học", "TM. HỘI ĐỒNG", "Phó Chủ tịch", "Bùi Đức Long");
    }

    private Map<String, String> scientific() {
        String today = directory.today().toString();
        return new LinkedHashMap<>(Map.of(
                "name", "Hội đồng Khoa học và Công nghệ",
                "collective", "Hội đồng",
                "superiorName", "SỞ Y TẾ TỈNH BÌNH AN",
                "notation", NOTATION,
                "reference", "120/QĐ-SYT",
                "dated", today,
                "since", today,
                "chair", key("hanh.do"),
                "sealed", "true"));
    }

    private Map<String, String> member(String post, String username) {
        return Map.of(
                "post",
                post,
                "officer",
                key(username),
                "since",
                directory.today().toString());
    }

    private Council council() {
        return directory.councilsOf(road.unit("H00.SYT")).stream()
                .filter(council -> council.notation().equals("BCĐCĐS"))
                .findFirst()
                .orElseThrow();
    }

    private DocumentId begin() {
        return drafting.begin(DocumentType.NOTICE, Optional.of(council().id()), road.actor(DRAFTER))
                .id();
    }

    private DocumentId awaitingSignature() {
        DocumentId id = begin();
        assertThat(post("/documents/" + id + "/submission", DRAFTER, written(id)))
                .hasStatus3xxRedirection();
        review.approveContent(id, road.actor(Road.FORMALITY_CHECKER), "");
        review.approveFormalities(id, road.actor(Road.FORMALITY_CHECKER), "");
        return id;
    }

    private Map<String, String> written(DocumentId id) {
        return Map.of(
                "lock",
                Integer.toString(documents.get(id).lock()),
                "type",
                "NOTICE",
                "subject",
                "Kết luận phiên họp về hồ sơ sức khỏe điện tử",
                "signer",
                key(DEPUTY),
                "recipients",
                "Bệnh viện Đa khoa tỉnh",
                "body",
                "<p>Các đơn vị hoàn thành kết nối dữ liệu khám bệnh trong quý./.</p>");
    }

    private void sign(DocumentId id) {
        var document = documents.get(id);
        signing.sign(id, document.lock(), document.versionNumber(), "123456", road.actor(DEPUTY));
    }

    private String key(String username) {
        return road.position(username).value() + ":" + road.actor(username).id().value();
    }

    private MvcTestResult get(String path, String username) {
        return web.get().uri(path).with(user(username).roles("PERSON")).exchange();
    }

    private MvcTestResult post(String path, String username, Map<String, String> fields) {
        var request = web.post().uri(path).with(user(username).roles("PERSON")).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
