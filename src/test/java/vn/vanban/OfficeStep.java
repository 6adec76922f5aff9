package vn.vanban;

import java.util.Map;

/** One step of a document's road: who takes it, on which page its form stands, and the act the history names it by. */
enum OfficeStep {
    SUBMIT("DraftSubmitted", "chau.ta", "/documents/{document}/edit", "/submission", Map.of()),
    APPROVE_CONTENT("ContentApproved", "nam.nguyen", "/documents/{document}", "/content-approval", Map.of()),
    APPROVE_FORMALITIES("FormalitiesApproved", "nam.nguyen", "/documents/{document}", "/formality-approval", Map.of()),
    SIGN("DocumentSigned", "nam.nguyen", "/documents/{document}", "/signature", Map.of("pin", "123456")),
    NUMBER("NumberAssigned", "ly.tran", "/registry?document={document}", "/number", Map.of()),
    SEAL("DocumentSealed"),
    ISSUE("DocumentIssued", "ly.tran", "/registry?document={document}", "/issue", Map.of()),
    DISPATCH("DocumentDispatched"),
    ACKNOWLEDGE("ReceiptAcknowledged", "diep.phan", "/receipts", "/receipt", Map.of()),
    ACCEPT("AssignmentAccepted", "diep.phan", "/assignments/{assignment}", "/acceptance", Map.of()),
    REPORT(
            "ResultReported",
            "diep.phan",
            "/assignments/{assignment}",
            "/result",
            Map.of("result", "Đã bố trí hai đội trực.")),
    CLOSE("AssignmentClosed", "chau.ta", "/documents/{document}?tab=assignments", "/closing", Map.of());

    private final String act;
    private final String actor;
    private final String page;
    private final String action;
    private final Map<String, String> typed;

    /** What the engine does by itself. */
    OfficeStep(String act) {
        this(act, "", "", "", Map.of());
    }

    OfficeStep(String act, String actor, String page, String action, Map<String, String> typed) {
        this.act = act;
        this.actor = actor;
        this.page = page;
        this.action = action;
        this.typed = typed;
    }

    /** The simple name of the event it leaves in the history. */
    String act() {
        return act;
    }

    String actor() {
        return actor;
    }

    String page() {
        return page;
    }

    /** How the form's address ends. */
    String action() {
        return action;
    }

    /** What the actor types into the form, which comes with the rest filled in. */
    Map<String, String> typed() {
        return typed;
    }

    boolean isEnginesOwn() {
        return actor.isEmpty();
    }
}
