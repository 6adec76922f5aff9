package vn.vanban.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
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

        RegisterEntry entry = registers.assignNumber(id, clerk, request(id));

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
        DocumentId id = signedDocuments.draft(DocumentType.NOTICE, java.util.List.of());

        assertThatThrownBy(() -> registers.assignNumber(id, clerk, request(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> registers.assignNumber(id, actors.named("chau.ta"), request(id)))
                .isInstanceOf(Overtaken.class);
    }

    @Test
    void refusesEverybodyButTheRegistryOfTheIssuingOrganization() {
        DocumentId id = signedDocuments.signed(DocumentType.NOTICE);

        assertThatThrownBy(() -> registers.assignNumber(id, actors.named("hanh.do"), request(id)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> registers.assignNumber(id, actors.named("nhan.bach"), request(id)))
                .isInstanceOf(NotFound.class);
        assertThat(documents.get(id).code()).isEmpty();
    }

    @Test
    void refusesToNumberTwice() {
        DocumentId id = signedDocuments.signed(DocumentType.NOTICE);
        NumberRequest request = request(id);
        registers.assignNumber(id, clerk, request);

        assertThatThrownBy(() -> registers.assignNumber(id, clerk, request)).isInstanceOf(Overtaken.class);
    }

    @Test
    void refusesDocumentThatChangedSinceTheClerkSawIt() {
        DocumentId id = signedDocuments.signed(DocumentType.NOTICE);
        NumberRequest stale = new NumberRequest(documents.get(id).lock() - 1, registerFor(id), directory.today(), 1);

        assertThatThrownBy(() -> registers.assignNumber(id, clerk, stale)).isInstanceOf(Overtaken.class);
    }

    @Test
    void refusesDatesBeforeTheSignatureAndInTheFuture() {
        DocumentId id = signedDocuments.signed(DocumentType.NOTICE);

        assertThatThrownBy(() -> registers.assignNumber(
                        id, clerk, request(id, directory.today().minusDays(1))))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("không được sớm hơn ngày ký");
        assertThatThrownBy(() -> registers.assignNumber(
                        id, clerk, request(id, directory.today().plusDays(1))))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("tương lai");
    }

    @Test
    void refusesRegisterOfAnotherType() {
        DocumentId notice = signedDocuments.signed(DocumentType.NOTICE);
        DocumentId plan = signedDocuments.signed(DocumentType.PLAN);
        NumberRequest wrong = new NumberRequest(documents.get(notice).lock(), registerFor(plan), directory.today(), 1);

        assertThatThrownBy(() -> registers.assignNumber(notice, clerk, wrong))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("không nhận loại văn bản này");
    }

    @Test
    void entersTypesWithoutRegisterOfTheirOwnInTheCommonOne() {
        DocumentId minutes = signedDocuments.signed(DocumentType.MINUTES);

        assertThat(registers.taking(documents.get(minutes)))
                .extracting(Register::name)
                .containsExactly("Văn bản khác");
    }

    @Test
    void refusesImpossibleCopyCounts() {
        assertThatThrownBy(() -> new NumberRequest(0, new RegisterId(1), directory.today(), -1))
                .isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> new NumberRequest(0, new RegisterId(1), directory.today(), 1000))
                .isInstanceOf(BusinessRuleViolation.class);
    }

    private NumberRequest request(DocumentId id) {
        return request(id, directory.today());
    }

    private NumberRequest request(DocumentId id, LocalDate date) {
        return new NumberRequest(documents.get(id).lock(), registerFor(id), date, 1);
    }

    private RegisterId registerFor(DocumentId id) {
        return registers.taking(documents.get(id)).get(0).id();
    }
}
