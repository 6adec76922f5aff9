package vn.vanban.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.HtmlUtils;
import vn.vanban.OfficeTest;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentType;
import vn.vanban.organization.Directory;
import vn.vanban.register.SignedDocuments;

@OfficeTest
class AssignmentPagesTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    SignedDocuments signedDocuments;

    @Autowired
    IssuedDocuments issuedDocuments;

    @Autowired
    AssignmentPlans plans;

    @Autowired
    FollowUp followUp;

    @Autowired
    Directory directory;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    MockMvc web;

    @BeforeEach
    void open() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void writesThePlanOnTheDocumentsPage() throws Exception {
        DocumentId document = signedDocuments.signed(DocumentType.NOTICE);

        plan(document, "lead", "Bệnh viện Đa khoa tỉnh", "cooperating", "Trung tâm Kiểm nghiệm\nPhòng Nghiệp vụ Dược")
                .andExpect(redirectedUrl("/documents/" + document + "?tab=assignments"));

        Assignment planned = plans.of(document).get(0);
        assertThat(planned.cooperatingUnits()).hasSize(2);
        page("ly.tran", "/documents/" + document + "?tab=assignments")
                .andExpect(content().string(containsString("Nhiệm vụ 1")))
                .andExpect(content().string(containsString("Thêm nhiệm vụ")));
        page("ly.tran", "/assignments/" + planned.id() + "/plan")
                .andExpect(content().string(containsString(planned.content())));
        web.perform(get("/assignments/{id}/plan", planned.id())
                        .with(user("diep.phan").roles("PERSON")))
                .andExpect(status().is4xxClientError())
                .andExpect(content().string(not(containsString(planned.content()))));
        act("ly.tran", planned.id(), "removal").andExpect(status().is3xxRedirection());
        assertThat(plans.of(document)).isEmpty();
    }

    @Test
    void showsTheFactsWhereAnAddressNamesNoTab() throws Exception {
        DocumentId document = signedDocuments.signed(DocumentType.NOTICE);
        for (String tab : List.of("no-such-tab", "", "facts")) {
            page("ly.tran", "/documents/" + document + "?tab=" + tab)
                    .andExpect(content().string(containsString("aria-current=\"page\">Thông tin")));
        }
        page("ly.tran", "/documents/" + document + "?tab=assignments")
                .andExpect(content().string(not(containsString("aria-current=\"page\">Thông tin"))));
    }

    @Test
    void refusesUnknownOrSecondLeadUnit() throws Exception {
        DocumentId document = signedDocuments.signed(DocumentType.NOTICE);

        plan(document, "lead", "Bệnh viện Trung ương", "cooperating", "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Không có đơn vị “Bệnh viện Trung ương”")));
        plan(document, "lead", "Bệnh viện Phổi\nBệnh viện Tâm thần", "cooperating", "")
                .andExpect(status().isUnprocessableContent());
        assertThat(plans.of(document)).isEmpty();
    }

    @Test
    void bringsTheTaskFromTheUnitsDeskToItsEnd() throws Exception {
        AssignmentId id = given();
        page("diep.phan", "/assignments").andExpect(content().string(containsString("Nhiệm vụ mới, chờ tiếp nhận")));
        page("diep.phan", "/assignments/" + id + "/sheet").andExpect(content().string(containsString("Tiếp nhận")));

        act("diep.phan", id, "acceptance", "back", "desk").andExpect(redirectedUrl("/assignments?open=" + id));
        act("diep.phan", id, "progress", "percent", "40", "note", "Đã lấy mẫu").andExpect(status().is3xxRedirection());
        page("diep.phan", "/assignments/" + id)
                .andExpect(content().string(containsString("Đã lấy mẫu")))
                .andExpect(content().string(containsString("Nộp kết quả")));
        report(id).andExpect(redirectedUrl("/assignments/" + id));
        page("chau.ta", "/documents/" + followUp.get(id).documentId() + "?tab=assignments")
                .andExpect(content().string(containsString("Chờ xác nhận")))
                .andExpect(content().string(containsString("/assignments/" + id + "/closing")));
        act("chau.ta", id, "closing", "remark", "Đạt").andExpect(status().is3xxRedirection());

        page("diep.phan", "/assignments?tab=DONE").andExpect(content().string(containsString("Đã xong")));
        web.perform(get("/assignments/{id}/reports/{report}/files/1", id, reportOf(id))
                        .with(user("chau.ta").roles("PERSON")))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("attachment")));
    }

    @Test
    void previewsTheTaskThatWaitsAndNotThePageOfItsDocument() throws Exception {
        issuedDocuments.assigning("Lập danh sách máy thở", "H00.SYT.BVSN", "trong tháng 12/2099");
        String inbox = page("van.luong", "/inbox").andReturn().getResponse().getContentAsString();
        int row = inbox.indexOf("Lập danh sách máy thở");
        String address = inbox.substring(inbox.lastIndexOf("/inbox/", row), row).split("\"")[0];
        web.perform(get(address)
                        .header("HX-Request", "true")
                        .with(user("van.luong").roles("PERSON")))
                .andExpect(content().string(containsString("31/12/2099")))
                .andExpect(content().string(containsString("Bệnh viện Sản - Nhi")))
                .andExpect(content().string(not(containsString("data-pdf"))));
    }

    @Test
    void keepsTheFilesOfANoteOfProgress() throws Exception {
        AssignmentId id = given();
        act("diep.phan", id, "acceptance");

        send(id, "progress", pdf("so-lieu.pdf"), "percent", "40", "note", "Đã lấy số liệu")
                .andExpect(redirectedUrl("/assignments/" + id));

        String sheet = text("chau.ta", "/assignments/" + id);
        assertThat(sheet).contains("so-lieu.pdf");
        String file =
                found("href=\"(/assignments/[^\"]+/progress/[^\"]+)\"", sheet).get(0);
        page("chau.ta", file).andExpect(header().string("Content-Disposition", containsString("so-lieu.pdf")));
        web.perform(get(file).with(user("tam.doan").roles("PERSON"))).andExpect(status().isNotFound());
    }

    @Test
    void refusesAnEmptyFileAndTakesAFieldLeftEmpty() throws Exception {
        AssignmentId id = given();
        act("diep.phan", id, "acceptance");
        send(
                        id,
                        "progress",
                        new MockMultipartFile("file", "mau.pdf", "application/pdf", new byte[0]),
                        "percent",
                        "40",
                        "note",
                        "Xong")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Tệp rỗng")));
        send(id, "result", new MockMultipartFile("file", "mau.pdf", "application/pdf", new byte[0]), "result", "Xong")
                .andExpect(status().isUnprocessableContent());
        send(id, "result", new MockMultipartFile("file", "", null, new byte[0]), "result", "Xong")
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void answersEachRefusalWithItsStatus() throws Exception {
        AssignmentId id = given();

        act("tam.doan", id, "acceptance").andExpect(status().isNotFound());
        web.perform(get("/assignments/{id}", id).with(user("tam.doan").roles("PERSON")))
                .andExpect(status().isNotFound());
        web.perform(get("/assignments/{id}", UUID.randomUUID())
                        .with(user("diep.phan").roles("PERSON")))
                .andExpect(status().isNotFound());
        act("chau.ta", id, "acceptance").andExpect(status().isForbidden());
        web.perform(post("/assignments/{id}/acceptance", id)
                        .param("lock", "99")
                        .with(user("diep.phan").roles("PERSON"))
                        .with(csrf()))
                .andExpect(status().isConflict());
        act("diep.phan", id, "acceptance");
        act("khoa.trinh", id, "acceptance").andExpect(status().isConflict());
        act("diep.phan", id, "result", "result", "").andExpect(status().isUnprocessableContent());
        page("tam.doan", "/assignments").andExpect(content().string(not(containsString(id.toString()))));
    }

    @Test
    void saysWhatHappenedToWhoComesTooLate() throws Exception {
        AssignmentId id = given();
        act("chau.ta", id, "cancellation", "reason", "Hội nghị đã hoãn");
        web.perform(post("/assignments/{id}/acceptance", id)
                        .param("lock", "1")
                        .header("HX-Request", "true")
                        .with(user("diep.phan").roles("PERSON"))
                        .with(csrf()))
                .andExpect(status().isConflict())
                .andExpect(
                        content().string(containsString("đã đổi sau khi bạn mở trang: Hủy nhiệm vụ, Tạ Minh Châu, ")))
                .andExpect(content().string(containsString("Tải lại trang")));
    }

    @Test
    void refusesAtTheFieldThatIsWrong() throws Exception {
        AssignmentId id = given();
        refusedAt("reason", "diep.phan", id, "refusal", "reason", "ừ");
        act("diep.phan", id, "acceptance");
        refusedAt("until", "diep.phan", id, "extension", "until", "31/02/2027", "reason", "Chờ kết quả");
        refusedAt("person", "diep.phan", id, "hand-over", "person", "999999");
        refusedAt("reason", "chau.ta", id, "suspension", "reason", " ");
        for (String percent : List.of("", "33.5", "một nửa", "101")) {
            refusedAt("percent", "diep.phan", id, "progress", "percent", percent, "note", "Đã lấy mẫu");
        }
        assertThat(followUp.get(id).status()).isEqualTo(AssignmentStatus.ACCEPTED);
    }

    @Test
    void takesAResultWithoutAFileWhereNoneWasAskedFor() throws Exception {
        AssignmentId id = given();
        act("diep.phan", id, "acceptance");
        refusedAt("result", "diep.phan", id, "result", "result", " ");
        act("diep.phan", id, "result", "result", "Đã rà soát").andExpect(redirectedUrl("/assignments/" + id));
        assertThat(followUp.get(id).status()).isEqualTo(AssignmentStatus.REPORTED);
    }

    @Test
    void saysWhichPartsAreMissingBeforeAResultIsReportedAndConfirmed() throws Exception {
        DocumentId document = signedDocuments.signed(DocumentType.NOTICE);
        plan(document, "lead", "Bệnh viện Đa khoa tỉnh", "cooperating", "Trung tâm Kiểm nghiệm\nBệnh viện Phổi");
        AssignmentId id = plans.of(document).get(0).id();
        issuedDocuments.issue(document);
        act("diep.phan", id, "acceptance");
        String missing = "Chưa gửi phần phối hợp: Bệnh viện Phổi, Trung tâm Kiểm nghiệm.";

        assertThat(text("diep.phan", "/assignments/" + id)).contains(missing + " Nộp kết quả xong");
        act("diep.phan", id, "result", "result", "Đã rà soát").andExpect(status().is3xxRedirection());
        assertThat(text("chau.ta", "/assignments/" + id)).contains(missing);
        assertThat(text("chau.ta", "/documents/" + document + "?tab=assignments"))
                .contains(missing);
        act("chau.ta", id, "closing");
        assertThat(text("diep.phan", "/assignments/" + id))
                .contains("Chưa gửi")
                .doesNotContain("Chưa gửi phần phối hợp", "hourglass");
    }

    @Test
    void showsTheUnitWhyItsWorkCameBackOrStopped() throws Exception {
        AssignmentId id = given();
        act("diep.phan", id, "refusal", "reason", "Không thuộc chức năng");
        assertSaid(id, "Từ chối nhiệm vụ", "Không thuộc chức năng");
        act("chau.ta", id, "insistence", "reason", "Đã thống nhất tại giao ban");
        assertSaid(id, "Giữ nguyên đơn vị chủ trì", "Đã thống nhất tại giao ban");
        act("diep.phan", id, "acceptance");
        act("diep.phan", id, "result", "result", "Đã rà soát");
        act("chau.ta", id, "return", "reason", "Thiếu biên bản đánh giá");
        assertSaid(id, "Trả lại kết quả", "Thiếu biên bản đánh giá");
        act("chau.ta", id, "suspension", "reason", "Chờ quy định mới");
        assertSaid(id, "Tạm hoãn nhiệm vụ", "Chờ quy định mới");
        act("chau.ta", id, "cancellation", "reason", "Hội nghị đã hoãn");
        assertSaid(id, "Hủy nhiệm vụ", "Hội nghị đã hoãn");
    }

    @Test
    void showsACancelledTaskAsVoidAndNotAsDoneOrWaiting() throws Exception {
        AssignmentId id = given();
        act("diep.phan", id, "acceptance");
        act("chau.ta", id, "cancellation", "reason", "Hội nghị đã hoãn");

        assertThat(found("(Đã hủy)<", text("diep.phan", "/assignments/" + id))).hasSize(1);
        assertThat(text("diep.phan", "/assignments?tab=DONE"))
                .contains("Đã hủy, đã thay", "due void")
                .doesNotContain("hourglass");
    }

    @Test
    void endsTheLineOfFactsWithAFact() throws Exception {
        AssignmentId id = given();
        act("diep.phan", id, "acceptance");
        report(id);
        assertThat(text("diep.phan", "/assignments/" + id)).contains("Đang chờ: ");
        act("chau.ta", id, "closing");

        assertThat(text("diep.phan", "/assignments/" + id)).doesNotContain("Đang chờ: ", " · </div>");
    }

    @Test
    void dropsAnUndecidedRequestForMoreTimeWithTheEnd() throws Exception {
        LocalDate due = directory.calendar().plusWorkingDays(directory.today(), 10);
        LocalDate wanted = directory.calendar().plusWorkingDays(due, 5);
        AssignmentId id =
                issuedDocuments.assigning("Rà soát dự trữ máu", "H00.SYT.BVDK", AssignmentSteps.DATE.format(due));
        act("diep.phan", id, "acceptance");
        act("diep.phan", id, "extension", "until", wanted.toString(), "reason", "Chờ kết quả kiểm kê");
        act("diep.phan", id, "result", "result", "Đã rà soát");
        String both = text("chau.ta", "/assignments/" + id);
        assertThat(found("data-opens=\"[^\"]*\" data-key=\"([DR])\"", both)).containsExactly("D", "R");
        assertThat(both)
                .contains("Đề nghị gia hạn đến " + AssignmentSteps.DATE.format(wanted) + " chưa được quyết định");

        act("chau.ta", id, "closing");

        assertThat(text("diep.phan", "/assignments/" + id))
                .contains(
                        "Đã xin gia hạn đến " + AssignmentSteps.DATE.format(wanted),
                        "chưa quyết định khi nhiệm vụ kết thúc")
                .doesNotContain("chờ bên giao quyết định");
    }

    @Test
    void linksWhatWasReplacedWithWhatTookItsPlace() throws Exception {
        AssignmentId former = given();
        act(
                "chau.ta",
                former,
                "replacement",
                "reason",
                "Mở rộng phạm vi",
                "content",
                "Rà soát cả hai khoa",
                "lead",
                "Trung tâm Y tế khu vực Sông Trầm");
        AssignmentId next = plans.of(followUp.get(former).documentId()).get(1).id();

        assertThat(text("chau.ta", "/assignments/" + former))
                .containsPattern("Đã thay bằng: <a href=\"/assignments/" + next + "\"[^>]*>Rà soát cả hai khoa");
        assertThat(text("chau.ta", "/assignments/" + next))
                .containsPattern("Thay cho: <a href=\"/assignments/" + former + "\"")
                .contains("Lý do: <span class=\"kept-lines\">Mở rộng phạm vi<");
        assertThat(text("diep.phan", "/assignments/" + former))
                .contains("Đã thay bằng: Rà soát cả hai khoa")
                .doesNotContain("/assignments/" + next);
        assertThat(text("chau.ta", "/documents/" + followUp.get(former).documentId() + "?tab=assignments"))
                .contains("href=\"#task-2\"", "href=\"#task-1\"");
    }

    @Test
    void quotesTheSentenceOfTheFirstTaskInEachThatTookItsPlace() throws Exception {
        DocumentId document = signedDocuments.signed(DocumentType.NOTICE);
        plan(document, "lead", "Bệnh viện Đa khoa tỉnh", "quote", "Giao Bệnh viện Đa khoa tỉnh rà soát kho thuốc");
        issuedDocuments.issue(document);
        for (int last = 0; last < 2; last++) {
            act(
                    "chau.ta",
                    plans.of(document).get(last).id(),
                    "replacement",
                    "reason",
                    "Gộp đầu mối",
                    "content",
                    "Rà soát kho thuốc lần " + last,
                    "lead",
                    "Bệnh viện Phổi");
        }

        assertThat(text("chau.ta", "/assignments/" + plans.of(document).get(2).id()))
                .contains("“Giao Bệnh viện Đa khoa tỉnh rà soát kho thuốc”");
    }

    private void assertSaid(AssignmentId id, String act, String reason) {
        for (String reader : List.of("diep.phan", "chau.ta")) {
            assertThat(text(reader, "/assignments/" + id))
                    .containsPattern("(?s)data-said>\\s*<b>" + act + "\\.</b>\\s*<span[^>]*>" + reason);
        }
    }

    private void refusedAt(String field, String username, AssignmentId id, String act, String... fields)
            throws Exception {
        web.perform(form(username, id, act, fields).header("HX-Request", "true"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("data-field=\"" + field + "\"")));
    }

    @Test
    void listsADeadlineUntilItsEventIsEntered() throws Exception {
        DocumentId document = signedDocuments.signed(DocumentType.NOTICE);
        plan(document, "lead", "Bệnh viện Đa khoa tỉnh", "deadline", "tại kỳ họp gần nhất của HĐND tỉnh");
        AssignmentId id = plans.of(document).get(0).id();
        issuedDocuments.issue(document);
        page("chau.ta", "/assignments/events").andExpect(content().string(containsString("event-" + id)));

        page("dat.luu", "/standing/tasks?figure=AWAITS_EVENT")
                .andExpect(content().string(containsString("chờ sự kiện")));

        act("chau.ta", id, "event", "event", "2027-06-13", "back", "events")
                .andExpect(redirectedUrl("/assignments/events"));

        page("chau.ta", "/assignments/events").andExpect(content().string(not(containsString("event-" + id))));
        act("diep.phan", id, "acceptance");
        page("diep.phan", "/assignments/" + id)
                .andExpect(content().string(containsString("Hạn đầu: Thứ Hai, 14/06/2027")))
                .andExpect(content().string(containsString("Chưa có lịch nghỉ 2027")))
                .andExpect(content().string(containsString("Hạn hiện nay: 14/06/2027 (13/06/2027 là ngày nghỉ)")));
        refusedAt("until", "diep.phan", id, "extension", "until", "2027-06-14", "reason", "Chờ kết quả");
        refusedAt("until", "diep.phan", id, "extension", "until", "2099-01-01", "reason", "Chờ kết quả");
        page("chau.ta", "/documents/" + document + "?tab=assignments")
                .andExpect(content().string(containsString("14/06/2027 (13/06/2027 là ngày nghỉ)")));
    }

    @Test
    void remindsWhenThePlanSaysSo() throws Exception {
        DocumentId document = signedDocuments.signed(DocumentType.NOTICE);
        plan(document, "lead", "Bệnh viện Đa khoa tỉnh", "reminders", "mai")
                .andExpect(status().isUnprocessableContent());
        plan(document, "lead", "Bệnh viện Đa khoa tỉnh", "reminders", "2, 10");
        assertThat(plans.of(document).get(0).reminders()).hasToString("10, 2");
    }

    /** A third new, a third under way, a third reported; some of each without a deadline. */
    @Test
    void pagesThroughTheWholeDeskOnceWhatIsNewFirst() {
        Assignment first = followUp.get(issuedDocuments.assigning("Kiểm kê vắc xin", "H00.SYT.TTYTST"));
        transactions.executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            fillDeskOf(first);
            assertPagedOnce(first);
        });
    }

    private void fillDeskOf(Assignment first) {
        jdbc.sql(
                        """
                        insert into followup.assignment (id, lock, document_id, ordinal, content, section, quote,
                          lead_unit_id, deadline_words, deadline_kind, due, product, status, reported_at, changed_at)
                        select gen_random_uuid(), 0, :document, 100 + n, 'Việc số ' || n, '', '', :unit, '', 'DATE',
                          case when n % 4 > 0 then date '2026-11-01' + n % 20 end, '',
                          (array['REPORTED', 'ACCEPTED', 'GIVEN'])[1 + n % 3], now(), now() from generate_series(1, 119) n
                        """)
                .param("document", first.documentId().value())
                .param("unit", first.leadUnit().value())
                .update();
    }

    private void assertPagedOnce(Assignment first) {
        List<String> ids = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        String address = "/assignments";
        while (address != null) {
            String page = text("loan.hoang", address);
            ids.addAll(found("id=\"assignment-([^\"]+)\"", page));
            headings.addAll(found("role=\"list\" data-list aria-label=\"([^\"]+)\"", page));
            address = found("href=\"(/assignments\\?[^\"]*after=[^\"]*)\"", page).stream()
                    .findFirst()
                    .map(HtmlUtils::htmlUnescape)
                    .orElse(null);
        }
        assertThat(ids)
                .hasSizeGreaterThanOrEqualTo(120)
                .doesNotHaveDuplicates()
                .contains(first.id().toString());
        assertThat(headings).startsWith("Nhiệm vụ mới, chờ tiếp nhận").endsWith("Chờ bên giao");
    }

    private static List<String> found(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private AssignmentId given() {
        return issuedDocuments.assigning("Rà soát quy trình kiểm soát nhiễm khuẩn", "H00.SYT.BVDK");
    }

    private long reportOf(AssignmentId id) {
        return issuedDocuments.lastReportOf(id);
    }

    private ResultActions plan(DocumentId document, String... fields) throws Exception {
        var request = post("/documents/{id}/assignments", document)
                .param("content", "Rà soát quy trình")
                .with(user("ly.tran").roles("PERSON"))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return web.perform(request);
    }

    private ResultActions report(AssignmentId id) throws Exception {
        return send(id, "result", pdf("C:\\ho so\\bao-cao.pdf"), "result", "Đã rà soát 14 quy trình");
    }

    private static MockMultipartFile pdf(String name) {
        return new MockMultipartFile("file", name, "application/pdf", BlankPdf.bytes());
    }

    private ResultActions send(AssignmentId id, String act, MockMultipartFile file, String... fields) throws Exception {
        var request = multipart("/assignments/{id}/{act}", id, act)
                .file(file)
                .param("lock", Integer.toString(followUp.get(id).lock()));
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return web.perform(request.with(user("diep.phan").roles("PERSON")).with(csrf()));
    }

    private ResultActions page(String username, String address) throws Exception {
        return web.perform(get(address).with(user(username).roles("PERSON"))).andExpect(status().isOk());
    }

    private String text(String username, String address) {
        try {
            return page(username, address).andReturn().getResponse().getContentAsString();
        } catch (Exception e) {
            throw new IllegalStateException(address, e);
        }
    }

    private ResultActions act(String username, AssignmentId id, String act, String... fields) throws Exception {
        return web.perform(form(username, id, act, fields));
    }

    private MockHttpServletRequestBuilder form(String username, AssignmentId id, String act, String... fields) {
        var request = post("/assignments/" + id + "/" + act)
                .param("lock", Integer.toString(followUp.get(id).lock()))
                .with(user(username).roles("PERSON"))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request;
    }
}
