package vn.vanban.organization;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.logout;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.vanban.OfficeTest;

@OfficeTest
class SignInControllerTest {

    MockMvc browser;

    @BeforeEach
    void openABrowser(@Autowired WebApplicationContext office) {
        browser = MockMvcBuilders.webAppContextSetup(office)
                .apply(springSecurity())
                .build();
    }

    @Test
    void introducesTheDemoAccounts() throws Exception {
        browser.perform(get("/sign-in"))
                .andExpect(content().string(containsString("UBND tỉnh Bình An, Sở Y tế")))
                .andExpect(content().string(containsString("Trần Mai Ly, Văn thư: cấp số, đóng dấu, phát hành")))
                .andExpect(content().string(containsString(DemoOffice.PASSWORD)));
    }

    @Test
    void saysThatSomebodyHasSignedOut() throws Exception {
        String address =
                browser.perform(logout("/sign-out")).andReturn().getResponse().getRedirectedUrl();
        browser.perform(get(address)).andExpect(content().string(containsString("Đã đăng xuất.")));
    }

    @Test
    void bringsBackToThePageThatWasAskedForNotToAFileThePageAskedFor() throws Exception {
        var session = new MockHttpSession();

        browser.perform(get("/documents").session(session).header("Sec-Fetch-Dest", "document"))
                .andExpect(redirectedUrl("/sign-in"));
        browser.perform(get("/documents/1/pages.pdf").session(session).header("Sec-Fetch-Dest", "empty"))
                .andExpect(status().isUnauthorized());

        browser.perform(post("/sign-in")
                        .with(csrf())
                        .session(session)
                        .param("username", "chau.ta")
                        .param("password", DemoOffice.PASSWORD))
                .andExpect(redirectedUrlPattern("http://localhost/documents?continue"));
    }
}
