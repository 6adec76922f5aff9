package vn.vanban.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanban.OfficeTest;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.DocumentType;
import vn.vanban.document.Documents;
import vn.vanban.document.DoneBy;
import vn.vanban.document.HistoryEntry;
import vn.vanban.document.Purpose;
import vn.vanban.document.Recipient;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Actors;
import vn.vanban.organization.Directory;
import vn.vanban.organization.RecipientGroup;
import vn.vanban.organization.Unit;
import vn.vanban.organization.UnitId;
import vn.vanban.register.Registers;
import vn.vanban.register.SignedDocuments;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.Forbidden;
import vn.vanban.shared.NotFound;
import vn.vanban.shared.Overtaken;
import vn.vanban.signing.DocumentSealed;
import vn.vanban.workflow.EngineJobs;

@OfficeTest
class DistributionTest {

    private static final String SOCIETY = "Hội Đông y khu vực An Lạc";

    @Autowired
    Distribution distribution;

    @Autowired
    Documents documents;

    @Autowired
    EngineJobs jobs;

    @Autowired
    Registers registers;

    @Autowired
    SignedDocuments signedDocuments;

    @Autowired
    Directory directory;

    @Autowired
    Actors actors;

    Actor clerk;
    Unit hospital;
    RecipientGroup hospitals;

    @BeforeEach
    void signIn() {
        clerk = actors.named("ly.tran");
        hospital = directory.unitByCode("H00.SYT.BVDK").orElseThrow();
        hospitals = directory.groupsOf(clerk.organization().id()).stream()
                .filter(group -> group.name().equals("Các bệnh viện"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sendsToEachUnitOnceForItsMostDemandingPurpose() {
        DocumentId id = issued(group(Purpose.FOR_INFORMATION), unit(hospital, Purpose.FOR_ACTION));

        distribution.dispatch(id);
        distribution.dispatch(id);

        assertThat(distribution.dispatchesOf(id))
                .hasSize(6)
                .filteredOn(dispatch -> dispatch.unit().equals(hospital.id()))
                .singleElement()
                .extracting(Dispatch::purpose)
                .isEqualTo(Purpose.FOR_ACTION);
        assertThat(documents.historyOf(id))
                .extracting(HistoryEntry::act)
                .containsOnlyOnce("DocumentDispatched")
                .endsWith("DocumentIssued", "DocumentDispatched");
    }

    @Test
    void showsTheDocumentToItsReceiversOnlyAfterDispatch() {
        DocumentId id = sealed(unit(hospital, Purpose.FOR_ACTION));
        Actor receiver = receiverOf(hospital);
        assertThatThrownBy(() -> documents.visibleTo(receiver, id)).isInstanceOf(NotFound.class);

        distribution.issue(id, clerk);
        distribution.dispatch(id);

        assertThat(documents.visibleTo(receiver, id).status()).isEqualTo(DocumentStatus.ISSUED);
    }

    @Test
    void refusesToIssueUntilEveryRecipientIsDecided() {
        DocumentId id = sealed(new Recipient(SOCIETY, Purpose.FOR_INFORMATION, null, null));
        assertThatThrownBy(() -> distribution.issue(id, clerk))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining(SOCIETY);

        distribution.resolve(id, clerk, 0, Optional.empty());
        distribution.issue(id, clerk);
        distribution.dispatch(id);

        assertThat(documents.get(id).status()).isEqualTo(DocumentStatus.ISSUED);
        assertThat(distribution.dispatchesOf(id)).isEmpty();
    }

    @Test
    void sendsLineToTheUnitItWasBoundTo() {
        DocumentId id = sealed(new Recipient(SOCIETY, Purpose.FOR_INFORMATION, null, null));
        distribution.resolve(id, clerk, 0, Optional.of(hospital.id()));
        distribution.issue(id, clerk);
        distribution.dispatch(id);

        assertThat(distribution.dispatchesOf(id)).extracting(Dispatch::unit).containsExactly(hospital.id());
    }

    @Test
    void refusesEverybodyButTheRegistryOfTheIssuingOrganization() {
        DocumentId id = sealed(unit(hospital, Purpose.FOR_ACTION));

        assertThatThrownBy(() -> distribution.issue(id, actors.named("hanh.do")))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> distribution.issue(id, actors.named("nhan.bach")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> distribution.resolve(id, actors.named("hanh.do"), 0, Optional.empty()))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void refusesToIssueTwiceOrBeforeTheSeal() {
        DocumentId signed = signedDocuments.signed(DocumentType.NOTICE);
        assertThatThrownBy(() -> distribution.issue(signed, clerk)).isInstanceOf(Overtaken.class);

        DocumentId issued = issued(unit(hospital, Purpose.FOR_ACTION));
        assertThatThrownBy(() -> distribution.issue(issued, clerk)).isInstanceOf(Overtaken.class);
    }

    @Test
    void acknowledgesOnceForTheUnit() {
        DocumentId id = issued(group(Purpose.FOR_ACTION));
        distribution.dispatch(id);
        Actor receiver = receiverOf(hospital);

        distribution.open(id, receiver);
        assertThat(distribution.acknowledge(id, receiver, hospital.id())).isPresent();

        assertThat(distribution.dispatchesOf(id))
                .filteredOn(dispatch -> dispatch.openedAt().isPresent())
                .singleElement()
                .satisfies(dispatch -> {
                    assertThat(dispatch.unit()).isEqualTo(hospital.id());
                    assertThat(dispatch.acknowledgedBy())
                            .contains(receiver.person().fullName());
                });
        assertThatThrownBy(() -> distribution.acknowledge(id, receiver, hospital.id()))
                .isInstanceOf(Overtaken.class);
        UnitId another = hospitals.units().stream()
                .filter(unit -> !unit.equals(hospital.id()))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> distribution.acknowledge(id, receiver, another))
                .isInstanceOf(Forbidden.class);
        assertThat(documents.historyOf(id)).extracting(HistoryEntry::act).containsOnlyOnce("ReceiptAcknowledged");
    }

    private DocumentId issued(Recipient... recipients) {
        DocumentId id = sealed(recipients);
        distribution.issue(id, clerk);
        return id;
    }

    private DocumentId sealed(Recipient... recipients) {
        DocumentId id = signedDocuments.signed(DocumentType.NOTICE, List.of(recipients));
        var document = documents.get(id);
        var register =
                registers.taking(document, directory.today().getYear()).get(0).id();
        registers.assignNumber(id, clerk, register, directory.today(), 1);
        documents.record(new DocumentSealed(id, DoneBy.system()));
        jobs.run(id);
        return id;
    }

    private Recipient unit(Unit unit, Purpose purpose) {
        return new Recipient(unit.name(), purpose, unit.id().value(), null);
    }

    private Recipient group(Purpose purpose) {
        return new Recipient(hospitals.name(), purpose, null, hospitals.id());
    }

    private Actor receiverOf(Unit unit) {
        return actors.of(directory.headOf(unit.id()).orElseThrow().person());
    }
}
