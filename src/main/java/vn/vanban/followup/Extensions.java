package vn.vanban.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanban.document.DoneBy;
import vn.vanban.organization.Actor;
import vn.vanban.shared.BusinessRuleViolation;

/** Gia hạn: a later deadline asked for by the lead unit, decided by the issuing side. The first deadline is kept. */
@Component
@Transactional
public class Extensions {

    private final AssignmentSteps steps;
    private final ExtensionLog log;

    Extensions(AssignmentSteps steps, ExtensionLog log) {
        this.steps = steps;
        this.log = log;
    }

    /**
     * One request for a later deadline.
     *
     * @param dueBefore the deadline when it was asked
     * @param wanted as it was asked for, a day off perhaps
     * @param endsOn the working day on which that would run out
     * @param granted the new deadline; empty while undecided and when it was refused
     * @param answer words of the decision
     */
    record Request(
            long id,
            String reason,
            LocalDate wanted,
            LocalDate endsOn,
            LocalDate dueBefore,
            String askedBy,
            Instant askedAt,
            Optional<LocalDate> granted,
            String answer,
            String decidedBy,
            Optional<Instant> decidedAt) {

        public boolean isOpen() {
            return decidedAt.isEmpty();
        }

        /** "21/12/2026 (19/12/2026 là ngày nghỉ)". */
        public String day() {
            return words(wanted, endsOn);
        }
    }

    @Transactional(readOnly = true)
    List<Request> of(AssignmentId id) {
        return log.of(id, steps.calendar());
    }

    Optional<Request> undecided(AssignmentId id) {
        return of(id).stream().filter(Request::isOpen).findFirst();
    }

    /** The lead unit asks until when it needs, and why; one request at a time. */
    public void ask(AssignmentId id, Actor actor, Optional<LocalDate> until, String reason) {
        Assignment assignment = steps.get(id);
        DoneBy by = steps.require(assignment, AssignmentAct.ASK_EXTENSION, actor);
        LocalDate due = assignment.due().orElseThrow(() -> BusinessRuleViolation.at("until", "Nhiệm vụ chưa có hạn."));
        LocalDate endsOn = later(assignment, until);
        LocalDate wanted = until.orElseThrow();
        String words = Words.reason(reason, "Hãy ghi lý do xin gia hạn.");
        if (undecided(id).isPresent()) {
            throw BusinessRuleViolation.at("until", "Đề nghị gia hạn trước còn chờ bên giao quyết định.");
        }
        log.ask(id, words, wanted, due, by);
        assignment.after(AssignmentAct.ASK_EXTENSION, steps.now());
        steps.done(
                assignment,
                new ExtensionAsked(assignment.documentId(), by, id, "Đến " + words(wanted, endsOn) + ". " + words));
    }

    /** The issuing side sets the new deadline, the one asked for or another. */
    public void grant(AssignmentId id, Actor actor, Optional<LocalDate> until, String remark) {
        Assignment assignment = steps.get(id);
        DoneBy by = steps.require(assignment, AssignmentAct.DECIDE_EXTENSION, actor);
        Request request = undecided(id).orElseThrow(AssignmentAccess::overtaken);
        LocalDate granted = later(assignment, until);
        String words = Words.optional("remark", remark);
        log.decide(request.id(), Optional.of(granted), words, by);
        assignment.extend(granted, steps.now());
        String said = "Đến " + words(until.orElseThrow(), granted) + (words.isEmpty() ? "" : ". " + words);
        steps.done(assignment, new ExtensionGranted(assignment.documentId(), by, id, said));
    }

    /** The issuing side leaves the deadline as it is. */
    public void refuse(AssignmentId id, Actor actor, String reason) {
        Assignment assignment = steps.get(id);
        DoneBy by = steps.require(assignment, AssignmentAct.DECIDE_EXTENSION, actor);
        Request request = undecided(id).orElseThrow(AssignmentAccess::overtaken);
        String words = Words.reason(reason, "Hãy ghi lý do không gia hạn.");
        log.decide(request.id(), Optional.empty(), words, by);
        assignment.after(AssignmentAct.DECIDE_EXTENSION, steps.now());
        steps.done(assignment, new ExtensionRefused(assignment.documentId(), by, id, words));
    }

    /** The working day on which the new deadline runs out, which has to be after that of the deadline that counts now. */
    private LocalDate later(Assignment assignment, Optional<LocalDate> until) {
        LocalDate wanted = until.orElseThrow(() -> BusinessRuleViolation.at("until", "Hãy chọn ngày của hạn mới."));
        LocalDate last = steps.today().plusYears(AwaitedDeadlines.YEARS_AHEAD);
        if (wanted.isAfter(last)) {
            throw BusinessRuleViolation.at(
                    "until",
                    "Hạn mới phải trong vòng %d năm tới, đến %s.".formatted(AwaitedDeadlines.YEARS_AHEAD, text(last)));
        }
        LocalDate day = steps.calendar().rollForward(wanted);
        LocalDate due = steps.calendar().rollForward(assignment.due().orElseThrow());
        if (!day.isAfter(due)) {
            throw BusinessRuleViolation.at("until", "Hạn mới phải sau hạn hiện nay, " + text(due) + ".");
        }
        if (!steps.calendar().closingOf(day).isAfter(steps.officeTime())) {
            throw BusinessRuleViolation.at("until", "Ngày " + text(day) + " đã qua.");
        }
        return day;
    }

    /** The day on which a deadline runs out, and the one it was set on where that is a day off. */
    static String words(LocalDate set, LocalDate endsOn) {
        return text(endsOn) + (set.equals(endsOn) ? "" : " (" + text(set) + " là ngày nghỉ)");
    }

    private static String text(LocalDate day) {
        return AssignmentSteps.DATE.format(day);
    }
}
