package vn.vanban.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
import vn.vanban.document.Documents;
import vn.vanban.document.SigningCapacity;

@OfficeTest
class SigningPagesTest {

    private static final RequestPostProcessor DIRECTOR = user("hanh.do").roles("PERSON");
    private static final RequestPostProcessor DEPUTY = user("ha.le").roles("PERSON");

    @Autowired
    SignableDocuments signable;

    @Autowired
    TimestampedOffice timestamped;

    @Autowired
    Documents documents;

    MockMvc browser;

    @BeforeEach
    void openABrowser(@Autowired WebApplicationContext office) {
        browser = MockMvcBuilders.webAppContextSetup(office)
                .apply(springSecurity())
                .build();
    }

    @Test
    void signsFromTheDocumentsPage() throws Exception {
        DocumentId id = signable.awaiting("hanh.do", SigningCapacity.HEAD);

        assertThat(text(get("/documents/" + id).with(DIRECTOR)))
                .contains("Ký ban hành")
                .contains("Chứng thư số Đỗ Minh Hạnh đã sẵn sàng")
                .contains("name=\"pin\"")
                .doesNotContain("Ký thay, in tên tôi");
        MockHttpServletResponse refused = sign(id, "999999");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(utf8(refused)).contains("Mã PIN không đúng");
        assertThat(sign(id, DemoKeys.PIN).getRedirectedUrl()).isEqualTo("/documents/" + id);
        assertThat(text(get("/documents/" + id).with(DIRECTOR))).contains("Hợp lệ khi ký");
    }

    @Test
    void offersTheirOwnNameToWhoeverStandsIn() throws Exception {
        DocumentId id = signable.awaiting("hanh.do", SigningCapacity.HEAD);

        assertThat(text(get("/documents/" + id).with(DEPUTY)))
                .contains("Ký thay, in tên tôi")
                .contains("/documents/" + id + "/signer")
                .doesNotContain("name=\"pin\"");
    }

    @Test
    void saysOfAFileWhatIsKnown() throws Exception {
        DocumentId id = signable.awaiting("hanh.do", SigningCapacity.HEAD);
        byte[] unsigned = documents.currentPdf(id);
        sign(id, DemoKeys.PIN);
        signable.number(id, 7);
        signable.seal(id);
        byte[] sealed = documents.currentPdf(id);
        byte[] altered = sealed.clone();
        altered[altered.length / 5] ^= 1;

        assertThat(utf8(verify("7-TB-SYT.pdf", sealed)))
                .contains("Văn bản nguyên vẹn, 2 chữ ký hợp lệ")
                .contains("Đỗ Minh Hạnh ký")
                .contains("Sở Y tế đóng dấu")
                .contains("Theo người ký, không có dấu thời gian")
                .contains("Chứng thực chữ ký số mẫu Bình An");
        assertThat(utf8(verify("7-TB-SYT.pdf", altered)))
                .contains("Không dùng tệp này")
                .doesNotContain("nguyên vẹn");
        assertThat(utf8(verify("du-thao.pdf", unsigned))).contains("Không có chữ ký số");
        assertThat(utf8(verify("la.pdf", new SigningDesk().signed())))
                .contains("Không xác định")
                .contains("không do tổ chức chứng thực được tin cậy cấp")
                .doesNotContain("nguyên vẹn");
    }

    @Test
    void showsWhoProvesTheMomentOfASignature() throws Exception {
        DocumentId id = signable.awaiting("hanh.do", SigningCapacity.HEAD);
        sign(id, DemoKeys.PIN);
        signable.number(id, 8);
        signable.seal(id);
        try (TimestampedOffice.Service service = timestamped.open()) {
            service.preservation.preserve(id);
        }

        assertThat(utf8(verify("8-TB-SYT.pdf", documents.currentPdf(id))))
                .contains("Văn bản nguyên vẹn, 2 chữ ký hợp lệ")
                .contains("theo dấu thời gian của Time-stamp service")
                .contains("PAdES-BASELINE-LTA")
                .contains("Sau chữ ký cuối chỉ có thêm dấu thời gian");
        assertThat(text(get("/documents/{id}", id).with(DIRECTOR))).contains("Dấu thời gian, lưu trữ lâu dài");
    }

    @Test
    void refusesToCheckWhatIsNoPdf() throws Exception {
        MockHttpServletResponse answer = verify("thu.pdf", "Kính gửi".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(utf8(answer)).contains("Không nhận ra loại tệp");
    }

    private MockHttpServletResponse sign(DocumentId id, String pin) throws Exception {
        Document document = documents.get(id);
        return answer(post("/documents/{id}/signature", id)
                .param("lock", "" + document.lock())
                .param("version", "" + document.versionNumber())
                .param("pin", pin)
                .with(DIRECTOR)
                .with(csrf()));
    }

    private MockHttpServletResponse verify(String name, byte[] content) throws Exception {
        return answer(multipart("/verify")
                .file(new MockMultipartFile("file", name, "application/pdf", content))
                .with(DIRECTOR)
                .with(csrf()));
    }

    private String text(RequestBuilder request) throws Exception {
        return utf8(answer(request));
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return browser.perform(request).andReturn().getResponse();
    }

    private static String utf8(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
