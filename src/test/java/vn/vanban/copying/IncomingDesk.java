package vn.vanban.copying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import vn.vanban.Road;
import vn.vanban.organization.Directory;
import vn.vanban.register.IncomingId;
import vn.vanban.register.Register;
import vn.vanban.register.Registers;

/** The registry of the Sở Y tế before its incoming book, as its pages let it work. */
@Component
@Lazy
class IncomingDesk {

    private final Road road;
    private final CopyMaking making;
    private final IncomingCopies copies;
    private final Registers registers;
    private final Directory directory;
    private final JdbcClient jdbc;
    private final MockMvcTester web;

    IncomingDesk(
            Road road,
            CopyMaking making,
            IncomingCopies copies,
            Registers registers,
            Directory directory,
            JdbcClient jdbc,
            WebApplicationContext application) {
        this.road = road;
        this.making = making;
        this.copies = copies;
        this.registers = registers;
        this.directory = directory;
        this.jdbc = jdbc;
        web = MockMvcTester.from(
                application, builder -> builder.apply(springSecurity()).build());
    }

    /** A letter of the Sở Nội vụ. */
    IncomingId enter() {
        String code = System.nanoTime() + "/SNV-VP";
        assertThat(web.post()
                        .uri("/registers/incoming")
                        .with(user(Road.REGISTRY_CLERK).roles("PERSON"))
                        .with(csrf())
                        .param("author", "Sở Nội vụ")
                        .param("code", code)
                        .param("issuedOn", directory.today().toString())
                        .param("title", "Công văn về việc báo cáo biên chế")
                        .param("receiver", "Văn phòng Sở"))
                .hasStatus3xxRedirection();
        return new IncomingId(jdbc.sql("select id from register.incoming where code = ?")
                .param(code)
                .query(UUID.class)
                .single());
    }

    String code(IncomingId entry) {
        return copies.entry(entry, road.actor(Road.REGISTRY_CLERK)).code();
    }

    MvcTestResult order(IncomingId entry, String direction, byte[] pdf, String... fields) {
        return orderBy(Road.REGISTRY_CLERK, entry, direction, pdf, fields);
    }

    MvcTestResult orderBy(String who, IncomingId entry, String direction, byte[] pdf, String... fields) {
        String signer = making.signers(road.actor(Road.REGISTRY_CLERK)).stream()
                .filter(choice -> choice.label().startsWith("Nguyễn Hoài Nam"))
                .map(CopyMaking.Choice::value)
                .findFirst()
                .orElseThrow();
        var request = multipart("/registers/incoming/" + entry + "/copies")
                .file(new MockMultipartFile("file", "van-ban-den.pdf", "application/pdf", pdf))
                .param("signer", signer)
                .param("recipients", "- Sở Tài chính;")
                .param("copyCount", "2")
                .header("HX-Request", "true")
                .with(user(who).roles("PERSON"))
                .with(csrf());
        if (!direction.isEmpty()) {
            request.param("direction", direction);
        }
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return web.perform(request);
    }

    List<CertifiedCopy> copies(IncomingId entry) {
        return copies.of(copies.entry(entry, road.actor(Road.REGISTRY_CLERK)));
    }

    CertifiedCopy last(IncomingId entry) {
        return copies(entry).stream().reduce((one, next) -> next).orElseThrow();
    }

    /** How many copies of any kind have a number; the series is opened with the first. */
    int numbered() {
        return books().mapToInt(book ->
                        registers.book(book.id(), directory.today().getYear()).size())
                .sum();
    }

    long book() {
        return books().findFirst().orElseThrow().id().value();
    }

    private Stream<Register> books() {
        return registers.of(road.unit("H00.SYT"), directory.today().getYear()).stream()
                .filter(Register::ofCopies);
    }

    String page(IncomingId entry, String who) {
        return html(get("/registers/incoming/" + entry + "/copies", who));
    }

    byte[] file(CertifiedCopy copy) {
        return bytes(get(IncomingCopies.addressOf(copy), Road.REGISTRY_CLERK));
    }

    byte[] source(CertifiedCopy copy) {
        return bytes(get(IncomingCopies.addressOf(copy).replace(".pdf", "/source.pdf"), Road.REGISTRY_CLERK));
    }

    String verified(byte[] pdf) {
        return html(web.perform(multipart("/verify")
                .file(new MockMultipartFile("file", "ban-sao.pdf", "application/pdf", pdf))
                .with(csrf())));
    }

    MvcTestResult get(String address, String who) {
        return web.get().uri(address).with(user(who).roles("PERSON")).exchange();
    }

    private static byte[] bytes(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return answer.getMvcResult().getResponse().getContentAsByteArray();
    }

    static String html(MvcTestResult answer) {
        return new String(answer.getMvcResult().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** With what its signatures show. */
    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var form = document.getDocumentCatalog().getAcroForm(null);
            if (form != null) {
                form.flatten();
            }
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
        }
    }
}
