package vn.vanban;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.vanban.reading.Assignment;
import vn.vanban.reading.Deadline;
import vn.vanban.reading.DocumentFacts;
import vn.vanban.reading.DocumentReading;

/** The readings in the names and the order of the command line's JSON. */
final class JsonLines {

    static final JsonMapper MAPPER = new JsonMapper();

    private JsonLines() {}

    static Map<String, Object> of(String file, DocumentReading reading) {
        var line = new LinkedHashMap<String, Object>();
        line.put("file", file);
        line.put("document", document(reading.facts()));
        line.put(
                "assignments",
                reading.assignments().stream().map(JsonLines::assignment).toList());
        return line;
    }

    static Map<String, Object> of(String id, Deadline deadline) {
        var line = new LinkedHashMap<String, Object>();
        line.put("id", id);
        putDeadline(line, deadline);
        return line;
    }

    private static Map<String, Object> document(DocumentFacts facts) {
        var document = new LinkedHashMap<String, Object>();
        document.put("type", facts.type());
        document.put("number", facts.number());
        document.put("issued", text(facts.issued()));
        document.put("agency", facts.agency());
        document.put("subject", facts.subject());
        document.put("signer", facts.signer() == null ? null : signer(facts.signer()));
        document.put(
                "recipients",
                facts.recipients().stream().map(JsonLines::recipient).toList());
        document.put("archive", facts.archive());
        document.put("cites", facts.cites());
        return document;
    }

    private static Map<String, String> signer(DocumentFacts.Signer signer) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("capacity", signer.capacity());
        fields.put("title", signer.title());
        fields.put("name", signer.name());
        return fields;
    }

    private static Map<String, String> recipient(DocumentFacts.Recipient recipient) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", recipient.name());
        fields.put("purpose", recipient.purpose());
        return fields;
    }

    private static Map<String, Object> assignment(Assignment assignment) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("section", assignment.section());
        fields.put("quote", assignment.quote());
        fields.put("lead", assignment.lead());
        fields.put("cooperating", assignment.cooperating());
        var deadline = new LinkedHashMap<String, Object>();
        var stated = assignment.deadline() == Deadline.NONE ? assignment.passed() : assignment.deadline();
        deadline.put("phrase", stated.phrase());
        putDeadline(deadline, stated);
        fields.put("deadline", deadline);
        fields.put("product", assignment.product());
        fields.put("general", assignment.general());
        fields.put("confidence", assignment.confidence().name());
        fields.put("why", assignment.why());
        return fields;
    }

    private static void putDeadline(Map<String, Object> fields, Deadline deadline) {
        fields.put("kind", deadline.kind().name());
        fields.put("start", text(deadline.start()));
        fields.put("due", text(deadline.due()));
        fields.put("rrule", deadline.rrule());
        fields.put("amount", deadline.amount());
        fields.put("unit", text(deadline.unit()));
        fields.put(
                "from",
                deadline.origin() == null ? null : deadline.origin().name().toLowerCase());
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
