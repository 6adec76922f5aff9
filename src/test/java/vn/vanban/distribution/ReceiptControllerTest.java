package vn.vanban.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.HtmlUtils;
import vn.vanban.OfficeTest;
import vn.vanban.organization.Actors;

@OfficeTest
@Transactional
class ReceiptControllerTest {

    private static final String RECEIVER = "quyen.tong";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Actors actors;

    MockMvcTester web;
    int waitingBefore;

    /** Sixty wait, sixty are acknowledged, all sixty at the same moment. */
    @BeforeEach
    void receive(@Autowired WebApplicationContext application, @Autowired ReceivedDocuments received) {
        web = MockMvcTester.from(
                application, builder -> builder.apply(springSecurity()).build());
        waitingBefore = (int) received.countWaitingFor(actors.named(RECEIVER));
        jdbc.sql(
                        """
                        with sent as (
                          insert into document.document (id, lock, organization_id, unit_id, drafter_id, type, subject, status,
                            urgency, copy_holders, code_number, code_notation, issued_on, created_at, changed_at)
                          select gen_random_uuid(), n, (select unit_id from organization.issuing_organization limit 1), :unit,
                            (select id from organization.person limit 1), 'NOTICE', 'Văn bản đến ' || n, 'ISSUED', 'NORMAL',
                            'VT', 90000 + n, 'TB-SYT', date '2026-11-02', now(), now()
                          from generate_series(1, 120) n returning id, lock n),
                        issued as (
                          insert into distribution.issue (document_id, issued_at) select id, now() from sent returning document_id)
                        insert into distribution.dispatch (document_id, unit_id, receiver, purpose, sent_at, acknowledged_at,
                          acknowledged_by)
                        select id, :unit, 'unit:' || :unit || ':RECEIVER', 'FOR_ACTION', timestamptz '2026-11-02 08:00+07',
                          case when n > 60 then timestamptz '2026-11-02 09:00+07' end, case when n > 60 then 'Văn thư' end
                        from sent join issued on document_id = id
                        """)
                .param("unit", actors.named(RECEIVER).organization().id().value())
                .update();
    }

    @Test
    void pagesThroughEachListOnceEvenWhenAllCameAtOneMoment() {
        String first = page("/receipts");
        List<String> seen = new ArrayList<>(rows(first));
        for (String next = next("WAITING", first); next != null; ) {
            String page = page(next);
            seen.addAll(rows(page));
            next = next("WAITING", page);
        }
        for (String next = next("ACKNOWLEDGED", first); next != null; ) {
            String page = page(next);
            seen.addAll(rows(page));
            next = next("ACKNOWLEDGED", page);
        }
        assertThat(rows(first)).hasSize(2 * ReceivedDocuments.PAGE);
        assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(120);
    }

    @Test
    void showsInTheFrameHowManyWait() {
        assertThat(found(
                        "href=\"/receipts\"[^>]*>\\s*<i[^>]*></i><span>Văn bản đến</span>\\s*<b>(\\d+)</b>",
                        page("/inbox")))
                .isNotEmpty()
                .containsOnly(Integer.toString(waitingBefore + 60));
    }

    private String page(String address) {
        return assertThat(web.get().uri(URI.create(address)).with(user(RECEIVER).roles("PERSON")))
                .hasStatusOk()
                .bodyText()
                .actual();
    }

    private static List<String> rows(String page) {
        return found("id=\"(received-[^\"]+)\"", page);
    }

    private static String next(String part, String page) {
        return found("href=\"(/receipts\\?part=" + part + "[^\"]*)\"", page).stream()
                .findFirst()
                .map(HtmlUtils::htmlUnescape)
                .orElse(null);
    }

    private static List<String> found(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
