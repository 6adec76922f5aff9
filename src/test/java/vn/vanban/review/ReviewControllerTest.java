package vn.vanban.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.vanban.OfficeTest;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.Documents;
import vn.vanban.organization.Directory;

@OfficeTest
class ReviewControllerTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    SubmittedDrafts drafts;

    @Autowired
    Documents documents;

    @Autowired
    Directory directory;

    @Autowired
    Consultations consultations;

    MockMvc web;
    DocumentId id;

    @BeforeEach
    void open() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        id = drafts.submitted();
    }

    @Test
    void offersTheHeadWhatOnlyTheHeadMayDo() throws Exception {
        page("long.bui", "")
                .andExpect(content().string(containsString("Duyệt nội dung <kbd>D</kbd>")))
                .andExpect(content().string(containsString("/documents/" + id + "/return")))
                .andExpect(content().string(containsString("/documents/" + id + "/consultation")));
        page("chi.vu", "").andExpect(content().string(not(containsString("/documents/" + id + "/return"))));
    }

    @Test
    void movesOnAndGoesBackToTheDocument() throws Exception {
        act("long.bui", "content-approval", lock()).andExpect(redirectedUrl("/documents/" + id));

        assertThat(documents.get(id).status()).isEqualTo(DocumentStatus.FORMALITY_CHECK);
    }

    @Test
    void answersEachRefusalWithItsStatus() throws Exception {
        act("chi.vu", "content-approval", lock()).andExpect(status().isForbidden());
        act("tam.doan", "content-approval", lock()).andExpect(status().isNotFound());
        act("long.bui", "return", lock(), "reason", "  ").andExpect(status().isUnprocessableContent());
        act("long.bui", "content-approval", lock() - 1)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("nay là bản")));
        act("long.bui", "content-approval", lock());
        act("long.bui", "content-approval", lock()).andExpect(status().isConflict());
    }

    @Test
    void asksAUnitShowsItsOpinionAndLetsTheDrafterAnswer() throws Exception {
        String unit = Long.toString(
                directory.unitByCode("H00.SYT.KHTC").orElseThrow().id().value());
        LocalDate due = directory.calendar().plusWorkingDays(directory.today(), 2);
        act("long.bui", "consultation", lock(), "units", unit, "dueDate", due.toString())
                .andExpect(redirectedUrl("/documents/" + id));
        page("tam.doan", "").andExpect(content().string(containsString("Cho ý kiến của Phòng Kế hoạch - Tài chính")));
        page("long.bui", "opinions").andExpect(content().string(containsString("Chờ đến")));

        act("tam.doan", "opinion", lock(), "unit", unit, "verdict", "DISAGREE", "comments", "Chưa có nguồn kinh phí")
                .andExpect(redirectedUrl("/documents/" + id));

        page("chi.vu", "opinions")
                .andExpect(content().string(containsString("Chưa có nguồn kinh phí")))
                .andExpect(content().string(containsString("Giải trình")));
        long opinion = consultations.of(id).get(0).opinions().get(0).id();
        act("chi.vu", "opinions/" + opinion + "/answer", lock(), "kind", "EXPLAINED", "words", "Đã có dự toán bổ sung");
        page("tam.doan", "opinions").andExpect(content().string(containsString("Đã có dự toán bổ sung")));
    }

    private int lock() {
        return documents.get(id).lock();
    }

    private ResultActions page(String username, String tab) throws Exception {
        return web.perform(get("/documents/{id}", id)
                        .param("tab", tab.isEmpty() ? "facts" : tab)
                        .with(user(username).roles("PERSON")))
                .andExpect(status().isOk());
    }

    private ResultActions act(String username, String path, int lock, String... fields) throws Exception {
        var request = post("/documents/" + id + "/" + path)
                .param("lock", Integer.toString(lock))
                .with(user(username).roles("PERSON"))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return web.perform(request);
    }
}
