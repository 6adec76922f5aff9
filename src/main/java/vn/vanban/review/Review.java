package vn.vanban.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentAct;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.Documents;
import vn.vanban.document.DoneBy;
import vn.vanban.organization.Actor;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Directory;
import vn.vanban.organization.Mandate;
import vn.vanban.organization.Unit;
import vn.vanban.organization.UnitId;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.Forbidden;
import vn.vanban.shared.NotFound;
import vn.vanban.shared.Overtaken;
import vn.vanban.shared.WorkingCalendar;

/** What others say of a draft before it is signed: content check, opinions, formality check, return (Điều 10-12). */
@Component
@Transactional
public class Review {

    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_TEXT = 2000;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Documents documents;
    private final Consultations consultations;
    private final Directory directory;
    private final Clock clock;

    Review(Documents documents, Consultations consultations, Directory directory, Clock clock) {
        this.documents = documents;
        this.consultations = consultations;
        this.directory = directory;
        this.clock = clock;
    }

    /** The head of the drafting unit answers for the content. */
    public void approveContent(DocumentId id, Actor actor, String remark) {
        Mandate mandate = documents.require(DocumentAct.CHECK_CONTENT, id, actor);
        documents.record(new ContentApproved(id, DoneBy.of(actor, mandate), optional("remark", remark)));
    }

    /** The office answers for form and presentation. */
    public void approveFormalities(DocumentId id, Actor actor, String remark) {
        Mandate mandate = documents.require(DocumentAct.CHECK_FORMALITIES, id, actor);
        documents.record(new FormalitiesApproved(id, DoneBy.of(actor, mandate), optional("remark", remark)));
    }

    /** Whoever holds the document sends it back to its drafter; the reason has at least five characters. */
    public void returnForRevision(DocumentId id, Actor actor, String reason) {
        Mandate mandate = documents.require(DocumentAct.RETURN, id, actor);
        String words = optional("reason", reason);
        if (words.length() < SHORTEST_REASON) {
            throw BusinessRuleViolation.at("reason", "Hãy ghi lý do trả lại để người soạn thảo biết cần sửa gì.");
        }
        documents.record(new ReturnedForRevision(id, DoneBy.of(actor, mandate), words));
    }

    /** Asks other departments of the same organization, all at once, until closing time of a working day. */
    public void requestConsultation(
            DocumentId id, Actor actor, List<UnitId> units, LocalDate dueDate, String question) {
        Mandate mandate = documents.require(DocumentAct.CONSULT, id, actor);
        Document document = documents.get(id);
        List<UnitId> asked = units.stream().distinct().toList();
        checkUnits(document, asked);
        ZonedDateTime dueAt = dueAt(dueDate);
        String words = optional("question", question);
        DoneBy by = DoneBy.of(actor, mandate);
        consultations.open(id, document.versionNumber(), asked, dueAt, words, by);
        documents.admit(id, asked.stream().map(AssigneeKey::headOf).toList());
        documents.record(new ConsultationRequested(id, by, asked, dueAt, words));
    }

    /** The head of a consulted unit, or who stands in for them, says what the unit thinks; once. */
    public void giveOpinion(DocumentId id, UnitId unit, Actor actor, Verdict verdict, String comments) {
        Document document = documents.visibleTo(actor, id);
        requireConsultation(document);
        Consultation consultation = consultations.lockOpen(id);
        if (!consultation.units().contains(unit)) {
            throw new Forbidden("Đơn vị này không được xin ý kiến về văn bản.");
        }
        Mandate mandate = actor.mandateFor(AssigneeKey.headOf(unit))
                .orElseThrow(() -> new Forbidden("Chỉ thủ trưởng đơn vị được hỏi, hoặc người thay, cho ý kiến."));
        String words = optional("comments", comments);
        if (verdict == null) {
            throw BusinessRuleViolation.at("verdict", "Hãy chọn đồng ý, đồng ý có góp ý hoặc không đồng ý.");
        }
        if (verdict.needsComments() && words.isEmpty()) {
            throw BusinessRuleViolation.at("comments", "Hãy ghi rõ góp ý hoặc lý do không đồng ý.");
        }
        DoneBy by = DoneBy.of(actor, mandate);
        if (!consultations.add(consultation, unit, Optional.of(verdict), words, by)) {
            throw new Overtaken("Đơn vị đã có ý kiến trước đó. Hãy tải lại trang để xem.");
        }
        String said = words.isEmpty() ? verdict.words() : verdict.words() + ". " + words;
        documents.record(new OpinionGiven(id, by, unit, said));
    }

    /** The date has come and a unit has said nothing; harmless when it has spoken meanwhile. */
    public void recordSilence(DocumentId id, UnitId unit) {
        if (consultations.add(consultations.lockOpen(id), unit, Optional.empty(), "", DoneBy.system())) {
            String unitName = directory.unit(unit).name();
            documents.record(new OpinionGiven(id, DoneBy.system(), unit, unitName + " im lặng đến hạn"));
        }
    }

    /** Every unit asked has been heard or was silent; the draft goes back to its head. */
    public void closeConsultation(DocumentId id) {
        Consultation consultation = consultations.lockOpen(id);
        if (!consultation.stillAsked().isEmpty()) {
            throw new IllegalStateException("units still asked: " + consultation.stillAsked());
        }
        consultations.close(consultation);
        documents.record(new ConsultationClosed(id, DoneBy.system()));
    }

    /** The drafter answers one opinion, once, before the document is signed. */
    public void answerOpinion(DocumentId id, long opinionId, Actor actor, Answer.Kind kind, String words) {
        Document document = documents.visibleTo(actor, id);
        Opinion opinion =
                consultations.opinion(id, opinionId).orElseThrow(() -> new NotFound("Văn bản này không có ý kiến đó."));
        Mandate mandate = actor.mandateFor(AssigneeKey.of(document.drafter()))
                .orElseThrow(() -> new Forbidden("Chỉ người soạn thảo trả lời ý kiến."));
        if (!document.status().isBeforeSignature()) {
            throw new Overtaken("Văn bản đã ký, ý kiến không trả lời thêm được.");
        }
        String text = optional("words", words);
        if (kind == null) {
            throw BusinessRuleViolation.at("kind", "Hãy chọn tiếp thu hoặc giải trình.");
        }
        if (kind == Answer.Kind.EXPLAINED && text.isEmpty()) {
            throw BusinessRuleViolation.at("words", "Hãy ghi lời giải trình.");
        }
        DoneBy by = DoneBy.of(actor, mandate);
        if (!opinion.isToBeAnswered() || !consultations.answer(opinionId, kind, text, by)) {
            throw new Overtaken("Ý kiến này đã được trả lời.");
        }
        String unitName = directory.unit(opinion.unit()).name();
        documents.record(new OpinionAnswered(id, by, "%s với %s. %s".formatted(kind.words(), unitName, text)));
    }

    private static void requireConsultation(Document document) {
        if (document.status() != DocumentStatus.CONSULTATION) {
            throw new Overtaken("Việc xin ý kiến đã kết thúc. Hãy tải lại trang.");
        }
    }

    private void checkUnits(Document document, List<UnitId> asked) {
        Set<UnitId> departments = directory.departmentsOf(document.organization()).stream()
                .map(Unit::id)
                .collect(Collectors.toSet());
        if (asked.isEmpty()) {
            throw BusinessRuleViolation.at("units", "Hãy chọn ít nhất một đơn vị để xin ý kiến.");
        }
        if (asked.contains(document.unit())) {
            throw BusinessRuleViolation.at("units", "Đơn vị soạn thảo không tự cho ý kiến.");
        }
        if (!departments.containsAll(asked)) {
            throw BusinessRuleViolation.at("units", "Chỉ xin ý kiến các phòng thuộc cơ quan ban hành.");
        }
    }

    private ZonedDateTime dueAt(LocalDate date) {
        if (date == null) {
            throw BusinessRuleViolation.at("dueDate", "Hãy chọn ngày cần có ý kiến, ví dụ 30/11/2026.");
        }
        WorkingCalendar calendar = directory.calendar();
        if (!calendar.isWorkingDay(date)) {
            throw BusinessRuleViolation.at(
                    "dueDate",
                    "%s là ngày nghỉ. Ngày làm việc kế tiếp là %s."
                            .formatted(DATE.format(date), DATE.format(calendar.rollForward(date))));
        }
        ZonedDateTime dueAt = calendar.closingOf(date);
        if (!dueAt.toInstant().isAfter(clock.instant())) {
            throw BusinessRuleViolation.at("dueDate", "Thời hạn đã qua. Hãy chọn một ngày làm việc sắp tới.");
        }
        return dueAt;
    }

    private static String optional(String field, String text) {
        String words = text == null ? "" : text.strip();
        if (words.length() > LONGEST_TEXT) {
            throw BusinessRuleViolation.at(field, "Không quá " + LONGEST_TEXT + " chữ.");
        }
        return words;
    }
}
