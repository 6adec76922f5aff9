package vn.vanban.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanban.OfficeTest;
import vn.vanban.Road;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentType;
import vn.vanban.organization.Actor;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Directory;
import vn.vanban.review.Review;
import vn.vanban.shared.NotFound;
import vn.vanban.shared.WorkingCalendar;

@OfficeTest
class InboxTest {

    @Autowired
    Inbox inbox;

    @Autowired
    InboxCounts counts;

    @Autowired
    InboxEntries entries;

    @Autowired
    Road road;

    @Autowired
    Review review;

    @Autowired
    Directory directory;

    @Autowired
    TransactionTemplate transactions;

    ZonedDateTime now = ZonedDateTime.now(WorkingCalendar.ZONE);

    @Test
    void showsADocumentToWhoeverHoldsItAndToNobodyElse() {
        DocumentId id = road.inContentCheck();
        assertThat(itemsOf(Road.UNIT_HEAD))
                .filteredOn(InboxItem::document, id)
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.act()).isEqualTo(InboxAct.CHECK_CONTENT);
                    assertThat(item.handedOverBy()).isEqualTo("Vũ Khánh Chi");
                    assertThat(item.unread()).isTrue();
                    LocalDate dueDate = directory
                            .calendar()
                            .plusWorkingDays(
                                    item.since().atZone(WorkingCalendar.ZONE).toLocalDate(), 1);
                    assertThat(item.due().orElseThrow().toLocalDate()).isAfterOrEqualTo(dueDate);
                });
        assertThat(itemsOf(Road.DRAFTER)).noneMatch(item -> item.document().equals(id));
        review.approveContent(id, road.actor(Road.UNIT_HEAD), "");
        assertThat(itemsOf(Road.UNIT_HEAD)).noneMatch(item -> item.document().equals(id));
        assertThat(itemsOf(Road.FORMALITY_CHECKER))
                .anyMatch(item -> item.document().equals(id));
    }

    @Test
    void changesNothingWhenTheTransactionFails() {
        DocumentId id = road.inContentCheck();
        InboxFigures before = figures(Road.UNIT_HEAD);
        transactions.executeWithoutResult(transaction -> {
            review.approveContent(id, road.actor(Road.UNIT_HEAD), "");
            assertThat(itemsOf(Road.UNIT_HEAD))
                    .noneMatch(item -> item.document().equals(id));
            transaction.setRollbackOnly();
        });
        assertThat(itemsOf(Road.UNIT_HEAD)).anyMatch(item -> item.document().equals(id));
        assertThat(figures(Road.UNIT_HEAD).total()).isEqualTo(before.total());
    }

    @Test
    void showsTheDirectorsItemsToWhoStandsInForThem() {
        DocumentId id = road.awaitingSignature();
        Actor deputy = road.actor("ha.le");
        assertThat(items(deputy, show(InboxFilter.Show.STANDING_IN)))
                .anyMatch(item -> item.document().equals(id));
        assertThat(counts.of(deputy, horizon()).of(InboxFilter.Show.STANDING_IN))
                .isPositive();
    }

    @Test
    void goesOverToTheNewSignerWhenTheSignerChanges() {
        DocumentId id = road.awaitingSignature();
        long before = figures(Road.SIGNER).total();
        long afterwards = figures("tuan.phan").total();
        road.changeSigner(id, "tuan.phan");
        assertThat(itemsOf(Road.SIGNER)).noneMatch(item -> item.document().equals(id));
        assertThat(itemsOf("tuan.phan"))
                .filteredOn(InboxItem::document, id)
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.act()).isEqualTo(InboxAct.SIGN);
                    assertThat(item.key())
                            .isEqualTo(
                                    AssigneeKey.of(road.position("tuan.phan")).value());
                });
        assertThat(figures(Road.SIGNER).total()).isEqualTo(before - 1);
        assertThat(figures("tuan.phan").total()).isEqualTo(afterwards + 1);
    }

    @Test
    void pagesThroughEverythingOnceWhileOthersWork() {
        Actor reader = road.actor("phat.ha");
        List<DocumentId> documents =
                IntStream.range(0, 3).mapToObj(n -> road.draft()).toList();
        List<AssigneeKey> both = List.of(AssigneeKey.of(reader.id()), AssigneeKey.of(road.position("phat.ha")));
        for (int n = 0; n < 130; n++) {
            add(
                    documents.get(n % 3),
                    n % 3 == 0 ? both : both.subList(n % 2, n % 2 + 1),
                    n % 10 == 0 ? null : now.plusDays(n % 7));
        }
        List<InboxItem> all = new ArrayList<>();
        Optional<InboxItem.Cursor> after = Optional.empty();
        List<InboxItem> page;
        int late = 0;
        do {
            page = inbox.page(reader, InboxFilter.ALL, horizon(), after);
            all.addAll(page);
            after = Optional.of(page.get(page.size() - 1).cursor());
            add(documents.get(0), both, now.minusDays(1));
            late++;
        } while (page.size() == Inbox.PAGE);
        assertThat(all)
                .hasSize(130)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(
                        java.util.Comparator.comparing(InboxItem::sortedBy).thenComparing(InboxItem::id));
        assertThat(counts.of(reader, horizon()).total()).isEqualTo(130 + late);
    }

    @Test
    void countsWhatItLists() {
        Actor reader = road.actor("quynh.dinh");
        DocumentId document = road.draft();
        List<AssigneeKey> keys = List.of(AssigneeKey.of(reader.id()), AssigneeKey.of(road.position("quynh.dinh")));
        for (ZonedDateTime due :
                new ZonedDateTime[] {now.minusDays(2), now.plusDays(1), now.plusDays(1), now.plusDays(60), null}) {
            add(document, keys, due);
        }
        counts.settle();
        add(document, keys, now.minusDays(2));
        InboxFigures figures = counts.of(reader, horizon());
        assertThat(figures.total()).isEqualTo(6);
        assertThat(figures.of(InboxFilter.Show.LATE)).isEqualTo(2);
        assertThat(figures.of(InboxFilter.Show.SOON)).isEqualTo(2);
        assertThat(figures.of(InboxFilter.Show.ALL, Horizon.Part.LATER)).isEqualTo(2);
        for (InboxFilter.Show show : InboxFilter.Show.values()) {
            assertThat(inbox.page(reader, show(show), horizon(), Optional.empty()))
                    .as(show.name())
                    .hasSize((int) figures.of(show));
        }
        assertThat(inbox.page(
                        reader,
                        new InboxFilter(InboxFilter.Show.ALL, Optional.of(DocumentType.PLAN)),
                        horizon(),
                        Optional.empty()))
                .isEmpty();
        counts.settle();
        assertThat(counts.of(reader, horizon())).isEqualTo(figures);
    }

    @Test
    void keepsOneCountForAllThatIsLate(@Autowired JdbcClient jdbc) {
        AssigneeKey key = AssigneeKey.of(road.actor("phuc.cao").id());
        DocumentId document = road.draft();
        for (int days = 1; days <= 5; days++) {
            add(document, List.of(key), now.minusDays(days));
        }
        counts.settle();

        assertThat(jdbc.sql("select items from workflow.inbox_count where assignee_keys = cast(array[:key] as text[])")
                        .param("key", key.value())
                        .query(Integer.class)
                        .list())
                .containsExactly(5);
        assertThat(counts.of(road.actor("phuc.cao"), horizon()).of(InboxFilter.Show.LATE))
                .isEqualTo(5);
    }

    @Test
    void isNoLongerNewWhenSeen() {
        Actor reader = road.actor("loc.to");
        add(road.draft(), List.of(AssigneeKey.of(reader.id())), now.plusDays(3));
        InboxItem item =
                inbox.page(reader, InboxFilter.ALL, horizon(), Optional.empty()).get(0);
        assertThat(counts.of(reader, horizon()).unread()).isEqualTo(1);
        inbox.markRead(inbox.get(reader, item.id()));
        assertThat(counts.of(reader, horizon()).unread()).isZero();
        assertThat(counts.of(reader, horizon()).total()).isEqualTo(1);
    }

    @Test
    void keepsForeignItemsToItself() {
        DocumentId id = road.inContentCheck();
        long item = itemsOf(Road.UNIT_HEAD).stream()
                .filter(one -> one.document().equals(id))
                .findFirst()
                .orElseThrow()
                .id();
        assertThatThrownBy(() -> inbox.get(road.actor("yen.hoang"), item)).isInstanceOf(NotFound.class);
    }

    @Test
    void tellsTheDrafterWhoHoldsTheirDocument() {
        DocumentId id = road.inContentCheck();
        assertThat(inbox.heldByOthers(road.actor(Road.DRAFTER), 50))
                .filteredOn(InboxItem::document, id)
                .singleElement()
                .extracting(InboxItem::key)
                .isEqualTo(AssigneeKey.headOf(road.unit("H00.SYT.NVY")).value());
    }

    private void add(DocumentId document, List<AssigneeKey> keys, ZonedDateTime due) {
        entries.add(new InboxEntries.Entry(
                Optional.of(UUID.randomUUID().toString()),
                InboxAct.SIGN,
                keys,
                document,
                Optional.empty(),
                Optional.empty(),
                road.unit("H00.SYT.NVY"),
                "Vũ Khánh Chi",
                now,
                Optional.ofNullable(due)));
    }

    private List<InboxItem> itemsOf(String username) {
        return items(road.actor(username), InboxFilter.ALL);
    }

    /** On all pages: other tests leave work in the same inboxes. */
    private List<InboxItem> items(Actor reader, InboxFilter filter) {
        List<InboxItem> all = new ArrayList<>();
        List<InboxItem> page = inbox.page(reader, filter, horizon(), Optional.empty());
        while (!page.isEmpty()) {
            all.addAll(page);
            page = inbox.page(
                    reader,
                    filter,
                    horizon(),
                    Optional.of(page.get(page.size() - 1).cursor()));
        }
        return all;
    }

    private InboxFigures figures(String username) {
        return counts.of(road.actor(username), horizon());
    }

    private Horizon horizon() {
        return Horizon.of(now, directory.calendar());
    }

    private static InboxFilter show(InboxFilter.Show show) {
        return new InboxFilter(show, Optional.empty());
    }
}
