package vn.vanban.organization;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PrintableFormsTest {

    @Test
    void leavesOutOfAFormWhatCanBeNeitherStoredNorPrinted() throws ServletException, IOException {
        var request = new MockHttpServletRequest();
        request.addParameter("body", "<p>Vi\u0000ệc\u0002 một\u000bdòng hai \uFFFE\uD800</p>", "Hết\u0001");
        var chain = new MockFilterChain();
        new PrintableForms().doFilter(request, new MockHttpServletResponse(), chain);
        ServletRequest form = chain.getRequest();

        assertThat(form.getParameter("body")).isEqualTo("<p>Việc một\ndòng hai </p>");
        assertThat(form.getParameterValues("body")).containsExactly("<p>Việc một\ndòng hai </p>", "Hết");
        assertThat(form.getParameterMap().get("body")).containsExactly("<p>Việc một\ndòng hai </p>", "Hết");
        assertThat(form.getParameter("none")).isNull();
        assertThat(form.getParameterValues("none")).isNull();
    }

    @Test
    void keepsEveryLetterTabAndLineOfWhatIsWritten() {
        String words = "Ắ ợ “dấu” – 😀\t1\r\n2";

        assertThat(PrintableForms.printable(words)).isEqualTo(words);
    }
}
