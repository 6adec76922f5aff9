package vn.vanban.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import vn.vanban.OfficeTest;

/** What the container asks for when a page failed while it was written. */
@OfficeTest
class FailedPagesTest {

    MockMvcTester web;

    @BeforeEach
    void open(@Autowired WebApplicationContext application) {
        web = MockMvcTester.from(
                application, builder -> builder.apply(springSecurity()).build());
    }

    @Test
    void tellsAScriptOnlyThatItFailed() {
        assertThat(failed("*/*"))
                .hasStatus(HttpStatus.INTERNAL_SERVER_ERROR)
                .bodyText()
                .isEmpty();
    }

    @Test
    void showsAReaderAPage() {
        assertThat(failed("text/html"))
                .hasStatus(HttpStatus.INTERNAL_SERVER_ERROR)
                .hasViewName("error/500");
    }

    @Test
    void saysAtTheFormThatWhatWasSentIsTooLong() {
        MvcTestResult answer = web.get()
                .uri("/error")
                .header("HX-Request", "true")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 413)
                .with(user("chau.ta").roles("PERSON"))
                .exchange();
        assertThat(answer).hasStatus(HttpStatus.CONTENT_TOO_LARGE);
        assertThat(answer).bodyText().contains("data-refusal", "dài quá 2 MB");
    }

    private MvcTestResult failed(String accepted) {
        return web.get()
                .uri("/error")
                .header(HttpHeaders.ACCEPT, accepted)
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
                .with(user("chau.ta").roles("PERSON"))
                .exchange();
    }
}
