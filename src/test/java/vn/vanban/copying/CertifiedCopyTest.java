package vn.vanban.copying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import vn.vanban.OfficeTest;
import vn.vanban.Road;
import vn.vanban.distribution.Recall;
import vn.vanban.document.DocumentCode;
import vn.vanban.document.DocumentId;
import vn.vanban.document.Documents;
import vn.vanban.register.Register;
import vn.vanban.register.Registers;
import vn.vanban.shared.WorkingCalendar;
import vn.vanban.workflow.EngineJobs;

@OfficeTest
class CertifiedCopyTest {

    private static final String RECEIVER = "diep.phan";

    @Autowired
    Road road;

    @Autowired
    CertifiedCopies copies;

    @Autowired
    CopyMaking making;

    @Autowired
    Documents documents;

    @Autowired
    Registers registers;

    @Autowired
    Recall recall;

    @Autowired
    EngineJobs jobs;

    MockMvcTester web;
    DocumentId id;

    @BeforeEach
    void sendADocument(@Autowired WebApplicationContext application) {
        web = MockMvcTester.from(
                application, builder -> builder.apply(springSecurity()).build());
        id = road.sealed();
        road.issue(id);
        jobs.run(id);
    }

    @Test
    void certifiesAPrintedCopyUnderTheLastWordOfTheDocument() throws IOException {
        byte[] issued = documents.currentPdf(id);

        assertThat(order("CERTIFIED_COPY", "PAPER", "recipients", "- Sở Nội vụ;\nUBND xã Tân Lập"))
                .hasStatus3xxRedirection();

        CertifiedCopy copy = last();
        assertThat(copy.code().notation()).isEqualTo("SY-SYT");
        byte[] pdf = file(copy);
        assertThat(text(pdf).replace(" ", "")).contains("Số:" + code().printedNumber() + "/TB-SYT");
        assertThat(text(pdf))
                .contains("SAO Y", "Số: " + copy.code(), "- Sở Nội vụ;", "- UBND xã Tân Lập;", "- Lưu: VT.");
        assertThat(text(pdf).indexOf("SAO Y")).isGreaterThan(text(pdf).indexOf("NVY"));
        try (PDDocument printed = Loader.loadPDF(pdf)) {
            assertThat(printed.getSignatureDictionaries()).isEmpty();
            assertThat(printed.getDocumentCatalog().getAcroForm()).isNull();
        }
        assertThat(documents.currentPdf(id)).isEqualTo(issued);
        assertThat(page("/documents/" + id + "?tab=copies", Road.REGISTRY_CLERK))
                .contains("Bản sao 1", "Sao y " + copy.code());
        assertThat(page("/documents/" + id + "?tab=history", Road.DRAFTER)).contains("Sao y " + copy.code());
        assertThat(page("/registers?register=" + book(), Road.REGISTRY_CLERK))
                .contains(copy.code().toString(), "Sao y Thông báo " + code(), "Sở Nội vụ; UBND xã Tân Lập")
                .doesNotContain("Cấp số cho bản giấy");
    }

    @Test
    void signsAnElectronicExtractInTheNameOfTheOrganization() throws IOException {
        assertThat(order("EXTRACT", "ELECTRONIC", "parts", part())).hasStatus3xxRedirection();

        CertifiedCopy copy = last();
        assertThat(copy.code().notation()).isEqualTo("TrS-SYT");
        byte[] pdf = file(copy);
        assertThat(text(pdf)).contains("Số: " + code().printedNumber() + "/TB-SYT", "kế hoạch phòng, chống dịch");
        try (PDDocument signed = Loader.loadPDF(pdf)) {
            assertThat(signed.getSignatureDictionaries()).hasSize(1);
        }
        assertThat(verified(pdf)).contains("Văn bản nguyên vẹn, 1 chữ ký hợp lệ");
        pdf[pdf.length / 2] ^= 1;
        assertThat(verified(pdf)).doesNotContain("Văn bản nguyên vẹn");
    }

    @Test
    void tellsTheHolderOfAnExtractThatItsDocumentWasRecalled() {
        assertThat(order("EXTRACT", "ELECTRONIC", "parts", part())).hasStatus3xxRedirection();
        byte[] pdf = file(last());
        assertThat(verified(pdf)).doesNotContain("Bản gốc:");

        recall.order(id, road.actor(Road.SIGNER), "Số liệu ở điểm 2 chưa đúng", Optional.empty());

        assertThat(verified(pdf))
                .contains("Văn bản nguyên vẹn, 1 chữ ký hợp lệ", "Bản gốc: Đã thu hồi", "là bản gốc của bản sao này");
    }

    @Test
    void numbersCopiesOfEveryKindInOneSeries() {
        assertThat(order("CERTIFIED_COPY", "PAPER", "recipients", "Sở Nội vụ")).hasStatus3xxRedirection();
        int first = last().code().number();
        assertThat(order("EXTRACT", "PAPER", "recipients", "Sở Nội vụ", "parts", part()))
                .hasStatus3xxRedirection();

        assertThat(last().code()).isEqualTo(new DocumentCode(first + 1, "TrS-SYT"));
        assertThat(copies.of(id, road.actor(Road.REGISTRY_CLERK))).hasSize(2);
    }

    @Test
    void refusesAnOrderThatTheLawOrThePageDoesNotKnow() {
        assertThat(order("CERTIFIED_COPY", "PAPER", "recipients", "Sở Nội vụ")).hasStatus3xxRedirection();
        int last = last().code().number();

        assertThat(order("CERTIFIED_COPY", "ELECTRONIC", "recipients", "Sở Nội vụ"))
                .hasStatus(422);
        assertThat(order("EXTRACT", "PAPER", "recipients", "Sở Nội vụ")).hasStatus(422);
        assertThat(order("EXTRACT", "PAPER", "recipients", "Sở Nội vụ", "parts", "0"))
                .hasStatus(422);
        assertThat(order("CERTIFIED_COPY", "PAPER", "recipients", "")).hasStatus(422);
        assertThat(order("CERTIFIED_COPY", "PAPER", "recipients", "Sở Nội vụ", "copyCount", "0"))
                .hasStatus(422);
        assertThat(order("CERTIFIED_COPY", "PAPER", "recipients", "Sở Nội vụ", "signer", "1:1:HEAD"))
                .hasStatus(422);
        assertThat(last().code().number()).isEqualTo(last);
        assertThat(order("CERTIFIED_COPY", "PAPER", "recipients", "Sở Nội vụ")).hasStatus3xxRedirection();
        assertThat(last().code().number()).isEqualTo(last + 1);
    }

    @Test
    void isForTheRegistryAloneAndNeverOfWhatWasTakenBack() {
        assertThat(orderBy(Road.DRAFTER, "CERTIFIED_COPY", "PAPER", "recipients", "Sở Nội vụ"))
                .hasStatus(403);
        assertThat(orderBy(RECEIVER, "CERTIFIED_COPY", "PAPER", "recipients", "Sở Nội vụ"))
                .hasStatus(403);
        assertThat(orderBy("nhan.bach", "CERTIFIED_COPY", "PAPER", "recipients", "Sở Nội vụ"))
                .hasStatus(404);
        recall.order(id, road.actor(Road.SIGNER), "Sai thời hạn ở điểm 2", Optional.empty());
        assertThat(order("CERTIFIED_COPY", "PAPER", "recipients", "Sở Nội vụ")).hasStatus(409);
        assertThat(page("/documents/" + id, Road.REGISTRY_CLERK)).doesNotContain("Làm bản sao");
    }

    private MvcTestResult order(String kind, String medium, String... fields) {
        return orderBy(Road.REGISTRY_CLERK, kind, medium, fields);
    }

    private MvcTestResult orderBy(String who, String kind, String medium, String... fields) {
        List<String> given = new ArrayList<>(List.of(fields));
        if (!given.contains("signer")) {
            given.addAll(List.of("signer", signer()));
        }
        if (!given.contains("copyCount")) {
            given.addAll(List.of("copyCount", "2"));
        }
        var request = web.post()
                .uri("/documents/" + id + "/copies")
                .with(user(who).roles("PERSON"))
                .with(csrf())
                .param("direction", "SIGNED_ORIGINAL-" + kind + "-" + medium);
        for (int i = 0; i < given.size(); i += 2) {
            request = request.param(given.get(i), given.get(i + 1));
        }
        return request.exchange();
    }

    private String signer() {
        return making.signers(road.actor(Road.REGISTRY_CLERK)).stream()
                .filter(choice -> choice.label().startsWith("Nguyễn Hoài Nam"))
                .map(CopyMaking.Choice::value)
                .findFirst()
                .orElseThrow();
    }

    private String part() {
        return copies.textOf(documents.get(id)).parts().stream()
                .filter(part -> !part.title())
                .map(part -> Integer.toString(part.place()))
                .findFirst()
                .orElseThrow();
    }

    private CertifiedCopy last() {
        return copies.of(id, road.actor(Road.REGISTRY_CLERK)).stream()
                .reduce((one, next) -> next)
                .orElseThrow();
    }

    private DocumentCode code() {
        return documents.get(id).code().orElseThrow();
    }

    private long book() {
        return registers
                .of(
                        documents.get(id).organization(),
                        LocalDate.now(WorkingCalendar.ZONE).getYear())
                .stream()
                .filter(Register::ofCopies)
                .findFirst()
                .orElseThrow()
                .id()
                .value();
    }

    private byte[] file(CertifiedCopy copy) {
        MvcTestResult answer = get("/documents/" + id + "/copies/" + copy.id() + ".pdf", Road.REGISTRY_CLERK);
        assertThat(answer).hasStatusOk();
        assertThat(get("/documents/" + id + "/copies/" + copy.id() + ".pdf", RECEIVER))
                .hasStatus(404);
        return answer.getMvcResult().getResponse().getContentAsByteArray();
    }

    private String verified(byte[] pdf) {
        return html(web.perform(multipart("/verify")
                .file(new MockMultipartFile("file", "trich-sao.pdf", "application/pdf", pdf))
                .with(csrf())));
    }

    private String page(String address, String who) {
        MvcTestResult answer = get(address, who);
        assertThat(answer).hasStatusOk();
        return html(answer);
    }

    private MvcTestResult get(String address, String who) {
        return web.get().uri(address).with(user(who).roles("PERSON")).exchange();
    }

    private static String html(MvcTestResult answer) {
        return new String(answer.getMvcResult().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var reader = new PDFTextStripper();
            // Number and day were drawn last.
            reader.setSortByPosition(true);
            return reader.getText(document).replaceAll("[\\s\\u00a0]+", " ");
        }
    }
}
