package vn.vanban.organization;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import vn.vanban.OfficeTest;

@OfficeTest
@Transactional
class OneTimePasswordTest {

    MockMvc browser;

    @BeforeEach
    void makeTheAdministratorANewcomer(@Autowired WebApplicationContext office, @Autowired JdbcClient jdbc) {
        browser = MockMvcBuilders.webAppContextSetup(office)
                .apply(springSecurity())
                .build();
        jdbc.sql("update organization.person set must_change_password = true where username = 'phuc.cao'")
                .update();
    }

    @Test
    void opensNothingButThePasswordPageUntilItIsReplaced() throws Exception {
        MockHttpSession session = signIn(DemoOffice.PASSWORD);
        browser.perform(get("/inbox").session(session)).andExpect(redirectedUrl("/password"));
        browser.perform(post("/documents").session(session).with(csrf())).andExpect(redirectedUrl("/password"));
        browser.perform(change(session, "mưa nhỏ trên sông")).andExpect(redirectedUrl("/inbox"));

        browser.perform(get("/password").session(session))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("dùng một lần"))))
                .andExpect(authenticated().withRoles("PERSON"));
        browser.perform(get("/inbox").session(session))
                .andExpect(content().string(containsString("href=\"/password\"")));
        signIn("mưa nhỏ trên sông");
    }

    @Test
    void isNotReplacedByAShortOne() throws Exception {
        MockHttpSession session = signIn(DemoOffice.PASSWORD);
        browser.perform(change(session, "ngắn"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Mật khẩu mới cần ít nhất 10 ký tự.")))
                .andExpect(content().string(containsString("dùng một lần")));
        browser.perform(get("/inbox").session(session)).andExpect(redirectedUrl("/password"));
    }

    private MockHttpSession signIn(String password) throws Exception {
        return (MockHttpSession)
                browser.perform(formLogin("/sign-in").user("phuc.cao").password(password))
                        .andExpect(authenticated())
                        .andReturn()
                        .getRequest()
                        .getSession();
    }

    private static RequestBuilder change(MockHttpSession session, String chosen) {
        return post("/password")
                .session(session)
                .with(csrf())
                .param("current", DemoOffice.PASSWORD)
                .param("chosen", chosen)
                .param("repeated", chosen);
    }
}
