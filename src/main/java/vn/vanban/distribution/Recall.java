package vn.vanban.distribution;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentAct;
import vn.vanban.document.DocumentId;
import vn.vanban.document.Documents;
import vn.vanban.document.DoneBy;
import vn.vanban.organization.Actor;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Directory;
import vn.vanban.organization.Mandate;
import vn.vanban.organization.Officer;
import vn.vanban.organization.PersonId;
import vn.vanban.organization.UnitId;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.Forbidden;
import vn.vanban.shared.Overtaken;

/**
 * Taking an issued document back (Điều 18.4): the issuing side orders it, each unit that received the document destroys
 * it here and says so. The file itself is never changed.
 */
@Component
@Transactional
public class Recall {

    private static final int LEAST_REASON = 10;
    private static final int LONGEST_REASON = 1000;

    private final Documents documents;
    private final Directory directory;
    private final Dispatches dispatches;
    private final JdbcClient jdbc;

    Recall(Documents documents, Directory directory, Dispatches dispatches, JdbcClient jdbc) {
        this.documents = documents;
        this.directory = directory;
        this.dispatches = dispatches;
        this.jdbc = jdbc;
    }

    /** @param orderedBy "Giám đốc Đỗ Minh Hạnh" */
    public record Order(String orderedBy, String reason, Instant recalledAt) {}

    /** Whose order the registry can carry out: of the post that signed the document, and of the leaders. */
    @Transactional(readOnly = true)
    public List<Officer> deciders(Document document) {
        return document.deciders().stream()
                .flatMap(key -> directory.officersFor(key).stream())
                .distinct()
                .toList();
    }

    /** Whether this person decides by themselves, and does not carry out another's order. */
    static boolean decides(Document document, Actor actor) {
        return actor.mandateFor(document.deciders()).isPresent();
    }

    /**
     * Takes the document back; work that it assigned and that is not done ends in the same transaction.
     *
     * @param orderedBy who decided, when the registry carries it out; else not asked
     * @throws BusinessRuleViolation the reason (field "reason") or who decided (field "orderedBy") is missing
     */
    public void order(DocumentId id, Actor actor, String reason, Optional<PersonId> orderedBy) {
        Mandate mandate = documents.requireHeld(DocumentAct.RECALL, id, actor);
        Document document = documents.get(id);
        String words = reason.strip();
        if (words.length() < LEAST_REASON || words.length() > LONGEST_REASON) {
            throw BusinessRuleViolation.at(
                    "reason", "Hãy ghi lý do thu hồi, từ 10 đến 1.000 chữ cái; nơi nhận đọc lý do này.");
        }
        String decider = decides(document, actor) ? title(actor, document) : named(document, orderedBy);
        List<UnitId> units = dispatches.recall(id, decider, words);
        documents.record(new DocumentRecalled(id, DoneBy.of(actor, mandate), units, decider, words));
    }

    private static String title(Actor actor, Document document) {
        Mandate right = actor.mandateFor(document.deciders()).orElseThrow();
        return right.positionTitle() + " " + actor.person().fullName()
                + right.standingInFor().map(holder -> ", thay " + holder).orElse("");
    }

    private String named(Document document, Optional<PersonId> orderedBy) {
        return deciders(document).stream()
                .filter(officer ->
                        orderedBy.filter(officer.person().id()::equals).isPresent())
                .findFirst()
                .map(officer ->
                        officer.position().title() + " " + officer.person().fullName())
                .orElseThrow(() -> BusinessRuleViolation.at(
                        "orderedBy", "Hãy chọn người quyết định thu hồi: người ký văn bản hoặc lãnh đạo cơ quan."));
    }

    @Transactional(readOnly = true)
    public Optional<Order> orderOf(DocumentId id) {
        return jdbc.sql("select * from distribution.recall where document_id = :id")
                .param("id", id.value())
                .query((row, n) -> new Order(
                        row.getString("ordered_by"),
                        row.getString("reason"),
                        row.getObject("recalled_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** A unit destroys what it has received, once; from then on its people see the document no more. */
    public void confirm(DocumentId id, Actor actor, UnitId unit) {
        documents.visibleTo(actor, id);
        Dispatch dispatch = dispatches.to(unit, id);
        Mandate mandate = actor.mandateFor(AssigneeKey.receiverOf(unit))
                .orElseThrow(() -> new Forbidden(
                        "Chỉ người tiếp nhận của %s được xác nhận đã hủy.".formatted(dispatch.unitName())));
        if (!dispatches.destroy(id, unit, actor.person().fullName())) {
            throw new Overtaken(
                    dispatch.recalledAt().isEmpty()
                            ? "Văn bản này không bị thu hồi."
                            : "%s đã xác nhận hủy văn bản này rồi.".formatted(dispatch.unitName()));
        }
        documents.record(new RecallConfirmed(id, DoneBy.of(actor, mandate), unit, dispatch.unitName()));
        documents.exclude(id, keysOf(unit, documents.get(id)));
    }

    /** The unit's receivers, and its people who were let in one by one; the issuing side keeps its own. */
    private List<AssigneeKey> keysOf(UnitId unit, Document document) {
        UnitId organization = directory.organizationOf(unit).id();
        Stream<AssigneeKey> people = documents.participants(document.id()).stream()
                .filter(key -> !organization.equals(document.organization()))
                .filter(key -> key.value().startsWith("person:"))
                .filter(key -> directory.officersFor(key).stream().anyMatch(officer -> directory
                        .organizationOf(officer.unit().id())
                        .id()
                        .equals(organization)));
        return Stream.concat(Stream.of(AssigneeKey.receiverOf(unit)), people).toList();
    }
}
