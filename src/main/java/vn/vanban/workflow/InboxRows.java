package vn.vanban.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.vanban.document.Urgency;
import vn.vanban.organization.Actor;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Directory;
import vn.vanban.organization.Mandate;
import vn.vanban.shared.DueText;
import vn.vanban.shared.WorkingCalendar;

/** Says each item in the words of the office: what, from whom, since when, until when. */
@Component
class InboxRows {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Directory directory;
    private final MessageSource messages;

    InboxRows(Directory directory, MessageSource messages) {
        this.directory = directory;
        this.messages = messages;
    }

    InboxRow mine(InboxItem item, Actor reader, ZonedDateTime now, WorkingCalendar calendar) {
        String standIn = reader.mandateFor(new AssigneeKey(item.key()))
                .filter(mandate -> mandate.standingInFor().isPresent())
                .map(Mandate::positionTitle)
                .map(title -> "thay " + title)
                .orElse(null);
        String meta = "%s%s · %s chuyển · chờ từ %s"
                .formatted(part(item, now, calendar), item.from(), item.handedOverBy(), since(item.since(), now));
        DueText due = DueText.open(item.due(), now, calendar);
        return row(
                item,
                meta,
                item.act().step().map(due::ofStep).orElse(due),
                item.unread(),
                standIn,
                "/inbox/" + item.id());
    }

    /** "Kỳ 4 · hạn 30/11 · ": several units and periods have a task of the same words. */
    private static String part(InboxItem item, ZonedDateTime now, WorkingCalendar calendar) {
        String period = item.period().map(number -> "Kỳ " + number + " · ").orElse("");
        String deadline = item.deadline()
                .map(calendar::rollForward)
                .map(day -> (period.isEmpty() ? "Hạn " : "hạn ") + day(day, now) + " · ")
                .orElse("");
        return period + deadline;
    }

    /** What somebody else holds; the chip says since when. */
    InboxRow others(InboxItem item, ZonedDateTime now) {
        String holders = directory.officersFor(new AssigneeKey(item.key())).stream()
                .map(officer ->
                        officer.position().title() + " " + officer.person().fullName())
                .collect(Collectors.joining(", "));
        String meta = holders + " đang giữ";
        DueText waiting = DueText.waiting(item.since().atZone(WorkingCalendar.ZONE), now);
        return row(item, meta, waiting, false, null, null);
    }

    private InboxRow row(InboxItem item, String meta, DueText due, boolean unread, String standIn, String preview) {
        return new InboxRow(
                "item-" + item.id(),
                item.page(),
                item.type().abbreviation(),
                item.type().typeName(),
                item.act().icon(),
                item.act().verb(),
                item.subject().isBlank() ? "Dự thảo chưa có trích yếu" : item.subject(),
                meta,
                due,
                unread,
                urgent(item.urgency()),
                standIn,
                preview);
    }

    private String urgent(Urgency urgency) {
        return urgency == Urgency.NORMAL ? null : messages.getMessage("urgency." + urgency, null, Locale.ROOT);
    }

    private static String since(Instant moment, ZonedDateTime now) {
        ZonedDateTime local = moment.atZone(WorkingCalendar.ZONE);
        return local.toLocalDate().equals(now.toLocalDate()) ? TIME.format(local) : day(local.toLocalDate(), now);
    }

    private static String day(LocalDate day, ZonedDateTime now) {
        return (day.getYear() == now.getYear() ? DAY : DATE).format(day);
    }

    /** The absent people the reader stands in for today: "Giám đốc Đỗ Minh Hạnh". */
    static List<String> absentPeople(Actor reader) {
        return reader.mandates().stream()
                .flatMap(mandate -> mandate.standingInFor().stream())
                .distinct()
                .toList();
    }
}
