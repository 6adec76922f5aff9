package vn.vanban.workflow;

import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.vanban.distribution.Distribution;
import vn.vanban.distribution.DocumentIssued;
import vn.vanban.document.DocumentId;
import vn.vanban.document.Documents;
import vn.vanban.drafting.DraftBegun;
import vn.vanban.drafting.DraftSubmitted;
import vn.vanban.drafting.DraftWithdrawn;
import vn.vanban.drafting.SignerChanged;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.UnitId;
import vn.vanban.register.NumberAssigned;
import vn.vanban.register.NumberVoided;
import vn.vanban.review.ConsultationRequested;
import vn.vanban.review.ContentApproved;
import vn.vanban.review.FormalitiesApproved;
import vn.vanban.review.OpinionGiven;
import vn.vanban.review.ReturnedForRevision;
import vn.vanban.review.Review;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.signing.DocumentSigned;
import vn.vanban.signing.Signing;

/**
 * The road of one document: bpmn/OutgoingDocumentProcess.bpmn in words, in the order of the picture. A stage tells what
 * a person did and the process moves in the same transaction; what no person does, the process calls here.
 */
@Component
public class OutgoingDocumentProcess {

    static final String KEY = "OutgoingDocumentProcess";
    static final String CONTENT_DECISION = "contentDecision";
    static final String CONSULTED_UNITS = "consultedUnits";
    static final String CONSULTED_UNIT = "consultedUnit";
    static final String OPINIONS_DUE_AT = "opinionsDueAt";

    private static final Logger log = LoggerFactory.getLogger(OutgoingDocumentProcess.class);

    private final Processes processes;
    private final Documents documents;
    private final Review review;
    private final Signing signing;
    private final Distribution distribution;

    OutgoingDocumentProcess(
            Processes processes, Documents documents, Review review, Signing signing, Distribution distribution) {
        this.processes = processes;
        this.documents = documents;
        this.review = review;
        this.signing = signing;
        this.distribution = distribution;
    }

    @EventListener
    void on(DraftBegun begun) {
        processes.start(KEY, begun.documentId());
    }

    /** Whom each user task waits for; the document knows whose turn it is. */
    public String holder(String documentId) {
        return documents
                .get(DocumentId.of(documentId))
                .holder()
                .map(AssigneeKey::value)
                .orElseThrow(() -> new IllegalStateException("nobody holds " + documentId));
    }

    @EventListener
    void on(DraftSubmitted submitted) {
        processes.complete("Task_DraftDocument", submitted.documentId());
    }

    @EventListener
    void on(ContentApproved approved) {
        processes.complete("Task_CheckContent", approved.documentId(), Map.of(CONTENT_DECISION, "APPROVED"));
    }

    @EventListener
    void on(ConsultationRequested requested) {
        String units = requested.units().stream()
                .map(unit -> Long.toString(unit.value()))
                .collect(Collectors.joining(","));
        Map<String, Object> variables = Map.of(
                CONTENT_DECISION,
                "CONSULT",
                CONSULTED_UNITS,
                units,
                OPINIONS_DUE_AT,
                Date.from(requested.dueAt().toInstant()));
        processes.complete("Task_CheckContent", requested.documentId(), variables);
    }

    /** One part of the consultation for each unit. */
    public List<String> units(String consultedUnits) {
        return Arrays.asList(consultedUnits.split(","));
    }

    public String headOf(String unit) {
        return AssigneeKey.headOf(unitId(unit)).value();
    }

    @EventListener
    void on(OpinionGiven given) {
        // A silence is recorded by the process itself, when its task is already gone.
        if (given.by().person().isPresent()) {
            processes.complete("Task_GiveOpinion", given.documentId(), AssigneeKey.headOf(given.unit()));
        }
    }

    public void recordSilence(String documentId, String unit) {
        review.recordSilence(DocumentId.of(documentId), unitId(unit));
    }

    public void closeConsultation(String documentId) {
        review.closeConsultation(DocumentId.of(documentId));
    }

    @EventListener
    void on(FormalitiesApproved approved) {
        processes.complete("Task_CheckFormalities", approved.documentId());
    }

    @EventListener
    void on(SignerChanged changed) {
        processes.handOver(
                "Task_SignDocument",
                changed.documentId(),
                documents.get(changed.documentId()).holder().stream().toList());
    }

    @EventListener
    void on(DocumentSigned signed) {
        processes.complete("Task_SignDocument", signed.documentId());
    }

    @EventListener
    void on(NumberAssigned assigned) {
        processes.complete("Task_AssignNumber", assigned.documentId());
    }

    @EventListener
    void on(ReturnedForRevision returned) {
        processes.correlate("Message_ReturnedForRevision", returned.documentId());
    }

    /** Tried again and again by the engine until it succeeds. */
    public void sealDocument(String documentId) {
        explained(() -> signing.seal(DocumentId.of(documentId)));
    }

    @EventListener
    void on(DocumentIssued issued) {
        processes.complete("Task_IssueDocument", issued.documentId());
    }

    /** Tried again and again by the engine until it succeeds. */
    public void dispatchDocument(String documentId) {
        explained(() -> distribution.dispatch(DocumentId.of(documentId)));
    }

    @EventListener
    void on(NumberVoided voided) {
        processes.correlate("Message_NumberVoided", voided.documentId());
    }

    @EventListener
    void on(DraftWithdrawn withdrawn) {
        processes.correlate("Message_DraftWithdrawn", withdrawn.documentId());
    }

    /** Why a job fails is read by people: a reason of ours as it is, anything else as the number of its log entry. */
    private static void explained(Runnable work) {
        try {
            work.run();
        } catch (BusinessRuleViolation reason) {
            throw reason;
        } catch (RuntimeException failure) {
            String incident = UUID.randomUUID().toString().substring(0, 8);
            log.error("Incident {}", incident, failure);
            throw new IllegalStateException("Lỗi kỹ thuật, báo Quản trị mã " + incident + ".", failure);
        }
    }

    private static UnitId unitId(String unit) {
        return new UnitId(Long.parseLong(unit));
    }
}
