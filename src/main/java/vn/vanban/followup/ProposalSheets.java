package vn.vanban.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentAct;
import vn.vanban.document.DocumentId;
import vn.vanban.document.Documents;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Directory;
import vn.vanban.reading.Assignment.Confidence;
import vn.vanban.shared.WorkingCalendar;

/** What the confirming page shows: the text with its sentences marked, and beside it the proposals. */
@Component
class ProposalSheets {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE, dd/MM/yyyy", Locale.forLanguageTag("vi"));

    private final ProposalRepository repository;
    private final ProposalReading reading;
    private final AssignmentPlans plans;
    private final Documents documents;
    private final Directory directory;
    private final Clock clock;

    ProposalSheets(
            ProposalRepository repository,
            ProposalReading reading,
            AssignmentPlans plans,
            Documents documents,
            Directory directory,
            Clock clock) {
        this.repository = repository;
        this.reading = reading;
        this.plans = plans;
        this.documents = documents;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * @param wording what is proposed; of an accepted one, what is planned now
     * @param changes what people have changed since it was accepted
     * @param deadline the day the words come to, or what it waits for; null where nothing is said
     * @param note what the day rests on; may be empty
     * @param certainty high, medium or low
     */
    record Line(
            int number,
            Proposal proposal,
            String state,
            Wording wording,
            List<String> changes,
            List<KnownUnits.Named> leads,
            List<KnownUnits.Named> cooperating,
            String deadline,
            String note,
            String certainty,
            String certaintyText,
            boolean edited) {

        public UUID id() {
            return proposal.id();
        }

        public boolean isWaiting() {
            return state.equals("waiting");
        }

        /** Whether nothing is wrong with it but that it has no deadline. */
        public boolean lacksOnlyTime() {
            return isWaiting()
                    && !leads.isEmpty()
                    && leads.stream().allMatch(KnownUnits.Named::isKnown)
                    && proposal.wording().deadline().isEmpty();
        }

        /** For the form: what the directory has near a name that it does not know; null when all are known. */
        public String unknownLead() {
            return unknown(leads.stream().filter(lead -> !lead.isKnown()));
        }

        /** The same of those who cooperate. */
        public String unknownCooperating() {
            return unknown(cooperating.stream().filter(KnownUnits.Named::isUnclear));
        }

        private static String unknown(Stream<KnownUnits.Named> names) {
            return names.findFirst()
                    .map(name -> "Không có “%s” trong danh mục. %s"
                            .formatted(
                                    name.name(),
                                    name.nearest().isEmpty()
                                            ? "Hãy chọn đơn vị khác."
                                            : "Gần nhất: " + String.join(", ", name.nearest()) + "."))
                    .orElse(null);
        }

        /** How many assignments it makes. */
        public long count() {
            return leads.stream()
                    .flatMap(lead -> lead.units().stream())
                    .distinct()
                    .count();
        }
    }

    record Sheet(
            Document document,
            boolean editable,
            List<Line> lines,
            List<Line> general,
            List<List<MarkedText.Piece>> text) {

        public long count(String state) {
            return lines.stream().filter(line -> line.state().equals(state)).count();
        }

        public long waiting(String certainty) {
            return lines.stream()
                    .filter(line -> line.isWaiting() && line.certainty().equals(certainty))
                    .count();
        }

        public long lackingOnlyTime() {
            return lines.stream().filter(Line::lacksOnlyTime).count();
        }

        /** What can be accepted without a look at each. */
        public List<Line> certain() {
            return lines.stream()
                    .filter(line -> line.isWaiting() && line.certainty().equals("high"))
                    .toList();
        }

        /** Whether one that waits too stands above it, to be joined with. */
        public boolean joins(Line line) {
            return lines.stream()
                    .filter(Line::isWaiting)
                    .findFirst()
                    .filter(first -> first.number() < line.number())
                    .isPresent();
        }

        /** Whether a person's words stand in the place of what one sentence says. */
        public boolean resets(Line line) {
            return line.isWaiting()
                    && line.proposal().isReworded()
                    && line.proposal().place().isPresent()
                    && lines.stream().noneMatch(part -> part.proposal().joint().equals(Optional.of(line.id())));
        }

        /** How many assignments these make. */
        public long certainCount() {
            return certain().stream().mapToLong(Line::count).sum();
        }
    }

    Sheet sheet(DocumentId id, Actor actor, Optional<UUID> edited) {
        Document document = documents.get(id);
        KnownUnits units = KnownUnits.of(document.organization(), directory);
        Map<UUID, List<Assignment>> accepted = plans.of(id).stream()
                .filter(planned -> planned.proposalId().isPresent())
                .collect(Collectors.groupingBy(planned -> planned.proposalId().orElseThrow()));
        WorkingCalendar calendar = directory.calendar();
        LocalDate issued = document.issuedOn().orElseGet(directory::today);
        List<Line> lines = new ArrayList<>();
        List<Line> general = new ArrayList<>();
        for (Proposal proposal : repository.inOrder(id.value())) {
            if (proposal.isAside()) {
                continue;
            }
            List<Line> list = proposal.isGeneral() ? general : lines;
            boolean open = edited.filter(proposal.id()::equals).isPresent();
            List<Assignment> planned = accepted.getOrDefault(proposal.id(), List.of());
            list.add(line(list.size() + 1, proposal, planned, units, calendar, issued, open));
        }
        return new Sheet(
                document,
                documents.allows(DocumentAct.DECIDE_PROPOSALS, document, actor),
                lines,
                general,
                MarkedText.of(reading.text(id), lines));
    }

    private static String state(Proposal proposal, List<Assignment> planned) {
        if (!planned.isEmpty()) {
            return "accepted";
        }
        return proposal.joint().isPresent() ? "joined" : proposal.isDropped() ? "dropped" : "waiting";
    }

    private Line line(
            int number,
            Proposal proposal,
            List<Assignment> planned,
            KnownUnits units,
            WorkingCalendar calendar,
            LocalDate issued,
            boolean open) {
        PlannedWording standing = PlannedWording.of(
                proposal.wording(), planned, units, unit -> directory.unit(unit).name());
        Wording wording = standing.wording();
        List<KnownUnits.Named> leads = units.named(wording.lead());
        List<KnownUnits.Named> cooperating = units.named(wording.cooperating());
        DeadlineWords deadline = DeadlineWords.read(wording.deadline(), proposal.quote(), issued);
        Optional<LocalDate> day = deadline.issued(issued, calendar);
        boolean past = day.filter(date -> !calendar.closingOf(date).isAfter(ZonedDateTime.now(clock)))
                .isPresent();
        boolean led = !leads.isEmpty() && leads.stream().allMatch(KnownUnits.Named::isKnown);
        boolean timed = !wording.deadline().isEmpty() && deadline.isUnderstood() && !past;
        boolean sure = (proposal.confidence() == Confidence.SURE || proposal.isTouched()) && !proposal.isDoubtful();
        boolean helped = cooperating.stream().noneMatch(KnownUnits.Named::isUnclear);
        String certainty = !led || !timed || !helped ? "low" : sure ? "high" : "medium";
        String text = !led
                ? leads.isEmpty() ? "Thiếu chủ trì" : "Chưa rõ chủ trì"
                : past
                        ? "Hạn đã qua"
                        : !timed ? "Thiếu thời hạn" : !helped ? "Chưa rõ phối hợp" : sure ? "Chắc chắn" : "Nên xem";
        return new Line(
                number,
                proposal,
                state(proposal, planned),
                wording,
                standing.changes(),
                leads,
                cooperating,
                day.map(date -> DAY.format(calendar.rollForward(date))).orElseGet(deadline::lacks),
                note(deadline, day, past, calendar, issued),
                certainty,
                text,
                open);
    }

    private static String note(
            DeadlineWords deadline, Optional<LocalDate> day, boolean past, WorkingCalendar calendar, LocalDate today) {
        Optional<LocalDate> end = day.or(() -> deadline.startsAtReceipt()
                        ? Optional.of(deadline.startedOn(today, calendar))
                        : Optional.empty())
                .map(calendar::rollForward);
        String why = day.isPresent()
                ? why(deadline, day.get(), past, calendar)
                : end.map(date -> "nếu nhận hôm nay: " + DAY.format(date)).orElse(null);
        String unknown = end.map(LocalDate::getYear)
                .filter(year -> !calendar.knows(year))
                .map(year -> "chưa có lịch nghỉ " + year)
                .orElse(null);
        return Stream.of(why, unknown)
                .filter(words -> words != null && !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String why(DeadlineWords deadline, LocalDate day, boolean past, WorkingCalendar calendar) {
        String kind =
                switch (deadline.meaning().kind()) {
                    case RECURRING -> "kỳ đầu, sau đó lặp lại";
                    case RELATIVE -> "nếu ban hành hôm nay";
                    default -> past ? "đã qua" : null;
                };
        String dayOff = past || calendar.isWorkingDay(day)
                ? null
                : "%td/%<tm là ngày nghỉ, hạn lùi sang ngày làm việc kế tiếp (Điều 148 Bộ luật Dân sự)".formatted(day);
        return Stream.of(kind, dayOff).filter(Objects::nonNull).collect(Collectors.joining("; "));
    }
}
