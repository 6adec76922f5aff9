package vn.vanban.signing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vanban.Browsers;
import vn.vanban.OfficeTest;
import vn.vanban.Road;
import vn.vanban.RunningAgent;
import vn.vanban.SoftHsm;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.Documents;
import vn.vanban.organization.DemoAccounts;

/** The director before the browser, with a token in the machine and the signing program beside. */
@OfficeTest
class AgentScreenTest {

    /** Milliseconds; a busy machine takes its time. */
    private static final double PATIENCE = 120_000;

    @TempDir
    Path folder;

    @LocalServerPort
    int port;

    @Value("${vanban.signing.agent}")
    URI agentAddress;

    @Autowired
    DemoAccounts demo;

    @Autowired
    Road road;

    @Autowired
    Documents documents;

    @Autowired
    KeysElsewhere keys;

    @Autowired
    TrustedAuthorities authorities;

    @AfterEach
    void takeBack() {
        keys.takeBack(Road.SIGNER);
    }

    @Test
    void letsTheDirectorSignWithTheirToken() throws Exception {
        byte[] pkcs12 = keys.pkcs12(Road.SIGNER);
        SoftHsm token = new SoftHsm(folder, pkcs12, DemoKeys.PIN);
        keys.setAgent(
                Road.SIGNER,
                Pkcs12SigningKey.open(pkcs12, DemoKeys.PIN.toCharArray()).certificateChain());
        DocumentId id = road.awaitingSignature();
        try (var browsers = new Browsers()) {
            Page page = signedIn(browsers, Road.SIGNER);
            page.navigate("/documents/" + id);
            page.locator("[data-opens=signature]").click();
            Locator dialog = page.locator("dialog#signature");
            Locator said = dialog.locator("[data-agent-says]");
            assertThat(said).containsText("Chưa thấy chương trình ký", soon());

            try (RunningAgent agent = agent(token)) {
                dialog.locator("[data-agent-look]").click();
                assertThat(said).containsText("đã sẵn sàng", soon());
                fitsEveryScreen(page);

                page.keyboard().press("Control+Enter");
                assertThat(agent.typePin("000000")).contains("http://localhost:" + port, "Đỗ Minh Hạnh");
                assertThat(said).containsText("Mã PIN không đúng", soon());
                assertThat(documents.get(id).status()).isEqualTo(DocumentStatus.AWAITING_SIGNATURE);

                dialog.locator("footer button").click();
                agent.typePin(SoftHsm.PIN);
                assertThat(page.locator("main")).containsText("Đã ký, chờ cấp số", soon());
            }
        }
        assertThat(documents.get(id).status()).isEqualTo(DocumentStatus.SIGNED);
        byte[] signed = documents.currentPdf(id);
        assertThat(authorities.validate(signed).intact()).isTrue();
        if (Poppler.isInstalled()) {
            Path file = Files.write(folder.resolve("signed.pdf"), signed);
            assertThat(Poppler.run("pdfsig", "-nocert", file.toString()))
                    .contains("Signature is Valid")
                    .doesNotContain("Invalid", "Mismatch");
        }
    }

    @Test
    void letsTheDirectorSignAListWithOnePinOnTheirToken() throws Exception {
        byte[] pkcs12 = keys.pkcs12(Road.SIGNER);
        SoftHsm token = new SoftHsm(folder, pkcs12, DemoKeys.PIN);
        keys.setAgent(
                Road.SIGNER,
                Pkcs12SigningKey.open(pkcs12, DemoKeys.PIN.toCharArray()).certificateChain());
        List<DocumentId> list = List.of(road.awaitingSignature(), road.awaitingSignature());
        try (var browsers = new Browsers();
                RunningAgent agent = agent(token)) {
            Page page = signedIn(browsers, Road.SIGNER);
            page.navigate("/signing");
            page.evaluate("document.querySelectorAll('[name=choice]').forEach(box => box.checked = false)");
            list.forEach(
                    id -> page.locator("[name=choice][value^='" + id + "']").check());
            assertThat(page.locator("[data-agent-says]")).containsText("đã sẵn sàng", soon());
            fitsEveryScreen(page);

            page.keyboard().press("Control+Enter");
            assertThat(agent.typePin("000000")).contains("2 văn bản", "Đỗ Minh Hạnh");
            assertThat(page.locator("[data-agent-says]")).containsText("Mã PIN không đúng", soon());

            page.keyboard().press("Control+Enter");
            agent.typePin(SoftHsm.PIN);
            assertThat(page.locator("main")).containsText("Xong: đã ký 2 / 2", soon());
        }
        assertThat(list).extracting(id -> documents.get(id).status()).containsOnly(DocumentStatus.SIGNED);
    }

    @Test
    void letsTheAdministratorRegisterTheCertificateOfADevice() throws Exception {
        X509Certificate certificate = keys.issue(Road.SIGNER).certificateChain().get(0);
        try (var browsers = new Browsers()) {
            Page page = signedIn(browsers, KeysElsewhere.ADMINISTRATOR);
            page.navigate("/keys");
            page.getByText("Đỗ Minh Hạnh").click();
            page.getByLabel("Thiết bị ký trên máy của người ký").check();
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("#certificate-said .err, #certificate-said [data-refusal]"))
                    .containsText("Hãy chọn tệp", soon());
            fitsEveryScreen(page);

            page.getByLabel("Chứng thư số của thiết bị ký")
                    .setInputFiles(new FilePayload(
                            "ky.cer", "application/pkix-cert", TrustedAuthorities.encoded(certificate)));
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("#toasts")).containsText("Đã đặt cách ký", soon());
            assertThat(page.locator("main dl")).containsText("Thiết bị ký trên máy", soon());
        }
    }

    private static void fitsEveryScreen(Page page) {
        for (int width : List.of(1440, 390)) {
            page.setViewportSize(width, 900);
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
        }
    }

    private RunningAgent agent(SoftHsm token) throws Exception {
        return new RunningAgent(
                "http://localhost:" + port,
                agentAddress.getPort(),
                token.environment(),
                "--pkcs11",
                SoftHsm.library().toString());
    }

    private Page signedIn(Browsers browsers, String username) {
        Page page = browsers.chromium()
                .newContext(new Browser.NewContextOptions().setBaseURL("http://localhost:" + port))
                .newPage();
        page.setDefaultTimeout(PATIENCE);
        page.navigate("/sign-in");
        page.getByLabel("Tên đăng nhập").fill(username);
        page.getByLabel("Mật khẩu").fill(demo.password());
        page.locator("button.go").click();
        page.waitForURL("**/inbox**");
        return page;
    }

    private static LocatorAssertions.ContainsTextOptions soon() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE);
    }
}
