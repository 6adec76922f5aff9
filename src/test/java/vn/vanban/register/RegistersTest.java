package vn.vanban.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanban.OfficeTest;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.DocumentType;
import vn.vanban.document.Documents;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Actors;
import vn.vanban.organization.Directory;
import vn.vanban.organization.UnitId;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.Forbidden;
import vn.vanban.shared.NotFound;
import vn.vanban.shared.Overtaken;

@OfficeTest
class RegistersTest {

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

    Actor clerk;

    @BeforeEach
    void signIn() {
        clerk = actors.named("ly.tran");
    }

    @Test
    void numbersSignedDocumentAndEntersIt() {
        DocumentId id = signedDocuments.signed(DocumentType.NOTICE);
        int next = registers.nextNumber(registerFor(id), directory.today().getYear());

        RegisterEntry entry = number(id, clerk);

        Document document = documents.get(id);
        assertThat(entry.code().number()).isEqualTo(next);
        assertThat(entry.title()).isEqualTo("Thông báo Kết luận giao ban công tác tháng 11");
        assertThat(entry.signerName()).isEqualTo("Đỗ Minh Hạnh");
        assertThat(entry.remark()).isEqualTo("Khẩn");
        assertThat(document.code()).contains(entry.code());
        assertThat(document.issuedOn()).contains(directory.today());
        assertThat(document.status()).isEqualTo(DocumentStatus.NUMBERED);
        assertThat(registers.book(registerFor(id), directory.today().getYear())).endsWith(entry);
    }

    @Test
    void refusesToNumberUnsignedDocument() {
        DocumentId id = signedDocuments.draft(DocumentType.NOTICE, List.of());

        assertThatThrownBy(() -> number(id, clerk)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> number(id, actors.named("chau.ta"))).isInstanceOf(Overtaken.class);
    }

    @Test
    void refusesEverybodyButTheRegistryOfTheIssuingOrganization() {
        DocumentId id = signedDocuments.signed(DocumentType.NOTICE);

        assertThatThrownBy(() -> number(id, actors.named("hanh.do"))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> number(id, actors.named("nhan.bach"))).isInstanceOf(NotFound.class);
        assertThat(documents.get(id).code()).isEmpty();
    }

    @Test
    void refusesToNumberTwice() {
        DocumentId id = signedDocuments.signed(DocumentType.NOTICE);
        number(id, clerk);

        assertThatThrownBy(() -> number(id, clerk)).isInstanceOf(Overtaken.class);
    }

    @Test
    void givesOneNumberWhenTwoClerksPressAtOnce() throws Exception {
        DocumentId id = signedDocuments.signed(DocumentType.NOTICE);
        int next = registers.nextNumber(registerFor(id), directory.today().getYear());
        Callable<RegisterEntry> press = () -> number(id, clerk);
        ExecutorService desks = Executors.newFixedThreadPool(2);
        desks.invokeAll(List.of(press, press));
        desks.shutdown();

        assertThat(documents.get(id).code().orElseThrow().number()).isEqualTo(next);
        assertThat(registers.nextNumber(registerFor(id), directory.today().getYear()))
                .isEqualTo(next + 1);
    }

    @Test
    void refusesDatesBeforeTheSignatureAndInTheFuture() {
        DocumentId id = signedDocuments.signed(DocumentType.NOTICE);

        assertThatThrownBy(() -> number(id, clerk, directory.today().minusDays(1)))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("không được sớm hơn ngày ký");
        assertThatThrownBy(() -> number(id, clerk, directory.today().plusDays(1)))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("tương lai");
    }

    @Test
    void refusesRegisterOfAnotherType() {
        DocumentId notice = signedDocuments.signed(DocumentType.NOTICE);
        DocumentId plan = signedDocuments.signed(DocumentType.PLAN);

        assertThatThrownBy(() -> registers.assignNumber(notice, clerk, registerFor(plan), directory.today(), 1))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("không nhận loại văn bản này");
    }

    @Test
    void entersTypesWithoutRegisterOfTheirOwnInTheCommonOne() {
        DocumentId minutes = signedDocuments.signed(DocumentType.MINUTES);

        assertThat(registers.taking(documents.get(minutes), directory.today().getYear()))
                .extracting(Register::name)
                .containsExactly("Văn bản khác");
    }

    @Test
    void refusesImpossibleCopyCounts() {
        DocumentId id = signedDocuments.signed(DocumentType.NOTICE);

        for (int copies : List.of(-1, 1000)) {
            assertThatThrownBy(() -> registers.assignNumber(id, clerk, registerFor(id), directory.today(), copies))
                    .isInstanceOf(BusinessRuleViolation.class);
        }
    }

    @Test
    void keepsTheLineOfAVoidedNumberAndNeverGivesItAgain() {
        DocumentId id = signedDocuments.signed(DocumentType.NOTICE);
        RegisterId register = registerFor(id);
        RegisterEntry entry = number(id, clerk);

        registers.voidNumber(id, clerk, "Phát hiện nhầm nơi nhận sau khi cấp số");

        assertThat(documents.get(id).status()).isEqualTo(DocumentStatus.VOIDED);
        RegisterEntry line = registers.entryOf(id);
        assertThat(line.code()).isEqualTo(entry.code());
        assertThat(line.voided()).hasValueSatisfying(voiding -> assertThat(voiding.reason())
                .isEqualTo("Phát hiện nhầm nơi nhận sau khi cấp số"));
        assertThat(registers.nextNumber(register, directory.today().getYear()))
                .isEqualTo(entry.code().number() + 1);
        assertThatThrownBy(() -> registers.voidNumber(id, clerk, "Hủy thêm một lần nữa"))
                .isInstanceOf(Overtaken.class);
    }

    @Test
    void refusesToVoidWithoutReasonOrByAnybodyButTheRegistry() {
        DocumentId id = signedDocuments.signed(DocumentType.NOTICE);
        number(id, clerk);

        assertThatThrownBy(() -> registers.voidNumber(id, clerk, "Nhầm")).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> registers.voidNumber(id, actors.named("hanh.do"), "Phát hiện nhầm nơi nhận"))
                .isInstanceOf(Forbidden.class);
        assertThat(registers.entryOf(id).voided()).isEmpty();
    }

    @Test
    void givesPaperDocumentsNumbersOfTheSameSeries() {
        DocumentId id = signedDocuments.signed(DocumentType.NOTICE);
        RegisterId register = registerFor(id);
        int next = registers.nextNumber(register, directory.today().getYear());

        RegisterEntry entry = registers.enterOnPaper(clerk, clerk.organization().id(), register, paper("TB-SYT"));

        assertThat(entry.code().toString()).endsWith("/TB-SYT");
        assertThat(entry.code().number()).isEqualTo(next);
        assertThat(entry.document()).isEmpty();
        assertThat(number(id, clerk).code().number()).isEqualTo(next + 1);
        assertThat(registers.book(register, directory.today().getYear())).contains(entry);
    }

    @Test
    void refusesPaperDocumentWithoutItsNotationOrInAForeignRegister() {
        DocumentId plan = signedDocuments.signed(DocumentType.PLAN);
        RegisterId notices = registerFor(signedDocuments.signed(DocumentType.NOTICE));
        UnitId organization = clerk.organization().id();

        assertThatThrownBy(() -> registers.enterOnPaper(clerk, organization, notices, paper("TB SYT")))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("TB-SYT");
        assertThatThrownBy(() -> registers.enterOnPaper(clerk, organization, registerFor(plan), paper("TB-SYT")))
                .isInstanceOf(BusinessRuleViolation.class);
    }

    private PaperDocument paper(String notation) {
        return new PaperDocument(
                directory.today(),
                DocumentType.NOTICE,
                notation,
                "Lịch trực cấp cứu ngày lễ",
                "Đỗ Minh Hạnh",
                "Các đơn vị trực thuộc",
                "VT",
                3);
    }

    private RegisterEntry number(DocumentId id, Actor actor) {
        return number(id, actor, directory.today());
    }

    private RegisterEntry number(DocumentId id, Actor actor, LocalDate date) {
        return registers.assignNumber(id, actor, registerFor(id), date, 1);
    }

    private RegisterId registerFor(DocumentId id) {
        return registers
                .taking(documents.get(id), directory.today().getYear())
                .get(0)
                .id();
    }
}
