package vn.vanban.report;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vanban.document.DocumentId;
import vn.vanban.document.Documents;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Directory;
import vn.vanban.organization.IssuingOrganization;
import vn.vanban.organization.PersonId;
import vn.vanban.organization.Unit;
import vn.vanban.organization.UnitId;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.TableFile;

/** Theo dõi, báo cáo: how the tasks stand, and the list behind each figure, on screen and as it is printed. */
@Controller
class StandingController {

    private final Standings standings;
    private final TaskLists lists;
    private final Overseer overseer;
    private final Directory directory;
    private final Documents documents;
    private final MessageSource messages;
    private final Clock clock;

    StandingController(
            Standings standings,
            TaskLists lists,
            Overseer overseer,
            Directory directory,
            Documents documents,
            MessageSource messages,
            Clock clock) {
        this.standings = standings;
        this.lists = lists;
        this.overseer = overseer;
        this.directory = directory;
        this.documents = documents;
        this.messages = messages;
        this.clock = clock;
    }

    /** Dates that make no period are refused at their field, above the figures of this year. */
    @GetMapping("/standing")
    String show(Actor actor, Asked asked, Model model, HttpServletResponse answer) {
        try {
            return figures(asked, select(actor, asked, model), model);
        } catch (BusinessRuleViolation refusal) {
            model.addAttribute("refused", refusal.getMessage());
            model.addAttribute("typedFrom", asked.from());
            model.addAttribute("typedTo", asked.to());
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            Asked usual = asked.during(Period.year(directory.today().getYear()));
            return figures(usual, select(actor, usual, model), model);
        }
    }

    private String figures(Asked asked, Selection selection, Model model) {
        Standings.Horizon horizon = standings.horizon();
        List<Standing> rows = standings.by(asked.axis(), selection, horizon);
        model.addAttribute("axes", Axis.values());
        model.addAttribute("by", asked.axis());
        model.addAttribute("rows", rows);
        model.addAttribute(
                "all",
                asked.axis() == Axis.DOCUMENT
                        ? standings.all(selection, horizon)
                        : rows.stream().reduce(Standing.none("", "Tất cả"), Standing::plus));
        model.addAttribute(
                "past",
                selection
                        .period()
                        .past()
                        .map(past -> standings.all(selection.during(past), horizon))
                        .orElse(Standing.none("", "Kỳ trước")));
        model.addAttribute("mostDocuments", Standings.DOCUMENTS);
        return "report/standing";
    }

    @GetMapping("/standing/tasks")
    String list(Actor actor, @RequestParam List<Figure> figure, Asked asked, Model model) {
        Selection selection = select(actor, asked, model);
        model.addAttribute("title", title(figure));
        model.addAttribute(
                "download",
                asked.tasks(figure.stream().map(Enum::name).toArray(String[]::new))
                        .replaceFirst("/standing/tasks", "/standing/tasks.xlsx"));
        model.addAttribute("late", figure.equals(List.of(Figure.LATE)));
        model.addAttribute("list", lists.of(figure, selection, standings.horizon()));
        model.addAttribute("most", TaskLists.MOST);
        return "report/tasks";
    }

    private static String title(List<Figure> figures) {
        return figures.size() == 1 ? figures.get(0).title() : Figure.together(figures);
    }

    /** What the page of the list shows. */
    @GetMapping("/standing/tasks.xlsx")
    ResponseEntity<byte[]> download(Actor actor, @RequestParam List<Figure> figure, Asked asked, Model model) {
        Selection selection = select(actor, asked, model);
        TaskLists.TaskList list = lists.of(figure, selection, standings.horizon());
        String given = StringUtils.capitalize(selection.period().given());
        List<String> heading = Stream.of(
                        model.getAttribute("whose"),
                        title(figure),
                        given,
                        model.getAttribute("part"),
                        list.whole() ? "" : "Chỉ %d nhiệm vụ đầu".formatted(TaskLists.MOST))
                .map(String::valueOf)
                .filter(line -> !line.isEmpty())
                .toList();
        return TableFile.answer(
                "nhiem-vu.xlsx",
                TaskListFile.of(
                        heading,
                        list,
                        figure.equals(List.of(Figure.LATE)),
                        status -> messages.getMessage("assignment." + status, null, Locale.ROOT)));
    }

    private Selection select(Actor actor, Asked asked, Model model) {
        Overseer.Oversight oversight = overseer.of(actor);
        Period period = asked.periodOr(Period.year(directory.today().getYear()));
        model.addAttribute(
                "whose",
                oversight
                        .organization()
                        .map(IssuingOrganization::name)
                        .orElseGet(() -> directory.units(oversight.units()).stream()
                                .map(Unit::name)
                                .collect(Collectors.joining(", "))));
        model.addAttribute("organization", oversight.organization().orElse(null));
        model.addAttribute("part", part(actor, asked));
        model.addAttribute("period", period);
        model.addAttribute("beforeThis", period.past().orElse(null));
        model.addAttribute("periods", Period.usual(directory.today()));
        model.addAttribute("asked", asked);
        model.addAttribute("reader", actor.person().fullName());
        model.addAttribute("now", Instant.now(clock));
        return new Selection(
                oversight.organization().map(one -> one.id().value()),
                oversight.units().stream().map(UnitId::value).toList(),
                period,
                Optional.ofNullable(asked.unit()),
                Optional.ofNullable(asked.field()),
                Optional.ofNullable(asked.leader()),
                Optional.ofNullable(asked.document()));
    }

    /** What the page is narrowed to, in words; empty for the whole. A document says nothing to those who may not see it. */
    private String part(Actor actor, Asked asked) {
        return Stream.of(
                        Optional.ofNullable(asked.unit()).map(this::unitName),
                        Optional.ofNullable(asked.field()).map(unit -> "lĩnh vực của " + unitName(unit)),
                        Optional.ofNullable(asked.leader())
                                .map(id -> id == 0
                                        ? "chưa ghi người ký"
                                        : directory.person(new PersonId(id)).fullName() + " chỉ đạo"),
                        Optional.ofNullable(asked.document())
                                .map(id -> documents.visibleTo(actor, new DocumentId(id)))
                                .map(document ->
                                        document.code().map(Object::toString).orElse(document.subject())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private String unitName(long unit) {
        return directory.unit(new UnitId(unit)).name();
    }
}
