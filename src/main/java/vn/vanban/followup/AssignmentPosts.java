package vn.vanban.followup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanban.document.Documents;
import vn.vanban.organization.Actor;
import vn.vanban.shared.Overtaken;
import vn.vanban.shared.WorkingCalendar;

/** What the forms about an assignment have in common: the state their page showed, and where the answer leads. */
@Component
class AssignmentPosts {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM HH:mm");

    private final FollowUp followUp;
    private final Documents documents;
    private final MessageSource messages;

    AssignmentPosts(FollowUp followUp, Documents documents, MessageSource messages) {
        this.followUp = followUp;
        this.documents = documents;
        this.messages = messages;
    }

    /**
     * @param lock the state the page showed
     * @param back where to go on: "desk", "document", "events", or the assignment's own page
     */
    record Seen(int lock, String back) {}

    /** @param done what the answer says */
    String act(Actor actor, AssignmentId id, Seen seen, RedirectAttributes answer, String done, Runnable act) {
        check(actor, id, seen);
        act.run();
        return done(done, id, seen, answer);
    }

    void check(Actor actor, AssignmentId id, Seen seen) {
        Assignment assignment = followUp.visibleTo(actor, id);
        if (assignment.lock() != seen.lock()) {
            throw new Overtaken("Nhiệm vụ đã đổi sau khi bạn mở trang%s. Việc vừa rồi chưa được ghi."
                    .formatted(lastChange(assignment).map(words -> ": " + words).orElse("")));
        }
    }

    /** "Hủy nhiệm vụ, Tạ Minh Châu, 23/11 20:19"; a reminder of the clock is no change. */
    private Optional<String> lastChange(Assignment assignment) {
        return documents.historyOf(assignment.documentId()).stream()
                .filter(entry ->
                        entry.assignment().equals(Optional.of(assignment.id().value())))
                .filter(entry -> entry.by().person().isPresent())
                .reduce((former, later) -> later)
                .map(entry -> "%s, %s, %s"
                        .formatted(
                                messages.getMessage("history." + entry.act(), null, Locale.ROOT),
                                entry.by().name(),
                                MOMENT.format(entry.at().atZone(WorkingCalendar.ZONE))));
    }

    String done(String act, AssignmentId id, Seen seen, RedirectAttributes answer) {
        answer.addFlashAttribute("toast", act);
        return switch (seen.back() == null ? "" : seen.back()) {
            case "desk" -> "redirect:/assignments?open=" + id;
            case "document" -> "redirect:/documents/" + followUp.get(id).documentId() + "?tab=assignments";
            case "events" -> "redirect:/assignments/events";
            default -> "redirect:/assignments/" + id;
        };
    }

    /** @param files null when the form was sent without any; a field left empty arrives as a file without a name */
    static List<Evidence> evidence(List<MultipartFile> files) {
        return Stream.ofNullable(files)
                .flatMap(List::stream)
                .filter(one -> !one.isEmpty() || !nameOf(one).isEmpty())
                .map(AssignmentPosts::evidence)
                .toList();
    }

    /** Browsers may send a whole path; its last part is the name. */
    private static String nameOf(MultipartFile file) {
        String path = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private static Evidence evidence(MultipartFile file) {
        try {
            return new Evidence(nameOf(file), file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
