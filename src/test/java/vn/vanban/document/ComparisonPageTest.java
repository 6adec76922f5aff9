package vn.vanban.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import vn.vanban.OfficeTest;
import vn.vanban.Road;
import vn.vanban.review.Review;

@OfficeTest
class ComparisonPageTest {

    @Autowired
    Road road;

    @Autowired
    Review review;

    MockMvcTester web;

    @BeforeEach
    void open(@Autowired WebApplicationContext application) {
        web = MockMvcTester.from(
                application, builder -> builder.apply(springSecurity()).build());
    }

    @Test
    void showsWhyThereIsANewerVersionAndThatItSaysTheSame() {
        DocumentId id = road.inContentCheck();
        review.returnForRevision(id, road.actor(Road.UNIT_HEAD), "Thiếu thời hạn ở điểm 3");
        road.submit(id);

        assertThat(get(id, "from=1&to=2", Road.DRAFTER))
                .hasStatusOk()
                .bodyText()
                .contains("Thiếu thời hạn ở điểm 3", "Lời văn hai bản như nhau");
        assertThat(get(id, "from=1&to=3", Road.DRAFTER)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult get(DocumentId id, String versions, String person) {
        return web.get()
                .uri("/documents/" + id + "/comparison?" + versions)
                .with(user(person).roles("PERSON"))
                .exchange();
    }
}
