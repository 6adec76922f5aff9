package vn.vanban.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.HtmlUtils;
import vn.vanban.OfficeTest;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.DocumentType;
import vn.vanban.document.Documents;
import vn.vanban.document.DoneBy;
import vn.vanban.document.Purpose;
import vn.vanban.document.Recipient;
import vn.vanban.organization.Directory;
import vn.vanban.organization.Unit;
import vn.vanban.register.Registers;
import vn.vanban.register.SignedDocuments;
import vn.vanban.review.SubmittedDrafts;
import vn.vanban.signing.DocumentSealed;
import vn.vanban.workflow.EngineJobs;

@OfficeTest
class DeskControllerTest {

    private static final Pattern FURTHER = Pattern.compile("href=\"(/receipts\\?part=WAITING[^\"]*)\"");

    private static final String CLERK = "ly.tran";

    @Autowired
    SignedDocuments signedDocuments;

    @Autowired
    Documents documents;

    @Autowired
    Registers registers;

    @Autowired
    EngineJobs engine;

    @Autowired
    Directory directory;

    MockMvcTester web;
    Unit hospital;
    DocumentId id;

    @BeforeEach
    void signDocument(@Autowired WebApplicationContext application) {
        web = MockMvcTester.from(
                application, builder -> builder.apply(springSecurity()).build());
        hospital = directory.unitByCode("H00.SYT.BVDK").orElseThrow();
        id = signedDocuments.signed(
                DocumentType.NOTICE,
                List.of(
                        new Recipient(
                                hospital.name(),
                                Purpose.FOR_ACTION,
                                hospital.id().value(),
                                null),
                        new Recipient("Hội Đông y khu vực An Lạc", Purpose.FOR_INFORMATION, null, null)));
    }

    @Test
    void showsTheNextNumberAsItWouldBePrinted() {
        int next = registers.nextNumber(register(), directory.today().getYear());
        assertThat(get("/registry?document=" + id, CLERK))
                .hasStatusOk()
                .bodyText()
                .contains("Số: %02d/TB-SYT".formatted(next), "Bình An, ngày", "chưa gắn với đơn vị nào");
    }

    @Test
    void walksFromTheNumberToTheReceipt() throws Exception {
        assertThat(number(documents.get(id).lock(), CLERK)).hasStatus3xxRedirection();
        assertThat(get("/registry?document=" + id, CLERK)).bodyText().contains("Hệ thống đang ghi số");
        documents.record(new DocumentSealed(id, DoneBy.system()));
        engine.run(id);

        assertThat(post("/documents/" + id + "/issue", CLERK, seen())).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(post("/documents/" + id + "/recipients/1", CLERK, seen())).hasStatus3xxRedirection();
        assertThat(post("/documents/" + id + "/issue", CLERK, seen())).hasStatus3xxRedirection();
        engine.run(id);

        String receiver = directory.headOf(hospital.id()).orElseThrow().person().username();
        assertThat(receipts(receiver)).contains(documents.get(id).code().orElseThrow() + " ");
        assertThat(post("/documents/" + id + "/receipt", receiver, unit())).hasStatus3xxRedirection();
        assertThat(post("/documents/" + id + "/receipt", receiver, unit())).hasStatus(HttpStatus.CONFLICT);
        assertThat(get("/registers?register=" + register().value(), CLERK))
                .bodyText()
                .contains("Hội Đông y khu vực An Lạc", "1/1 (điện tử)");
        assertThat(get("/documents/" + id + "?tab=recipients", receiver))
                .hasStatusOk()
                .bodyText()
                .contains("Nơi nhận 1", "Hội Đông y khu vực An Lạc");
        assertThat(get("/documents/" + id, receiver)).bodyText().contains("1 đã xác nhận");
    }

    @Test
    void refusesNumberForDocumentThatChangedSinceThePageWasOpened() {
        assertThat(number(documents.get(id).lock() - 1, CLERK)).hasStatus(HttpStatus.CONFLICT);
        assertThat(documents.get(id).status()).isEqualTo(DocumentStatus.SIGNED);
    }

    @Test
    void tellsTheRealNumberWhenAnotherWasShown() {
        MvcTestResult answer = post(
                "/documents/" + id + "/number",
                CLERK,
                numbering(documents.get(id).lock(), 9999));
        assertThat(answer.getMvcResult().getFlashMap().get("toastDetail").toString())
                .contains("Số 9999 vừa được cấp");
    }

    @Test
    void saysWhatIsMissingInTheForm() {
        assertThat(post(
                        "/documents/" + id + "/number",
                        CLERK,
                        Map.of(
                                "lock", "" + documents.get(id).lock(),
                                "register", "" + register().value(),
                                "expected", "1",
                                "issuedOn", "",
                                "copyCount", "")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Hãy ghi ngày ban hành và số bản giấy");
    }

    @Test
    void findsNoUnsignedDocumentOnTheDesk(@Autowired SubmittedDrafts drafts) {
        assertThat(get("/registry?document=" + drafts.submitted(), CLERK)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void hidesTheDeskFromEverybodyButTheRegistry() {
        assertThat(get("/registry", "hanh.do")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/registers", "hanh.do")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/registry?document=" + id, "nhan.bach")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(number(documents.get(id).lock(), "hanh.do")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(number(documents.get(id).lock(), "nhan.bach")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private vn.vanban.register.RegisterId register() {
        Document document = documents.get(id);
        return registers.taking(document, directory.today().getYear()).get(0).id();
    }

    private Map<String, String> seen() {
        return Map.of("lock", "" + documents.get(id).lock());
    }

    private Map<String, String> unit() {
        return Map.of("unit", "" + hospital.id().value());
    }

    private Map<String, String> numbering(int lock, int expected) {
        return Map.of(
                "lock", "" + lock,
                "register", "" + register().value(),
                "issuedOn", directory.today().toString(),
                "copyCount", "1",
                "expected", "" + expected);
    }

    private MvcTestResult number(int lock, String person) {
        return post("/documents/" + id + "/number", person, numbering(lock, 1));
    }

    /** All pages of what waits to be acknowledged, whatever other tests have left there. */
    private String receipts(String receiver) throws Exception {
        String all = "";
        for (String address = "/receipts"; address != null; ) {
            String page = get(address, receiver).getResponse().getContentAsString();
            Matcher further = FURTHER.matcher(page);
            address = further.find() ? HtmlUtils.htmlUnescape(further.group(1)) : null;
            all += page;
        }
        return all;
    }

    private MvcTestResult get(String path, String person) {
        return web.get().uri(path).with(user(person).roles("PERSON")).exchange();
    }

    private MvcTestResult post(String path, String person, Map<String, String> form) {
        var request = web.post().uri(path).with(user(person).roles("PERSON")).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }
}
