package vn.vanban.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.vanban.OfficeTest;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.Documents;
import vn.vanban.document.SigningCapacity;
import vn.vanban.organization.Actors;

/** An administrator says how somebody signs; the signer then signs that way. */
@OfficeTest
class SigningKeysPagesTest {

    private static final String SIGNER = "tuan.phan";
    private static final RequestPostProcessor ADMINISTRATOR = user("phuc.cao").roles("PERSON");
    private static final RequestPostProcessor DEPUTY = user(SIGNER).roles("PERSON");

    @Autowired
    KeysElsewhere keys;

    @Autowired
    SigningWays ways;

    @Autowired
    SignableDocuments signable;

    @Autowired
    Documents documents;

    @Autowired
    Actors actors;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Value("${vanban.signing.service.url}")
    URI serviceAddress;

    private MockMvc browser;

    @BeforeEach
    void openABrowser(@Autowired WebApplicationContext office) {
        browser = MockMvcBuilders.webAppContextSetup(office)
                .apply(springSecurity())
                .build();
    }

    @AfterEach
    void takeBack() {
        keys.takeBack(SIGNER);
    }

    @Test
    void registersTheCertificateOfASignersDevice() throws Exception {
        X509Certificate certificate = keys.issue(SIGNER).certificateChain().get(0);

        assertThat(set("AGENT", pem(certificate), "", new byte[0]).getStatus()).isEqualTo(302);

        assertThat(text(get(page()).with(ADMINISTRATOR)))
                .contains("Thiết bị ký trên máy của người ký")
                .contains("T=Phó Giám đốc");
        assertThat(ways.of(actors.named(SIGNER).id()).chain()).containsExactly(certificate);
        DocumentId id = signable.awaiting(SIGNER, SigningCapacity.FOR_THE_HEAD);
        assertThat(text(get("/documents/" + id).with(DEPUTY)))
                .contains("data-agent=\"http://127.0.0.1:")
                .contains("/documents/" + id + "/signature/value")
                .doesNotContain("name=\"pin\"");
        assertThat(text(get("/signing").with(DEPUTY)))
                .contains("data-agent=\"http://127.0.0.1:", "/signing/value")
                .doesNotContain("name=\"pin\"");
    }

    @Test
    void registersNobodyElsesCertificate() throws Exception {
        X509Certificate other = keys.issue("hanh.do").certificateChain().get(0);

        MockHttpServletResponse answer = set("AGENT", pem(other), "", new byte[0]);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(utf8(answer))
                .contains("Chứng thư số này cấp cho Đỗ Minh Hạnh")
                .contains("data-field=\"certificate\"");
        assertThat(ways.of(actors.named(SIGNER).id()).kind()).isEqualTo(SigningWay.Kind.SERVER);
    }

    @Test
    void registersNoCertificateOfAnUnknownAuthorityAndNoFileThatIsNone() throws Exception {
        X509Certificate unknown = DemoCertificateAuthority.create(clock)
                .issueToPerson(
                        actors.named(SIGNER).person().fullName(), "Phó Giám đốc", "Sở Y tế", DemoKeys.PIN.toCharArray())
                .certificate();

        assertThat(utf8(set("AGENT", pem(unknown), "", new byte[0]))).contains("tin cậy cấp");
        assertThat(utf8(set("AGENT", "chữ".getBytes(StandardCharsets.UTF_8), "", new byte[0])))
                .contains("data-field=\"certificate\"");
        assertThat(utf8(set("AGENT", new byte[0], "", new byte[0]))).contains("Hãy chọn tệp chứng thư số");
        byte[] jpeg = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 0, 0, 0, 0, 0, 0};
        byte[] own = pem(keys.issue(SIGNER).certificateChain().get(0));
        assertThat(utf8(set("AGENT", own, "", jpeg))).contains("PNG nền trong suốt");
    }

    @Test
    void letsOnlyTheAdministratorSeeAndSetIt() throws Exception {
        MockHttpServletResponse answer = browser.perform(
                        post(page()).param("kind", "AGENT").with(DEPUTY).with(csrf()))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(browser.perform(get("/keys").with(DEPUTY))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void signsThroughTheServiceFromTheDocumentsPageAndHoldsNoTransactionMeanwhile() throws Exception {
        byte[] pkcs12 = keys.pkcs12(SIGNER);
        SigningKey key = Pkcs12SigningKey.open(pkcs12, DemoKeys.PIN.toCharArray());
        AtomicLong held = new AtomicLong(-1);
        try (SigningService service = new SigningService(
                serviceAddress, key, RemoteServiceTest.privateKey(pkcs12, DemoKeys.PIN.toCharArray()))) {
            service.whileSigning = () ->
                    held.set(jdbc.sql("select count(*) from pg_stat_activity where state like 'idle in transaction%'")
                            .query(Long.class)
                            .single());
            assertThat(set("REMOTE", new byte[0], SigningService.CREDENTIAL, new byte[0])
                            .getStatus())
                    .isEqualTo(302);
            DocumentId id = signable.awaiting(SIGNER, SigningCapacity.FOR_THE_HEAD);
            assertThat(text(get("/documents/" + id).with(DEPUTY))).contains("name=\"otp\"", "/signature/remote");

            MockHttpServletResponse refused = sign(id, SigningService.PIN, "000000");
            assertThat(refused.getStatus()).isEqualTo(422);
            assertThat(utf8(refused)).contains("data-field=\"otp\"", "OTP sai");
            assertThat(utf8(sign(id, SigningService.PIN, ""))).contains("Hãy nhập mã OTP");
            assertThat(documents.get(id).status()).isEqualTo(DocumentStatus.AWAITING_SIGNATURE);

            assertThat(sign(id, SigningService.PIN, service.code()).getRedirectedUrl())
                    .isEqualTo("/documents/" + id);
            assertThat(documents.get(id).status()).isEqualTo(DocumentStatus.SIGNED);
            assertThat(held).hasValue(0);
        }
    }

    @Test
    void saysAtTheFieldThatTheServiceDoesNotAnswer() throws Exception {
        MockHttpServletResponse answer = set("REMOTE", new byte[0], SigningService.CREDENTIAL, new byte[0]);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(utf8(answer)).contains("data-field=\"credential\"", "không trả lời");
    }

    private MockHttpServletResponse sign(DocumentId id, String pin, String otp) throws Exception {
        Document document = documents.get(id);
        return browser.perform(post("/documents/{id}/signature/remote", id)
                        .param("lock", "" + document.lock())
                        .param("version", "" + document.versionNumber())
                        .param("pin", pin)
                        .param("otp", otp)
                        .header("HX-Request", "true")
                        .with(DEPUTY)
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse set(String kind, byte[] certificate, String credential, byte[] image)
            throws Exception {
        return browser.perform(multipart(page())
                        .file(new MockMultipartFile("certificate", "ky.pem", "application/x-pem-file", certificate))
                        .file(new MockMultipartFile("image", "ky.png", "image/png", image))
                        .param("kind", kind)
                        .param("credential", credential)
                        .header("HX-Request", "true")
                        .with(ADMINISTRATOR)
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private String page() {
        return "/keys/" + actors.named(SIGNER).id().value();
    }

    private static byte[] pem(X509Certificate certificate) {
        String base64 = Base64.getMimeEncoder().encodeToString(TrustedAuthorities.encoded(certificate));
        return "-----BEGIN CERTIFICATE-----\n%s\n-----END CERTIFICATE-----\n"
                .formatted(base64)
                .getBytes();
    }

    private String text(RequestBuilder request) throws Exception {
        return utf8(browser.perform(request).andReturn().getResponse());
    }

    private static String utf8(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
