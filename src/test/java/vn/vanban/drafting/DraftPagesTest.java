package vn.vanban.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import vn.vanban.OfficeTest;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.DocumentType;
import vn.vanban.document.Documents;
import vn.vanban.document.DocxText;
import vn.vanban.document.Files;
import vn.vanban.document.Recipient;
import vn.vanban.organization.Actors;

@OfficeTest
class DraftPagesTest {

    private static final String CLERK = "chi.vu";

    @Autowired
    Documents documents;

    @Autowired
    Drafting drafting;

    @Autowired
    Drafts drafts;

    @Autowired
    Composition composition;

    @Autowired
    Files files;

    MockMvcTester web;
    DocumentId id;
    Map<String, String> form;

    @BeforeEach
    void beginDraft(@Autowired WebApplicationContext application, @Autowired Actors actors) {
        web = MockMvcTester.from(
                application, builder -> builder.apply(springSecurity()).build());
        id = drafting.begin(DocumentType.NOTICE, actors.named(CLERK)).id();
        Signers.Signer signer = drafting.signersOf(documents.get(id)).get(0);
        form = new LinkedHashMap<>(Map.of(
                "type",
                "NOTICE",
                "subject",
                "Kết luận họp về kho thuốc dự phòng",
                "signer",
                signer.officer().position().id().value() + ":"
                        + signer.officer().person().id().value(),
                "recipients",
                "Bệnh viện Đa khoa tỉnh",
                "body",
                "<p>Giám đốc Sở kết luận như sau./.</p>"));
    }

    @Test
    void submitsCompleteDraftOnce() {
        int lock = documents.get(id).lock();
        assertThat(post("submission", lock)).hasStatus3xxRedirection();
        assertThat(documents.get(id).status()).isEqualTo(DocumentStatus.CONTENT_CHECK);

        assertThat(post("submission", lock)).hasStatus(HttpStatus.CONFLICT);
        assertThat(documents.versionsOf(id)).hasSize(1);
    }

    @Test
    void namesEachMissingFieldAndKeepsWhatWasWritten() {
        form.put("subject", "");
        form.put("signer", "");
        MvcTestResult answer = post("submission", documents.get(id).lock());

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(answer).bodyText().contains("Giám đốc Sở kết luận như sau", "aria-invalid=\"true\"");
        assertThat(documents.get(id).status()).isEqualTo(DocumentStatus.DRAFT);
        assertThat(documents.versionsOf(id)).isEmpty();
    }

    @Test
    void refusesFormWithoutTypeAndOverlongSubject() {
        form.remove("type");
        assertThat(post("draft", documents.get(id).lock())).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(post("submission", documents.get(id).lock())).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        form.put("type", "NOTICE");
        form.put("subject", "a".repeat(DraftForm.SUBJECT_LIMIT + 1));
        assertThat(post("draft", documents.get(id).lock()))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Trích yếu dài quá");
    }

    @Test
    void refusesAtTheirFieldsRecipientsThatNoDocumentCanPrint() {
        form.put("recipients", "Sở " + "a".repeat(300));
        assertThat(post("draft", documents.get(id).lock()))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Một nơi nhận dài quá 300 chữ");
        form.put(
                "recipients",
                IntStream.range(0, 501).mapToObj("Đơn vị %d"::formatted).collect(Collectors.joining("\n")));
        assertThat(post("draft", documents.get(id).lock())).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        form.put("recipients", "Sở Y tế");
        form.put("copyHolders", "V".repeat(121));
        assertThat(post("draft", documents.get(id).lock()))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("“Lưu” dài quá 120 chữ");
    }

    @Test
    void answersAnAddressWithoutAnIdAsOneThatLeadsNowhere() {
        for (String address : List.of("/documents/abc/edit", "/documents/" + id + "/versions/x.pdf")) {
            assertThat(web.get().uri(address).with(user(CLERK).roles("PERSON"))).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void asksTheFieldsOfTheChosenTypeAndKeepsThoseOfTheOther() {
        form.put("type", "INVITATION");
        form.put("details[TIME]", "08 giờ 00 phút, ngày 25 tháng 11 năm 2026");
        form.put("details[SECRETARY]", "Tạ Minh Châu");
        MvcTestResult answer = post("type-fields", 0);

        assertThat(answer)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "hx-swap-oob=\"true\"",
                        "title=\"Giấy mời\"",
                        "Kính mời",
                        "Tới dự",
                        "value=\"08 giờ 00 phút, ngày 25 tháng 11 năm 2026\"",
                        "type=\"hidden\" name=\"details[SECRETARY]\" value=\"Tạ Minh Châu\"")
                .doesNotContain("Căn cứ");
        assertThat(documents.get(id).type()).isEqualTo(DocumentType.NOTICE);
    }

    @Test
    void sendsALetterToThoseItIsAddressedTo() {
        form.put("type", "OFFICIAL_LETTER");
        form.put("details[ADDRESSEES]", "Bệnh viện Sản Nhi");
        form.put("recipients", "Như trên\nBệnh viện Đa khoa tỉnh");
        assertThat(post("draft", documents.get(id).lock())).hasStatus3xxRedirection();

        Document letter = documents.get(id);
        assertThat(letter.notation()).isEqualTo("SYT-NVY");
        assertThat(letter.recipients())
                .extracting(Recipient::name)
                .containsExactly("Bệnh viện Sản Nhi", "Bệnh viện Đa khoa tỉnh");
        assertThat(new DraftText(documents, drafts, composition, files).of(id))
                .contains("/SYT-NVY", "Kính gửi: Bệnh viện Sản Nhi", "- Như trên;", "- Bệnh viện Đa khoa tỉnh;")
                .doesNotContain("CÔNG VĂN", "- Bệnh viện Sản Nhi;");
        assertThat(editPage()).bodyText().contains(">Bệnh viện Đa khoa tỉnh</textarea>");
    }

    @Test
    void losesNothingWhenTheTypeChangesAndComesBack() {
        form.put("type", "MINUTES");
        form.put("details[TIME]", "14 giờ 00 phút, ngày 20 tháng 11 năm 2026");
        assertThat(post("draft", documents.get(id).lock())).hasStatus3xxRedirection();
        form.put("type", "NOTICE");
        assertThat(post("draft", documents.get(id).lock())).hasStatus3xxRedirection();
        assertThat(editPage()).bodyText().contains("type=\"hidden\" name=\"details[TIME]\"");
        form.put("type", "MINUTES");
        assertThat(post("draft", documents.get(id).lock())).hasStatus3xxRedirection();

        assertThat(editPage()).bodyText().contains("value=\"14 giờ 00 phút, ngày 20 tháng 11 năm 2026\"");
    }

    @Test
    void answersAtEachFieldOfTheType() {
        form.put("type", "MINUTES");
        form.put("details[TIME]", "14 giờ 00 phút, ngày 31 tháng 11 năm 2026");
        form.put("details[SECRETARY]", "Tạ Minh Châu, chuyên viên");
        MvcTestResult answer = post("submission", documents.get(id).lock());

        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains(
                        "Không có ngày 31 tháng 11 năm 2026.",
                        "Chỉ ghi họ và tên thư ký.",
                        "Chưa ghi “Thành phần tham dự”.",
                        "Tạ Minh Châu, chuyên viên");
    }

    @Test
    void refusesADecisionWithoutTheTextItPutsIntoForce() {
        form.put("type", "DECISION");
        form.put("details[LEGAL_BASES]", "Căn cứ Luật Dược ngày 06 tháng 4 năm 2016");
        form.put("details[ATTACHED_TYPE]", "Quy chế");
        assertThat(post("submission", documents.get(id).lock()))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Chưa có văn bản kèm theo");

        form.put("body", "<p>Điều 1. Ban hành Quy chế./.</p><h1 class=\"annex\">Quản lý kho</h1><p>Điều 1. Kho./.</p>");
        assertThat(post("submission", documents.get(id).lock())).hasStatus3xxRedirection();
        assertThat(DocxText.of(documents.docx(documents.versionsOf(id).get(0).docx())))
                .containsSubsequence("QUY CHẾ", "Quản lý kho", "(Kèm theo Quyết định số")
                .doesNotContain("Phụ lục");
    }

    @Test
    void beginsTheNextPeriodsReportFromTheLast() {
        form.put("type", "REPORT");
        form.put("subject", "Kết quả tiêm chủng tháng 11/2026");
        form.put("body", "<p>Trong tháng 11/2026 tiêm được nhiều hơn tháng 10/2026.</p>");
        assertThat(post("draft", documents.get(id).lock())).hasStatus3xxRedirection();
        assertThat(web.get().uri("/documents/" + id).with(user(CLERK).roles("PERSON")))
                .bodyText()
                .contains("Sao lại nguyên văn", "Kết quả tiêm chủng tháng 12/2026");
        form.put("way", "NEXT_PERIOD");

        String address = post("drafts", 0).getMvcResult().getResponse().getRedirectedUrl();

        DocumentId next = DocumentId.of(address.split("/")[2]);
        assertThat(documents.get(next).subject()).isEqualTo("Kết quả tiêm chủng tháng 12/2026");
        assertThat(documents.get(next).recipients())
                .isEqualTo(documents.get(id).recipients())
                .isNotEmpty();
        assertThat(web.get()
                        .uri("/documents/" + next + "/edit")
                        .with(user(CLERK).roles("PERSON")))
                .bodyText()
                .contains("Trong tháng 12/2026 tiêm được nhiều hơn tháng 11/2026.");
    }

    @Test
    void refusesTheNextPeriodOfWhatHasNone() {
        assertThat(post("draft", documents.get(id).lock())).hasStatus3xxRedirection();
        form.put("way", "NEXT_PERIOD");

        assertThat(post("drafts", 0)).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @Test
    void showsBothStatesWhenTheDraftWasChangedMeanwhile() {
        int seen = documents.get(id).lock();
        assertThat(post("draft", seen)).hasStatus3xxRedirection();
        form.put("subject", "Kết luận khác về kho thuốc");

        assertThat(post("draft", seen))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Kết luận khác về kho thuốc", "Kết luận họp về kho thuốc dự phòng");
        Document kept = documents.get(id);
        assertThat(kept.subject()).isEqualTo("Kết luận họp về kho thuốc dự phòng");
    }

    private MvcTestResult editPage() {
        return web.get()
                .uri("/documents/" + id + "/edit")
                .with(user(CLERK).roles("PERSON"))
                .exchange();
    }

    private MvcTestResult post(String path, int lock) {
        var request = web.post()
                .uri("/documents/" + id + "/" + path)
                .with(user(CLERK).roles("PERSON"))
                .with(csrf())
                .param("lock", Integer.toString(lock));
        form.forEach(request::param);
        return request.exchange();
    }
}
