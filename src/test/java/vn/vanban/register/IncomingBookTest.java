package vn.vanban.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanban.MovableClock;
import vn.vanban.OfficeTest;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentType;
import vn.vanban.document.Documents;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Actors;
import vn.vanban.organization.Directory;
import vn.vanban.organization.UnitId;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.Forbidden;
import vn.vanban.shared.WorkingCalendar;

@OfficeTest
class IncomingBookTest {

    @Autowired
    IncomingBook book;

    @Autowired
    Registers registers;

    @Autowired
    SignedDocuments signedDocuments;

    @Autowired
    Documents documents;

    @Autowired
    Directory directory;

    @Autowired
    Actors actors;

    @Autowired
    MovableClock clock;

    Actor receiver;
    UnitId hospital;

    @BeforeEach
    void signIn() {
        receiver = actors.named("diep.phan");
        hospital = receiver.organization().id();
    }

    @AfterEach
    void putTheClockBack() {
        clock.putBack();
    }

    @Test
    void givesWhatCameOnPaperAndInTheSystemOneSeries() {
        int paper = book.enter(arrival("Sở Nội vụ"), receiver);
        Document document = numbered();
        int electronic = book.enter(document, hospital, receiver).orElseThrow();

        assertThat(electronic).isEqualTo(paper + 1);
        assertThat(book.of(hospital, directory.today().getYear())).last().satisfies(line -> {
            assertThat(line.document()).contains(document.id());
            assertThat(line.author()).isEqualTo("Sở Y tế");
            assertThat(line.code()).isEqualTo(document.code().orElseThrow().toString());
            assertThat(line.arrivedOn()).isEqualTo(directory.today());
            assertThat(line.enteredBy()).isEqualTo(receiver.person().fullName());
        });
    }

    @Test
    void entersDocumentOnceHoweverOftenItIsReceived() {
        Document document = numbered();

        Optional<Integer> first = book.enter(document, hospital, receiver);

        assertThat(book.enter(document, hospital, receiver)).isEqualTo(first);
    }

    @Test
    void doesNotEnterTheOrganizationsOwnDocument() {
        Document document = numbered();

        assertThat(book.enter(document, document.organization(), actors.named("ly.tran")))
                .isEmpty();
    }

    @Test
    void refusesPaperThatIsInTheBookAlready() {
        PaperArrival arrival = arrival("Sở Tài chính");
        int number = book.enter(arrival, receiver);

        assertThatThrownBy(() -> book.enter(arrival, receiver))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("số đến " + number);
    }

    @Test
    void refusesPaperWithoutItsAuthorOrFromTheFuture() {
        PaperArrival nobodys = new PaperArrival(" ", "1/UBND", directory.today(), "Công văn", "Phòng Kế hoạch");
        PaperArrival tomorrows =
                new PaperArrival("Sở", "1/UBND", directory.today().plusDays(1), "Công văn", "Phòng Kế hoạch");

        assertThatThrownBy(() -> book.enter(nobodys, receiver)).hasMessageContaining("cơ quan ban hành");
        assertThatThrownBy(() -> book.enter(tomorrows, receiver)).hasMessageContaining("sau hôm nay");
    }

    @Test
    void opensTheBookToWhoeverReceivesForTheOrganizationOnly() {
        assertThat(book.organizationOf(receiver).id()).isEqualTo(hospital);
        assertThatThrownBy(() -> book.organizationOf(actors.named("chau.ta"))).isInstanceOf(Forbidden.class);
    }

    @Test
    void beginsWithOneEachYear() {
        book.enter(arrival("Sở Tư pháp"), receiver);
        clock.moveTo(ZonedDateTime.of(directory.today().getYear() + 7, 1, 1, 8, 0, 0, 0, WorkingCalendar.ZONE));

        assertThat(book.enter(arrival("Sở Tư pháp"), receiver)).isEqualTo(1);
    }

    @Test
    void leavesNoGapAndGivesNoNumberTwiceToManyHands() throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(8);
        List<Callable<Integer>> work = IntStream.range(0, 40)
                .<Callable<Integer>>mapToObj(n -> () -> book.enter(arrival("Đơn vị " + n), receiver))
                .toList();
        List<Integer> numbers = new ArrayList<>();
        for (Future<Integer> one : hands.invokeAll(work)) {
            numbers.add(one.get());
        }
        hands.shutdown();

        int first = numbers.stream().min(Integer::compare).orElseThrow();
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(first, first + 40).boxed().toList());
    }

    private PaperArrival arrival(String author) {
        String code = System.nanoTime() + "/CV";
        LocalDate yesterday = directory.today().minusDays(1);
        return new PaperArrival(author, code, yesterday, "Công văn về việc phối hợp", "Phòng Kế hoạch");
    }

    private Document numbered() {
        DocumentId id = signedDocuments.signed(DocumentType.NOTICE);
        int year = directory.today().getYear();
        RegisterId register = registers.taking(documents.get(id), year).get(0).id();
        registers.assignNumber(id, actors.named("ly.tran"), register, directory.today(), 1);
        return documents.get(id);
    }
}
