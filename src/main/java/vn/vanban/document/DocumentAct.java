package vn.vanban.document;

import static vn.vanban.document.DocumentStatus.AWAITING_SIGNATURE;
import static vn.vanban.document.DocumentStatus.CONSULTATION;
import static vn.vanban.document.DocumentStatus.CONTENT_CHECK;
import static vn.vanban.document.DocumentStatus.DRAFT;
import static vn.vanban.document.DocumentStatus.FORMALITY_CHECK;
import static vn.vanban.document.DocumentStatus.ISSUED;
import static vn.vanban.document.DocumentStatus.NUMBERED;
import static vn.vanban.document.DocumentStatus.SEALED;
import static vn.vanban.document.DocumentStatus.SIGNED;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Role;

/** What can be done with a document, when, and by whom: the whole policy in one table. */
public enum DocumentAct {
    EDIT(DocumentAct::holder, DRAFT),
    SUBMIT(DocumentAct::holder, DRAFT),
    WITHDRAW(DocumentAct::drafter, DRAFT, CONTENT_CHECK, CONSULTATION, FORMALITY_CHECK, AWAITING_SIGNATURE),
    CHECK_CONTENT(DocumentAct::holder, CONTENT_CHECK),
    CONSULT(DocumentAct::holder, CONTENT_CHECK),
    CHECK_FORMALITIES(DocumentAct::holder, FORMALITY_CHECK),
    RETURN(DocumentAct::holder, CONTENT_CHECK, FORMALITY_CHECK, AWAITING_SIGNATURE, SIGNED),
    CHANGE_SIGNER(DocumentAct::holder, AWAITING_SIGNATURE),
    /** The drafter only proposes the level of urgency (Phụ lục I, Mục II.10b). */
    DECIDE_URGENCY(DocumentAct::holder, AWAITING_SIGNATURE),
    SIGN(DocumentAct::holder, AWAITING_SIGNATURE),
    ASSIGN_NUMBER(DocumentAct::holder, SIGNED),
    ISSUE(DocumentAct::holder, SEALED),
    VOID_NUMBER(DocumentAct::registry, NUMBERED, SEALED),
    /** Decided by who signed it or leads the organization; the registry carries their order out. */
    RECALL(DocumentAct::decidersOrRegistry, ISSUED),
    /** Preparing the tasks it assigns: the drafter until the signature, the registry until the issue. */
    PLAN_ASSIGNMENTS(
            DocumentAct::planners,
            DRAFT,
            CONTENT_CHECK,
            CONSULTATION,
            FORMALITY_CHECK,
            AWAITING_SIGNATURE,
            SIGNED,
            SEALED),
    /** Taking over what its words order: while it is prepared, and after the issue what was left undecided till then. */
    DECIDE_PROPOSALS(
            DocumentAct::deciding,
            DRAFT,
            CONTENT_CHECK,
            CONSULTATION,
            FORMALITY_CHECK,
            AWAITING_SIGNATURE,
            SIGNED,
            SEALED,
            ISSUED);

    private final Function<Document, List<AssigneeKey>> by;
    private final Set<DocumentStatus> when;

    DocumentAct(Function<Document, List<AssigneeKey>> by, DocumentStatus... when) {
        this.by = by;
        this.when = Set.of(when);
    }

    boolean isTimely(Document document) {
        return when.contains(document.status());
    }

    List<AssigneeKey> keys(Document document) {
        return by.apply(document);
    }

    private static List<AssigneeKey> holder(Document document) {
        return document.holder().stream().toList();
    }

    private static List<AssigneeKey> registry(Document document) {
        return List.of(AssigneeKey.of(document.organization(), Role.REGISTRY_CLERK));
    }

    private static List<AssigneeKey> decidersOrRegistry(Document document) {
        return Stream.concat(document.deciders().stream(), registry(document).stream())
                .toList();
    }

    private static List<AssigneeKey> drafter(Document document) {
        return List.of(AssigneeKey.of(document.drafter()));
    }

    private static List<AssigneeKey> deciding(Document document) {
        return document.status().isIssued()
                ? Stream.concat(
                                registry(document).stream(),
                                Stream.of(AssigneeKey.of(document.organization(), Role.MONITOR)))
                        .toList()
                : planners(document);
    }

    /** What was signed with the document is no longer the drafter's to change. */
    private static List<AssigneeKey> planners(Document document) {
        return document.status().isBeforeSignature()
                ? Stream.concat(drafter(document).stream(), holder(document).stream())
                        .toList()
                : holder(document);
    }
}
