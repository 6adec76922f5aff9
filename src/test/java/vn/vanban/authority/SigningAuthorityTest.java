package vn.vanban.authority;

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
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import vn.vanban.MovableClock;
import vn.vanban.OfficeTest;
import vn.vanban.Road;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.DocumentType;
import vn.vanban.document.Documents;
import vn.vanban.document.HistoryEntry;
import vn.vanban.document.PdfText;
import vn.vanban.drafting.Drafting;
import vn.vanban.organization.Directory;
import vn.vanban.review.Review;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.signing.Signing;

/** Notices that the head of a department signs under the director's written authorization. */
@OfficeTest
class SigningAuthorityTest {

    private static final String AUTHORIZED = "huy.dang";
    private static final String DEPUTY = "duyen.truong";
    private static final String REFERENCE = "77/GUQ-SYT";

    @Autowired
    Drafting drafting;

    @Autowired
    Documents documents;

    @Autowired
    Review review;

    @Autowired
    Signing signing;

    @Autowired
    SigningGrants grants;

    @Autowired
    SigningRights rights;

    @Autowired
    Directory directory;

    @Autowired
    Road road;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    MockMvcTester web;

    @BeforeEach
    void openTheBook(@Autowired WebApplicationContext application) {
        web = MockMvcTester.from(
                application, builder -> builder.apply(springSecurity()).build());
        assertThat(post("/authorities", Road.REGISTRY_CLERK, authorization())).hasStatus3xxRedirection();
    }

    @AfterEach
    void endWhatWasGiven() {
        clock.putBack();
        jdbc.sql("delete from authority.signing_grant where reference = ?")
                .param(REFERENCE)
                .update();
        jdbc.sql("delete from organization.substitution where reason = ?")
                .param(REFERENCE)
                .update();
    }

    @Test
    void printsAndSignsUnderAuthorization() {
        DocumentId id = awaitingSignature();
        assertThat(get("/documents/" + id, AUTHORIZED))
                .bodyText()
                .contains("TUQ. theo " + REFERENCE, "Quản lý hành nghề dược", "đến hết");

        assertThat(PdfText.of(documents.currentPdf(id))).contains("TUQ. GIÁM ĐỐC", "TRƯỞNG PHÒNG", "Đặng Quang Huy");
        sign(id);
        assertThat(documents.get(id).status()).isEqualTo(DocumentStatus.SIGNED);
        assertThat(documents.historyOf(id)).extracting(HistoryEntry::remark).anySatisfy(remark -> assertThat(remark)
                .contains("TUQ. theo " + REFERENCE));
    }

    @Test
    void refusesAtSubmissionWhatTheAuthorizationDoesNotCover() {
        DocumentId id = begin(DocumentType.PLAN);

        MvcTestResult answer = submit(id, DocumentType.PLAN);

        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains(REFERENCE, "chỉ cho ký Thông báo", "văn bản này là Kế hoạch", "Điều 13.3");
        assertThat(documents.get(id).status()).isEqualTo(DocumentStatus.DRAFT);
    }

    @Test
    void saysOnTheDraftThatTheAuthorizationIsOver() {
        DocumentId id = begin(DocumentType.NOTICE);
        assertThat(post("/documents/" + id + "/draft", Road.DRAFTER, draft(id, DocumentType.NOTICE)))
                .hasStatus3xxRedirection();

        clock.moveTo(directory.today().plusDays(40).atTime(9, 0).atZone(clock.getZone()));

        assertThat(get("/documents/" + id, Road.DRAFTER)).bodyText().contains("Chưa ký được", REFERENCE);
        assertThat(get("/documents/" + id + "/edit", Road.DRAFTER))
                .hasStatusOk()
                .bodyText()
                .contains("Người ký: Ủy quyền ký (TUQ.)", REFERENCE, "có hiệu lực từ", "Điều 13.3");
    }

    @Test
    void refusesTheSignatureOnceTheTimeIsOver() {
        DocumentId id = awaitingSignature();

        clock.moveTo(directory.today().plusDays(31).atTime(9, 0).atZone(clock.getZone()));

        assertThatThrownBy(() -> sign(id))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContainingAll(REFERENCE, "đến hết", "Điều 13.3");
        assertThat(documents.get(id).status()).isEqualTo(DocumentStatus.AWAITING_SIGNATURE);
    }

    @Test
    void refusesTheSignatureOnceTheAuthorizationIsEnded() {
        DocumentId id = awaitingSignature();
        String end = "/authorities/" + given().id() + "/end";
        assertThat(post(end, Road.REGISTRY_CLERK, Map.of("reason", ""))).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(post(end, Road.REGISTRY_CLERK, Map.of("reason", "Giám đốc đã về")))
                .hasStatus3xxRedirection();
        assertThat(post(end, Road.REGISTRY_CLERK, Map.of("reason", "Giám đốc đã về")))
                .hasStatus(HttpStatus.CONFLICT);

        assertThatThrownBy(() -> sign(id)).hasMessageContainingAll("đã chấm dứt: Giám đốc đã về", "Điều 13.3");
        assertThat(get("/documents/" + id, AUTHORIZED)).bodyText().contains("đã chấm dứt: Giám đốc đã về");
    }

    @Test
    void passesNoAuthorizationOnToWhoeverStandsIn() {
        jdbc.sql(
                        """
                        insert into organization.substitution (position_id, substitute_id, since, until, reason)
                        values (:position, :substitute, :today, :today, :reason)
                        """)
                .param("position", road.position(AUTHORIZED).value())
                .param("substitute", road.actor("hung.lam").id().value())
                .param("today", directory.today())
                .param("reason", REFERENCE)
                .update();
        DocumentId id = awaitingSignature();

        assertThatThrownBy(() -> signing.sign(id, documents.get(id).lock(), 1, "123456", road.actor("hung.lam")))
                .isInstanceOf(BusinessRuleViolation.class);
        assertThat(get("/documents/" + id, "hung.lam")).bodyText().doesNotContain("Ký thay, in tên tôi");
    }

    @Test
    void refusesAnAuthorizationThatIsNotTheHeadsOrHasNoLimits() {
        Map<String, String> onward = authorization();
        onward.put("grantor", key(AUTHORIZED));
        onward.put("officer", key("long.bui"));
        assertThat(post("/authorities", Road.REGISTRY_CLERK, onward))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("người được ủy quyền không được ủy quyền lại", "value=\"" + REFERENCE + "\"");

        Map<String, String> boundless = authorization();
        boundless.keySet().removeAll(Set.of("types", "scope", "until"));
        boundless.put("officer", key("chi.vu"));
        assertThat(post("/authorities", Road.REGISTRY_CLERK, boundless))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains(
                        "giới hạn thời gian", "giới hạn nội dung", "một số văn bản", "người đứng đầu cơ quan, đơn vị");
    }

    @Test
    void printsTheDeputyUnderTheHeadWhoSignsByOrder() {
        assertThat(post("/authorities", Road.REGISTRY_CLERK, passedOn())).hasStatus3xxRedirection();
        DocumentId id = begin(DocumentType.NOTICE);
        Map<String, String> draft = draft(id, DocumentType.NOTICE);
        draft.put("signer", key(DEPUTY));
        assertThat(post("/documents/" + id + "/submission", Road.DRAFTER, draft))
                .hasStatus3xxRedirection();
        review.approveContent(id, road.actor(Road.UNIT_HEAD), "");
        review.approveFormalities(id, road.actor(Road.FORMALITY_CHECKER), "");

        assertThat(PdfText.of(documents.currentPdf(id)))
                .contains("TL. GIÁM ĐỐC", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG", "Trương Mỹ Duyên");
        jdbc.sql("update authority.signing_grant set until = since where reference = '01/QC-SYT' and position_id = ?")
                .param(road.position("nam.nguyen").value())
                .update();
        Optional<String> objection;
        try {
            objection = rights.objection(documents.get(id));
        } finally {
            jdbc.sql("update authority.signing_grant set until = null where reference = '01/QC-SYT'")
                    .update();
        }
        assertThat(objection).hasValueSatisfying(reason -> assertThat(reason)
                .contains("người đứng đầu đơn vị giao lại", "Điều 13.4"));
        assertThat(rights.objection(documents.get(id))).isEmpty();
    }

    @Test
    void refusesToPassThuaLenhOnToAnotherUnitOrBeyondItsTypes() {
        Map<String, String> elsewhere = passedOn();
        elsewhere.put("grantor", key("long.bui"));
        assertThat(post("/authorities", Road.REGISTRY_CLERK, elsewhere))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("người đứng đầu chính đơn vị đó", "Điều 13.4");
        Map<String, String> byDirector = passedOn();
        byDirector.put("grantor", key(Road.SIGNER));
        assertThat(post("/authorities", Road.REGISTRY_CLERK, byDirector)).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        Map<String, String> asAuthorization = passedOn();
        asAuthorization.put("capacity", "UNDER_AUTHORIZATION");
        assertThat(post("/authorities", Road.REGISTRY_CLERK, asAuthorization))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("người được ủy quyền không được ủy quyền lại");
    }

    @Test
    void showsAGrantToThoseItConcerns() {
        assertThat(get("/authorities", AUTHORIZED)).bodyText().contains(REFERENCE, "TUQ. GIÁM ĐỐC / TRƯỞNG PHÒNG");
        assertThat(get("/authorities", Road.SIGNER)).bodyText().contains(REFERENCE);
        assertThat(get("/authorities", "long.bui")).bodyText().doesNotContain(REFERENCE);
        assertThat(get("/authorities", Road.DRAFTER)).hasStatus(HttpStatus.FORBIDDEN);
    }

    private DocumentId awaitingSignature() {
        DocumentId id = begin(DocumentType.NOTICE);
        assertThat(submit(id, DocumentType.NOTICE)).hasStatus3xxRedirection();
        review.approveContent(id, road.actor(Road.UNIT_HEAD), "");
        review.approveFormalities(id, road.actor(Road.FORMALITY_CHECKER), "");
        return id;
    }

    private DocumentId begin(DocumentType type) {
        return drafting.begin(type, road.actor(Road.DRAFTER)).id();
    }

    private MvcTestResult submit(DocumentId id, DocumentType type) {
        return post("/documents/" + id + "/submission", Road.DRAFTER, draft(id, type));
    }

    private Map<String, String> draft(DocumentId id, DocumentType type) {
        return new HashMap<>(Map.of(
                "lock",
                Integer.toString(documents.get(id).lock()),
                "type",
                type.name(),
                "subject",
                "Kết quả thẩm định nhà thuốc",
                "signer",
                key(AUTHORIZED) + ":UNDER_AUTHORIZATION",
                "recipients",
                "Bệnh viện Đa khoa tỉnh",
                "body",
                "<p>Các nhà thuốc đạt yêu cầu./.</p>"));
    }

    private void sign(DocumentId id) {
        Document document = documents.get(id);
        signing.sign(id, document.lock(), document.versionNumber(), "123456", road.actor(AUTHORIZED));
    }

    private SigningGrant given() {
        return grants.of(road.unit("H00.SYT")).stream()
                .filter(grant -> grant.reference().equals(REFERENCE))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> authorization() {
        LocalDate today = directory.today();
        return new LinkedHashMap<>(Map.of(
                "capacity", "UNDER_AUTHORIZATION",
                "grantor", key(Road.SIGNER),
                "officer", key(AUTHORIZED),
                "types", "NOTICE",
                "scope", "Quản lý hành nghề dược",
                "since", today.toString(),
                "until", today.plusDays(30).toString(),
                "reference", REFERENCE,
                "dated", today.toString()));
    }

    private Map<String, String> passedOn() {
        String today = directory.today().toString();
        return new LinkedHashMap<>(Map.of(
                "capacity",
                "BY_ORDER",
                "grantor",
                key("nam.nguyen"),
                "officer",
                key(DEPUTY),
                "types",
                "NOTICE",
                "scope",
                "Văn bản hành chính của Văn phòng",
                "since",
                today,
                "reference",
                REFERENCE,
                "dated",
                today));
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
