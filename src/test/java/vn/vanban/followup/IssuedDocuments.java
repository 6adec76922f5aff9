package vn.vanban.followup;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vanban.distribution.Distribution;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentType;
import vn.vanban.document.Documents;
import vn.vanban.document.DoneBy;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Actors;
import vn.vanban.organization.Directory;
import vn.vanban.register.Registers;
import vn.vanban.register.SignedDocuments;
import vn.vanban.signing.DocumentSealed;
import vn.vanban.workflow.EngineJobs;

/** Documents of the Sở Y tế up to their issue, for tests that begin at the unit. */
@Component
public class IssuedDocuments {

    private final SignedDocuments signedDocuments;
    private final AssignmentPlans plans;
    private final WorkLog log;
    private final Registers registers;
    private final Distribution distribution;
    private final Documents documents;
    private final Directory directory;
    private final Actors actors;
    private final EngineJobs jobs;

    IssuedDocuments(
            SignedDocuments signedDocuments,
            AssignmentPlans plans,
            WorkLog log,
            Registers registers,
            Distribution distribution,
            Documents documents,
            Directory directory,
            Actors actors,
            EngineJobs jobs) {
        this.signedDocuments = signedDocuments;
        this.plans = plans;
        this.log = log;
        this.registers = registers;
        this.distribution = distribution;
        this.documents = documents;
        this.directory = directory;
        this.actors = actors;
        this.jobs = jobs;
    }

    /** One task without deadline or product, just given to a unit. */
    public AssignmentId assigning(String content, String unitCode) {
        return assigning(content, unitCode, "");
    }

    public AssignmentId assigning(String content, String unitCode, String deadline) {
        DocumentId document = signedDocuments.signed(DocumentType.NOTICE);
        var lead = directory.unitByCode(unitCode).orElseThrow().id();
        AssignmentId id = plans.plan(
                document,
                actors.named("ly.tran"),
                new AssignmentPlan(content, Optional.of(lead), List.of(), deadline, "", "", ""));
        issue(document);
        return id;
    }

    public void issue(DocumentId id) {
        Actor registry = actors.named("ly.tran");
        var document = documents.get(id);
        var register =
                registers.taking(document, directory.today().getYear()).get(0).id();
        registers.assignNumber(id, registry, register, directory.today(), 1);
        documents.record(new DocumentSealed(id, DoneBy.system()));
        jobs.run(id);
        distribution.issue(id, registry);
    }

    long lastReportOf(AssignmentId id) {
        return log.reportsOf(id).get(0).id();
    }
}
