package vn.vanban.followup;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanban.document.DocumentAct;
import vn.vanban.document.DocumentId;
import vn.vanban.document.Documents;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Directory;
import vn.vanban.reading.Assignment;
import vn.vanban.reading.Halves;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.NotFound;
import vn.vanban.shared.Overtaken;

/** Confirming what the reading proposes; what is accepted is planned and takes effect with the issue. */
@Component
@Transactional
class Proposals {

    private static final int SHORTEST_SELECTION = 10;

    /** What stands before the words of a paragraph: "2.", "1.3.", "a)", "IV.", a dash. */
    private static final Pattern NUMERAL =
            Pattern.compile("^\\s*(?:(?:\\d{1,3}(?:\\.\\d{1,3})*|\\p{L}|[IVX]{1,5})[.)]\\s+|[-–•+]\\s+)?");

    private final ProposalRepository repository;
    private final ProposalReading reading;
    private final ProposalSheets sheets;
    private final ProposalPlanning planning;
    private final ProposalJoining joining;
    private final Documents documents;
    private final Directory directory;
    private final Clock clock;

    Proposals(
            ProposalRepository repository,
            ProposalReading reading,
            ProposalSheets sheets,
            ProposalPlanning planning,
            ProposalJoining joining,
            Documents documents,
            Directory directory,
            Clock clock) {
        this.clock = clock;
        this.repository = repository;
        this.reading = reading;
        this.sheets = sheets;
        this.planning = planning;
        this.joining = joining;
        this.documents = documents;
        this.directory = directory;
    }

    /** Which proposal, in the state its reader saw. */
    record Seen(DocumentId document, UUID id, int lock) {}

    /** In the order of the text as it stands now. */
    List<Proposal> of(DocumentId document) {
        reading.bringUpToDate(document);
        return repository.inOrder(document.value());
    }

    /** Plans one assignment for each unit that is to lead. */
    void accept(Seen seen, Actor actor) {
        planning.plan(changeable(seen, actor), actor);
    }

    /**
     * Accepts everything that is certain and neither accepted nor dropped; what is doubtful waits for a look.
     *
     * @return how many
     */
    int acceptCertain(DocumentId document, Actor actor) {
        documents.requireHeld(DocumentAct.DECIDE_PROPOSALS, document, actor);
        List<ProposalSheets.Line> certain =
                sheets.sheet(document, actor, Optional.empty()).certain();
        certain.forEach(line -> plan(line, actor));
        return certain.size();
    }

    /** Says of which one it is that all are refused. */
    private void plan(ProposalSheets.Line line, Actor actor) {
        try {
            planning.plan(line.proposal(), actor);
        } catch (BusinessRuleViolation refusal) {
            throw new BusinessRuleViolation("Đề xuất %d: %s".formatted(line.number(), refusal.getMessage()));
        }
    }

    /** What was decided stays, though its sentence has changed since or is gone. */
    void keep(Seen seen, Actor actor) {
        Proposal proposal = changeable(seen, actor);
        proposal.keep();
        repository.save(proposal);
    }

    /** Takes it out of the list; {@link #restore} brings it back. */
    void drop(Seen seen, Actor actor) {
        Proposal proposal = undecided(seen, actor);
        proposal.drop();
        repository.save(proposal);
        planning.leaveOut(proposal, actor);
    }

    /**
     * Back to be decided: what was planned from it is taken out again, and what it was joined with stands by itself. So
     * does each part of a joint one where the text now says otherwise.
     */
    void restore(Seen seen, Actor actor) {
        Proposal proposal = changeable(seen, actor);
        if (proposal.joint().isPresent()) {
            joining.part(proposal.joint().get(), actor);
            return;
        }
        if (proposal.isDoubtful() && joining.isJoint(proposal)) {
            joining.part(proposal.id(), actor);
            return;
        }
        planning.takeOut(proposal, actor);
        proposal.restore();
        repository.save(proposal);
    }

    /**
     * Gives the same deadline to everything that has a lead unit and no time, as the end of a notice often does.
     *
     * @return how many
     */
    int setDeadline(DocumentId document, String deadline, Actor actor) {
        documents.requireHeld(DocumentAct.DECIDE_PROPOSALS, document, actor);
        if (deadline.isBlank()) {
            throw BusinessRuleViolation.at("deadline", "Hãy ghi hạn chung, ví dụ 30/11/2026.");
        }
        String words = AssignmentPlan.checked("deadline", deadline, AssignmentPlan.LONGEST_LINE);
        DeadlineWords read = DeadlineWords.read(words, "", directory.today());
        if (!read.isUnderstood()) {
            throw BusinessRuleViolation.at(
                    "deadline", "Chưa rõ “%s” là hạn nào. Hãy ghi ngày, ví dụ 30/11/2026.".formatted(words));
        }
        read.date().ifPresent(day -> DeadlineWords.refusePast(day, directory.calendar(), ZonedDateTime.now(clock)));
        List<Proposal> open = sheets.sheet(document, actor, Optional.empty()).lines().stream()
                .filter(ProposalSheets.Line::lacksOnlyTime)
                .map(ProposalSheets.Line::proposal)
                .toList();
        for (Proposal proposal : open) {
            Wording before = proposal.wording();
            proposal.reword(new Wording(
                    before.content(),
                    before.lead(),
                    before.cooperating(),
                    words,
                    before.product(),
                    before.reminders()));
            repository.save(proposal);
        }
        return open.size();
    }

    /** Who has corrected a proposal has usually decided it too. */
    void rewordAndAccept(Seen seen, Wording wording, Actor actor) {
        reword(seen, wording, actor);
        planning.plan(repository.findById(seen.id()).orElseThrow(), actor);
    }

    /** Puts a person's words in the place of the reading's. */
    void reword(Seen seen, Wording wording, Actor actor) {
        Proposal proposal = undecided(seen, actor);
        wording.checked();
        DeadlineWords.read(wording.deadline(), proposal.quote(), directory.today())
                .understood();
        proposal.reword(named(wording, units(seen.document())));
        repository.save(proposal);
    }

    /** Puts what the text says again in the place of a person's words. */
    void reset(Seen seen, Actor actor) {
        Proposal proposal = undecided(seen, actor);
        Assignment found = reading.again(proposal);
        proposal.takeBack(found, ProposalReading.wording(found, units(seen.document())));
        repository.save(proposal);
    }

    /** One proposal for each of several leads; of a single one, one for each thing to do. */
    void split(Seen seen, Actor actor) {
        Proposal proposal = undecided(seen, actor);
        List<Wording> parts = parts(proposal.wording());
        proposal.part(parts.get(0));
        repository.save(proposal);
        repository.inOrder(seen.document().value()).stream()
                .filter(other -> other.place().equals(proposal.place()) && other.part() > proposal.part())
                .forEach(other -> {
                    other.makeRoomBefore(parts.size() - 1);
                    repository.save(other);
                });
        for (int n = 1; n < parts.size(); n++) {
            repository.save(proposal.copy(parts.get(n), n));
        }
    }

    /** Where nothing tells how to part it, the same twice, for a person to reword. */
    private static List<Wording> parts(Wording whole) {
        List<String> leads = whole.lead().lines().toList();
        if (leads.size() > 1) {
            return leads.stream()
                    .map(lead -> worded(whole.content(), lead, whole))
                    .toList();
        }
        return Halves.in(whole.content())
                .map(halves -> List.of(halves.first(), halves.second()))
                .orElse(List.of(whole.content(), whole.content()))
                .stream()
                .map(content -> worded(content, whole.lead(), whole))
                .toList();
    }

    /** Makes one of a proposal and the one before it in the list. */
    void merge(Seen seen, Actor actor) {
        joining.join(undecided(seen, actor), actor);
    }

    /** A proposal from words that a person has marked in the text. */
    UUID add(DocumentId document, int from, int to, Actor actor) {
        documents.requireHeld(DocumentAct.DECIDE_PROPOSALS, document, actor);
        String text = reading.text(document);
        if (from < 0 || to > text.length() || to - from < SHORTEST_SELECTION) {
            throw new BusinessRuleViolation("Hãy bôi đen cả câu giao việc trong văn bản.");
        }
        String marked = text.substring(from, to);
        int begin = from
                + marked.length()
                - NUMERAL.matcher(marked).replaceFirst("").length();
        String quote = text.substring(begin, to).strip();
        List<Proposal> others = repository.inOrder(document.value());
        Proposal after = others.stream()
                .filter(other ->
                        other.place().filter(place -> place.from() <= begin).isPresent())
                .reduce((earlier, later) -> later)
                .orElse(null);
        Assignment found = reading.marked(quote, after == null ? "" : after.section());
        Proposal added = Proposal.read(
                document,
                after == null ? 0 : after.ordinal(),
                found,
                new Proposal.Place(begin, to),
                ProposalReading.wording(found, units(document)));
        added.restore();
        return repository.save(added).id();
    }

    /** Names as the directory has them, so that a page shows what they stand for. */
    private static Wording named(Wording wording, KnownUnits units) {
        return new Wording(
                wording.content(),
                lines(units.named(wording.lead())),
                lines(units.named(wording.cooperating())),
                wording.deadline(),
                wording.product(),
                wording.reminders());
    }

    private static String lines(List<KnownUnits.Named> names) {
        return names.stream().map(KnownUnits.Named::name).distinct().collect(Collectors.joining("\n"));
    }

    private static Wording worded(String content, String lead, Wording whole) {
        return new Wording(content, lead, whole.cooperating(), whole.deadline(), whole.product(), whole.reminders());
    }

    private Proposal undecided(Seen seen, Actor actor) {
        Proposal proposal = changeable(seen, actor);
        if (proposal.isDropped() || planning.isPlanned(proposal)) {
            throw new Overtaken("Đề xuất này đã được quyết định. Hãy hoàn tác trước khi sửa.");
        }
        return proposal;
    }

    private Proposal changeable(Seen seen, Actor actor) {
        documents.requireHeld(DocumentAct.DECIDE_PROPOSALS, seen.document(), actor);
        Proposal proposal = repository
                .findById(seen.id())
                .filter(found -> found.documentId().equals(seen.document()))
                .orElseThrow(() -> new NotFound("Không có đề xuất này."));
        if (proposal.lock() != seen.lock()) {
            throw new Overtaken("Đề xuất đã được sửa ở nơi khác sau khi bạn mở trang này.");
        }
        return proposal;
    }

    private KnownUnits units(DocumentId document) {
        return KnownUnits.of(documents.get(document).organization(), directory);
    }
}
