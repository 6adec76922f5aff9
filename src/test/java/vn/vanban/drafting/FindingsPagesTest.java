package vn.vanban.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import vn.vanban.OfficeTest;
import vn.vanban.Road;
import vn.vanban.document.DocumentId;
import vn.vanban.document.Documents;
import vn.vanban.document.Version;
import vn.vanban.formality.Formality;
import vn.vanban.organization.Actor;
import vn.vanban.rendition.PdfRenderer;
import vn.vanban.review.Review;

/** What the form check says beside a draft and on a document's page. */
@OfficeTest
class FindingsPagesTest {

    @Autowired
    Road road;

    @Autowired
    Documents documents;

    @Autowired
    Drafting drafting;

    @Autowired
    Composition composition;

    @Autowired
    Review review;

    @Autowired
    TemplateFiller filler;

    @Autowired
    PdfRenderer renderer;

    MockMvcTester web;
    DocumentId id;
    Map<String, String> form;

    @BeforeEach
    void beginDraft(@Autowired WebApplicationContext application) {
        web = MockMvcTester.from(
                application, builder -> builder.apply(springSecurity()).build());
        id = road.draft();
        DraftForm blank = DraftForm.of(documents.get(id), drafting.draftOf(id, drafter()));
        form = new LinkedHashMap<>(Map.of(
                "type", "NOTICE",
                "subject", blank.subject(),
                "signer", blank.signer(),
                "recipients", blank.recipients(),
                "copyHolders", blank.copyHolders()));
        save("<p>Giám đốc Sở kết luận, báo cáo quốc hội.</p><p>Các đơn vị thực hiện.</p>");
    }

    @Test
    void namesWhatBreaksTheFormWithItsArticleAndItsPlace() {
        Document panel = panel();

        assertThat(panel.select("[role=status]").text()).isEqualTo("1 lỗi 1 nhắc");
        assertThat(panel.select(".finding.error").text()).contains("“./.”", "Mục II.6", "Thêm ./.", "Tới chỗ đó");
        assertThat(panel.select(".finding.error").attr("data-words")).isEqualTo("Các đơn vị thực hiện.");
        assertThat(panel.select(".finding.advice del").text()).isEqualTo("quốc hội");
        assertThat(panel.select(".passed summary").text()).isEqualTo("31 quy tắc đạt");
    }

    @Test
    void stopsADraftWithAnErrorAndSaysWhich() {
        assertThat(post("submission", Map.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Còn lỗi thể thức phải sửa trước: Nội dung kết thúc bằng “./.”");
        assertThat(documents.versionsOf(id)).isEmpty();

        save("<p>Giám đốc Sở kết luận, báo cáo quốc hội./.</p>");
        assertThat(post("submission", Map.of())).hasStatus3xxRedirection();
    }

    @Test
    void stopsADraftWithTheMarkOfAStateSecret() {
        save("<p>MẬT</p><p>Giám đốc Sở kết luận./.</p>");

        assertThat(post("submission", Map.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("dấu độ mật");
    }

    @Test
    void correctsTheTextWithWhatWasTypedAndTakesItBack() {
        form.put("body", "<p>Giám đốc Sở kết luận.</p><p>Các đơn vị <em>thực hiện</em></p>");
        Document answer = Jsoup.parse(text(post("findings/correction", Map.of("finding", "all"))));

        String corrected = "<p>Giám đốc Sở kết luận.</p><p>Các đơn vị <em>thực hiện./.</em></p>";
        assertThat(answer.select("[data-corrected-body]").val()).isEqualTo(corrected);
        assertThat(body()).isEqualTo(corrected);
        assertThat(answer.select(".finding.error")).isEmpty();

        form.put("body", corrected);
        post("findings/undo", Map.of("undo", answer.select("[data-done] button").val()));
        assertThat(body()).isEqualTo("<p>Giám đốc Sở kết luận.</p><p>Các đơn vị <em>thực hiện</em></p>");
    }

    @Test
    void undoesNothingInTextThatWentOn() {
        String undo = Jsoup.parse(text(post("findings/correction", Map.of("finding", "all"))))
                .select("[data-done] button")
                .val();
        form.put("body", "<p>Viết lại từ đầu./.</p>");

        assertThat(post("findings/undo", Map.of("undo", undo)))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("đã được sửa tiếp");
    }

    @Test
    void undoesNothingThatIsNoCorrection() {
        for (String undo : List.of(
                "x",
                "null",
                "[null]",
                "[{\"paragraph\":\"Các đơn vị thực hiện.\",\"occurrence\":0,\"start\":-1,\"end\":2,\"words\":\"a\"}]",
                "[{\"paragraph\":\"Các đơn vị thực hiện.\",\"occurrence\":0,\"start\":0,\"end\":1}]")) {
            assertThat(post("findings/undo", Map.of("undo", undo))).as(undo).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    @Test
    void refusesToCorrectADraftThatWasSavedElsewhere() {
        int stale = documents.get(id).lock();
        save("<p>Bản của thẻ khác</p>");

        assertThat(post("findings/correction", Map.of("finding", "all"), stale))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Bản của thẻ khác");
        assertThat(body()).isEqualTo("<p>Bản của thẻ khác</p>");
    }

    @Test
    void correctsTheKeptFileAndTakesItBack() {
        upload("<p>Giám đốc Sở kết luận, báo cáo quốc hội.</p>");
        byte[] before = composition.compose(documents.get(id), draft()).docx();
        assertThat(Formality.check(before)).hasSize(2);

        Document answer = Jsoup.parse(text(post("findings/correction", Map.of("finding", "all"))));

        assertThat(Formality.check(
                        composition.compose(documents.get(id), draft()).docx()))
                .isEmpty();
        assertThat(draft().upload().orElseThrow().name()).isEqualTo("ket-luan.docx");
        post("findings/undo", Map.of("undo", answer.select("[data-done] button").val()));
        assertThat(Formality.check(
                        composition.compose(documents.get(id), draft()).docx()))
                .hasSize(2);
    }

    @Test
    void takesNoOtherFileForTheOneBefore() {
        upload("<p>Giám đốc Sở kết luận./.</p>");
        String own = draft().upload().orElseThrow().hash().value();

        assertThat(post("findings/undo", Map.of("undo", own))).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(draft().upload().orElseThrow().hash().value()).isEqualTo(own);
    }

    @Test
    void listsAWarningLeftByNameAndHeedsItAgain() {
        String key = panel().select(".finding.advice").attr("data-finding");

        post("findings/ignored", Map.of("finding", key));
        assertThat(panel().select(".finding.advice")).isEmpty();
        assertThat(panel().select(".finding.ignored").text())
                .contains(drafter().person().fullName() + " bỏ qua", "quốc hội");

        post("findings/ignored", Map.of("finding", key, "leave", "false"));
        assertThat(panel().select(".finding.advice")).hasSize(1);
    }

    @Test
    void leavesNoErrorOut() {
        String key = panel().select(".finding.error").attr("data-finding");

        post("findings/ignored", Map.of("finding", key));

        assertThat(panel().select(".finding.error")).hasSize(1);
    }

    @Test
    void warnsOfARecipientThatMeansNobodyHere() {
        form.put("recipients", "Hội Đông y khu vực An Lạc");
        save("<p>Giám đốc Sở kết luận./.</p>");

        assertThat(panel().select(".finding.advice").text())
                .contains("“Hội Đông y khu vực An Lạc” chưa gắn với đơn vị nào", "Chỉ in");
    }

    @Test
    void showsTheCheckOfTheVersionToWhoAnswersForItsForm() {
        byte[] docx = filler.fill("TB", SampleDrafts.notice("<p>Giám đốc Sở kết luận, báo cáo quốc hội.</p>"));
        documents.freeze(id, docx, renderer.render(docx), Version.Origin.FORM, drafter());
        documents.record(new DraftSubmitted(id, Road.by(drafter())));

        assertThat(page("", Road.UNIT_HEAD).select(".acts .note")).isEmpty();
        assertThat(page("?tab=formality", Road.UNIT_HEAD)
                        .select("#beside .finding.error")
                        .text())
                .contains("“./.”", "đoạn ");

        review.approveContent(id, road.actor(Road.UNIT_HEAD), "");
        assertThat(page("", Road.FORMALITY_CHECKER).select(".acts .note").text())
                .contains("1 lỗi, 1 nhắc");
    }

    private void save(String body) {
        form.put("body", body);
        assertThat(post("draft", Map.of())).hasStatus(HttpStatus.OK);
    }

    private void upload(String body) {
        byte[] docx = filler.prefill("TB", SampleDrafts.notice(body));
        assertThat(web.post()
                        .uri("/documents/" + id + "/upload")
                        .multipart()
                        .file(new MockMultipartFile("file", "ket-luan.docx", null, docx))
                        .with(user(Road.DRAFTER).roles("PERSON"))
                        .with(csrf()))
                .hasStatus3xxRedirection();
    }

    private Document panel() {
        return Jsoup.parse(text(web.get()
                .uri("/documents/" + id + "/findings")
                .with(user(Road.DRAFTER).roles("PERSON"))
                .exchange()));
    }

    private Document page(String query, String who) {
        return Jsoup.parse(text(web.get()
                .uri("/documents/" + id + query)
                .with(user(who).roles("PERSON"))
                .exchange()));
    }

    private MvcTestResult post(String path, Map<String, String> more) {
        return post(path, more, documents.get(id).lock());
    }

    private MvcTestResult post(String path, Map<String, String> more, int lock) {
        var request = web.post()
                .uri("/documents/" + id + "/" + path)
                .with(user(Road.DRAFTER).roles("PERSON"))
                .with(csrf())
                .header("HX-Request", "true")
                .param("lock", Integer.toString(lock));
        form.forEach(request::param);
        more.forEach(request::param);
        return request.exchange();
    }

    private static String text(MvcTestResult answer) {
        assertThat(answer).hasStatus(HttpStatus.OK);
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String body() {
        return draft().body();
    }

    private Draft draft() {
        return drafting.draftOf(id, drafter());
    }

    private Actor drafter() {
        return road.actor(Road.DRAFTER);
    }
}
