package vn.vanban.review;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentPanel;
import vn.vanban.organization.Actor;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Directory;
import vn.vanban.organization.Unit;
import vn.vanban.organization.UnitId;
import vn.vanban.shared.WorkingCalendar;

/** The tab with every opinion ever given on a document, and the drafter's answers. */
@Component
@Order(20)
class OpinionsPanel implements DocumentPanel {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM HH:mm").withZone(WorkingCalendar.ZONE);

    private final Consultations consultations;
    private final Directory directory;

    OpinionsPanel(Consultations consultations, Directory directory) {
        this.consultations = consultations;
        this.directory = directory;
    }

    record Rounds(Document document, List<Round> rounds) {}

    record Round(String question, String asked, String heard, List<Row> rows) {}

    /** As {@code judgement :: opinion} draws it, with the number to answer it by when this reader can. */
    record Row(
            String initials,
            String name,
            String state,
            String stateText,
            String text,
            String by,
            String answerKind,
            String answer,
            String answerBy,
            Long answerable) {}

    @Override
    public Optional<Content> of(Document document, Actor actor) {
        List<Consultation> all = consultations.of(document.id());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        boolean answers = document.status().isBeforeSignature() && actor.holds(AssigneeKey.of(document.drafter()));
        List<Round> rounds =
                all.stream().map(consultation -> round(consultation, answers)).toList();
        long count = all.stream().mapToLong(round -> round.opinions().size()).sum();
        return Optional.of(new Content(
                Place.TAB, "opinions", "Ý kiến " + count, "review/opinions :: panel", new Rounds(document, rounds)));
    }

    private Round round(Consultation consultation, boolean answers) {
        return new Round(
                consultation.question(),
                "%s hỏi về bản %d, %s"
                        .formatted(consultation.by(), consultation.versionNumber(), time(consultation.askedAt())),
                "%d/%d"
                        .formatted(
                                consultation.opinions().size(),
                                consultation.units().size()),
                consultation.units().stream()
                        .map(unit -> row(consultation, unit, answers))
                        .toList());
    }

    private Row row(Consultation consultation, UnitId id, boolean answers) {
        Unit unit = directory.unit(id);
        Optional<Opinion> given = consultation.opinionOf(id);
        if (given.isEmpty()) {
            String waiting = consultation.open() ? "Chờ đến " + time(consultation.dueAt()) : "Chưa trả lời";
            return new Row(initials(unit), unit.name(), "waiting", waiting, null, null, null, null, null, null);
        }
        Opinion opinion = given.get();
        if (opinion.verdict().isEmpty()) {
            String text = "Hạn %s. Ghi nhận là không có ý kiến khác.".formatted(time(consultation.dueAt()));
            return new Row(
                    initials(unit), unit.name(), "silent", "Im lặng đến hạn", text, null, null, null, null, null);
        }
        Verdict verdict = opinion.verdict().get();
        Optional<Answer> answer = opinion.answer();
        return new Row(
                initials(unit),
                unit.name(),
                state(verdict),
                verdict.words(),
                opinion.comments().isEmpty() ? "Không góp ý." : opinion.comments(),
                opinion.by() + ", " + time(opinion.at()),
                answer.map(it -> it.kind().words()).orElse(null),
                answer.map(Answer::words).orElse(null),
                answer.map(it -> it.by() + ", " + time(it.at())).orElse(null),
                answers && opinion.isToBeAnswered() ? opinion.id() : null);
    }

    private static String state(Verdict verdict) {
        return switch (verdict) {
            case AGREE -> "agreed";
            case AGREE_WITH_COMMENTS -> "agreed-with-comments";
            case DISAGREE -> "disagreed";
        };
    }

    private static String initials(Unit unit) {
        return unit.abbreviation().substring(0, Math.min(2, unit.abbreviation().length()));
    }

    private static String time(Instant moment) {
        return TIME.format(moment);
    }
}
