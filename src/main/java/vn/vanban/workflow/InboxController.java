package vn.vanban.workflow;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vanban.document.DocumentType;
import vn.vanban.followup.Assignment;
import vn.vanban.followup.AssignmentId;
import vn.vanban.followup.FollowUp;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Directory;
import vn.vanban.organization.Unit;
import vn.vanban.shared.WorkingCalendar;

/** "Việc của tôi": the list, and the preview of one item. */
@Controller
class InboxController {

    private static final int OTHERS = 10;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE, dd/MM/yyyy", Locale.forLanguageTag("vi"));

    private final Inbox inbox;
    private final InboxCounts counts;
    private final InboxRows rows;
    private final FollowUp followUp;
    private final Directory directory;
    private final Clock clock;

    InboxController(
            Inbox inbox, InboxCounts counts, InboxRows rows, FollowUp followUp, Directory directory, Clock clock) {
        this.inbox = inbox;
        this.counts = counts;
        this.rows = rows;
        this.followUp = followUp;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping("/inbox")
    String list(
            Actor actor,
            Model model,
            @RequestParam(defaultValue = "ALL") InboxFilter.Show show,
            @RequestParam Optional<DocumentType> type,
            @RequestParam Optional<OffsetDateTime> after,
            @RequestParam(defaultValue = "0") long afterId) {
        ZonedDateTime now = ZonedDateTime.now(clock.withZone(WorkingCalendar.ZONE));
        WorkingCalendar calendar = directory.calendar();
        Horizon horizon = Horizon.of(now, calendar);
        Optional<InboxItem.Cursor> cursor = after.map(due -> new InboxItem.Cursor(due, afterId));
        List<InboxItem> items = inbox.page(actor, new InboxFilter(show, type), horizon, cursor);

        Map<Horizon.Part, List<InboxRow>> parts = new EnumMap<>(Horizon.Part.class);
        for (InboxItem item : items) {
            parts.computeIfAbsent(horizon.partOf(item.sortedBy()), part -> new ArrayList<>())
                    .add(rows.mine(item, actor, now, calendar));
        }
        boolean firstPage = after.isEmpty();
        model.addAttribute("parts", parts);
        model.addAttribute(
                "others", firstPage && show == InboxFilter.Show.ALL && type.isEmpty() ? others(actor, now) : List.of());
        model.addAttribute("figures", counts.of(actor, horizon));
        model.addAttribute("show", show);
        model.addAttribute("shows", InboxFilter.Show.values());
        model.addAttribute("type", type.orElse(null));
        model.addAttribute("types", DocumentType.values());
        model.addAttribute("absent", InboxRows.absentPeople(actor));
        model.addAttribute("now", now);
        model.addAttribute("today", DAY.format(now));
        model.addAttribute(
                "next",
                items.size() < Inbox.PAGE ? null : items.get(items.size() - 1).cursor());
        return "workflow/inbox";
    }

    /** Seen by a person of its, it is no longer new. Without script it opens its page. */
    @GetMapping("/inbox/{id}")
    String preview(
            Actor actor,
            @PathVariable long id,
            Model model,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx) {
        InboxItem item = inbox.get(actor, id);
        inbox.markRead(item);
        if (!htmx) {
            return "redirect:" + item.page();
        }
        ZonedDateTime now = ZonedDateTime.now(clock.withZone(WorkingCalendar.ZONE));
        model.addAttribute("item", item);
        model.addAttribute("row", rows.mine(item, actor, now, directory.calendar()));
        model.addAttribute(
                "work",
                item.assignment()
                        .map(AssignmentId::new)
                        .map(followUp::get)
                        .map(this::work)
                        .orElse(null));
        return "workflow/preview :: preview";
    }

    /** The task itself, of which the document's page says little. */
    private Map<String, String> work(Assignment assignment) {
        WorkingCalendar calendar = directory.calendar();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Nhiệm vụ", assignment.content());
        facts.put("Chủ trì", directory.unit(assignment.leadUnit()).name());
        facts.put(
                "Phối hợp",
                directory.units(assignment.cooperatingUnits()).stream()
                        .map(Unit::name)
                        .collect(Collectors.joining(", ")));
        facts.put(
                "Thời hạn",
                assignment.due().map(calendar::rollForward).map(DAY::format).orElse(assignment.deadlineWords()));
        facts.put("Sản phẩm", assignment.product());
        facts.put(
                "Văn bản",
                Stream.of(assignment.source().orElse(""), assignment.section())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")));
        facts.put("Trong văn bản", assignment.quote().isEmpty() ? "" : "“" + assignment.quote() + "”");
        facts.values().removeIf(String::isEmpty);
        return facts;
    }

    private List<InboxRow> others(Actor actor, ZonedDateTime now) {
        return inbox.heldByOthers(actor, OTHERS).stream()
                .map(item -> rows.others(item, now))
                .toList();
    }
}
