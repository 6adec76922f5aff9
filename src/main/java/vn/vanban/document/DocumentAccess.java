package vn.vanban.document;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanban.organization.Actor;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Mandate;
import vn.vanban.organization.Role;
import vn.vanban.shared.Forbidden;
import vn.vanban.shared.NotFound;
import vn.vanban.shared.Overtaken;

/** The one place that decides who may see a document and who may do what with it. */
@Component
class DocumentAccess {

    private final JdbcClient jdbc;

    DocumentAccess(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void admit(DocumentId document, Collection<AssigneeKey> keys) {
        keys.forEach(key -> jdbc.sql("insert into document.participant values (:document, :key) on conflict do nothing")
                .param("document", document.value())
                .param("key", key.value())
                .update());
    }

    void exclude(DocumentId document, Collection<AssigneeKey> keys) {
        jdbc.sql("delete from document.participant where document_id = :id and assignee_key in (:keys)")
                .param("id", document.value())
                .param("keys", keys.stream().map(AssigneeKey::value).toList())
                .update();
    }

    List<AssigneeKey> participants(DocumentId document) {
        return jdbc.sql("select assignee_key from document.participant where document_id = :id")
                .param("id", document.value())
                .query((row, n) -> new AssigneeKey(row.getString(1)))
                .list();
    }

    boolean isVisible(DocumentId document, Actor actor) {
        return jdbc.sql(
                        "select exists (select from document.participant where document_id = :id and assignee_key in (:keys))")
                .param("id", document.value())
                .param("keys", values(actor.keys()))
                .query(Boolean.class)
                .single();
    }

    /** Whether this person sees how it is prepared too: of what was issued, its readers have only what it says itself. */
    boolean isHandledBy(Actor actor, Document document) {
        return isVisible(document.id(), actor)
                && (!document.status().isIssued()
                        || actor.mandateFor(handlers(document)).isPresent());
    }

    private static List<AssigneeKey> handlers(Document document) {
        List<AssigneeKey> issuing = List.of(
                AssigneeKey.of(document.drafter()),
                AssigneeKey.headOf(document.unit()),
                AssigneeKey.of(document.organization(), Role.REGISTRY_CLERK),
                AssigneeKey.of(document.organization(), Role.MONITOR));
        return Stream.concat(issuing.stream(), document.deciders().stream()).toList();
    }

    /** Foreign documents do not exist (404), a step that is over was overtaken (409), another's turn is refused (403). */
    Mandate require(Document document, DocumentAct act, Actor actor) {
        if (!isVisible(document.id(), actor)) {
            throw new NotFound("Không có văn bản này, hoặc bạn không thuộc những người được xem.");
        }
        if (!act.isTimely(document)) {
            throw new Overtaken("Văn bản đã chuyển sang bước khác. Hãy tải lại trang để thấy ai đang giữ.");
        }
        return actor.mandateFor(act.keys(document))
                .orElseThrow(() ->
                        new Forbidden("Việc này thuộc người khác. Bạn được xem văn bản nhưng không làm bước này."));
    }

    boolean allows(Document document, DocumentAct act, Actor actor) {
        return act.isTimely(document) && actor.mandateFor(act.keys(document)).isPresent();
    }

    private static List<String> values(List<AssigneeKey> keys) {
        return keys.stream().map(AssigneeKey::value).toList();
    }
}
