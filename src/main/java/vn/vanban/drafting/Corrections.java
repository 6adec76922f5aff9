package vn.vanban.drafting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;
import vn.vanban.document.Documents;
import vn.vanban.document.Files;
import vn.vanban.formality.Finding;
import vn.vanban.formality.Formality;
import vn.vanban.formality.Rewording;
import vn.vanban.organization.Actor;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.Hash;
import vn.vanban.shared.Overtaken;

/** The form check beside the editor: what it finds in a draft, and what it puts right there. */
@Component
class Corrections {

    /** In place of a key: every finding that can be put right. */
    static final String ALL = "all";

    private static final String MOVED_ON =
            "Chỗ này đã được sửa tiếp nên không hoàn tác được. Hãy sửa trực tiếp trong nội dung.";

    private final Drafting drafting;
    private final Drafts drafts;
    private final Documents documents;
    private final Composition composition;
    private final KnownCitations citations;
    private final IgnoredFindings ignored;
    private final Files files;
    private final JdbcClient jdbc;
    private final JsonMapper json = new JsonMapper();

    Corrections(
            Drafting drafting,
            Drafts drafts,
            Documents documents,
            Composition composition,
            KnownCitations citations,
            IgnoredFindings ignored,
            Files files,
            JdbcClient jdbc) {
        this.drafting = drafting;
        this.drafts = drafts;
        this.documents = documents;
        this.composition = composition;
        this.citations = citations;
        this.ignored = ignored;
        this.files = files;
        this.jdbc = jdbc;
    }

    /**
     * @param fixed what was put right
     * @param undo takes it back when given to {@link #undo}; null when nothing was put right
     */
    record Outcome(Document saved, List<FindingRow> fixed, String undo) {

        static Outcome nothing(Document saved) {
            return new Outcome(saved, List.of(), null);
        }
    }

    CheckSheet check(DocumentId id, Actor actor) {
        Draft draft = drafting.draftOf(id, actor);
        Document document = documents.get(id);
        return CheckSheet.of(
                findings(document, draft, actor),
                document,
                Optional.of(draft).filter(text -> text.upload().isEmpty()),
                ignored.of(id));
    }

    private List<Finding> findings(Document document, Draft draft, Actor actor) {
        List<Finding> findings = composition.compose(document, draft).findings();
        return draft.upload().isPresent() ? findings : citations.complete(findings, document.type(), draft, actor);
    }

    /**
     * Saves what was typed and puts one finding right, or {@link #ALL}. One that is no longer there needs nothing.
     *
     * @throws Overtaken the draft was changed since the writer saw it
     */
    @Transactional
    Outcome correct(DocumentId id, DraftForm form, String key, Actor actor) {
        Document saved = drafting.save(id, form, actor);
        List<FindingRow> wanted = check(id, actor).open().stream()
                .filter(row -> row.fix() != null && (key.equals(ALL) || key.equals(row.key())))
                .toList();
        if (wanted.isEmpty()) {
            return Outcome.nothing(saved);
        }
        Draft draft = drafts.of(id);
        return draft.upload().isPresent()
                ? correctFile(saved, draft, wanted)
                : correctText(saved, draft, wanted, actor);
    }

    private Outcome correctText(Document document, Draft draft, List<FindingRow> wanted, Actor actor) {
        Set<IgnoredFindings.Words> words =
                wanted.stream().map(FindingRow::words).collect(Collectors.toSet());
        // A place that cannot be found again, for the template prints it otherwise, must not hold up the others.
        List<Finding> findings = findings(document, draft, actor).stream()
                .filter(finding -> words.contains(words(finding)))
                .filter(finding -> DraftCorrection.of(document.type(), draft, finding.rewordings())
                        .isPresent())
                .toList();
        if (findings.isEmpty()) {
            throw new BusinessRuleViolation(
                    "Chỗ này do mẫu in ra hoặc nằm trong trường khác, hãy sửa trực tiếp trong nội dung.");
        }
        DraftCorrection corrected = DraftCorrection.of(
                        document.type(),
                        draft,
                        findings.stream()
                                .flatMap(finding -> finding.rewordings().stream())
                                .toList())
                .orElseThrow();
        Set<IgnoredFindings.Words> done =
                findings.stream().map(Corrections::words).collect(Collectors.toSet());
        drafts.save(document.id(), corrected.body(), corrected.details());
        return new Outcome(
                document,
                wanted.stream().filter(row -> done.contains(row.words())).toList(),
                json.writeValueAsString(corrected.undo()));
    }

    private Outcome correctFile(Document document, Draft draft, List<FindingRow> wanted) {
        byte[] file = composition.filled(document, draft);
        List<FindingRow> fixed = new ArrayList<>();
        for (FindingRow row : wanted) {
            Optional<Finding> finding = Formality.check(file).stream()
                    .filter(one -> one.fixable() && words(one).equals(row.words()))
                    .findFirst();
            if (finding.isPresent()) {
                file = Formality.fix(file, finding.get());
                fixed.add(row);
            }
        }
        if (fixed.isEmpty()) {
            throw new BusinessRuleViolation("Chỗ này phải sửa trong Word rồi tải tệp lên lại.");
        }
        Draft.Upload before = draft.upload().orElseThrow();
        Hash after = files.keep(Files.DOCX, file);
        jdbc.sql("insert into drafting.corrected_upload values (:document, :hash, :from) on conflict do nothing")
                .param("document", document.id().value())
                .param("hash", after.value())
                .param("from", before.hash().value())
                .update();
        drafts.attach(document.id(), Optional.of(new Draft.Upload(after, before.name())));
        return new Outcome(document, fixed, after.value());
    }

    /** Takes one correction back, as long as nobody has gone on from it. */
    @Transactional
    Outcome undo(DocumentId id, DraftForm form, String undo, Actor actor) {
        Document saved = drafting.save(id, form, actor);
        Draft draft = drafts.of(id);
        if (draft.upload().isPresent()) {
            undoInFile(id, draft.upload().get(), undo);
        } else {
            DraftCorrection before = DraftCorrection.of(saved.type(), draft, rewordings(undo))
                    .orElseThrow(() -> new BusinessRuleViolation(MOVED_ON));
            drafts.save(id, before.body(), before.details());
        }
        return Outcome.nothing(saved);
    }

    private void undoInFile(DocumentId id, Draft.Upload current, String undo) {
        if (!current.hash().value().equals(undo)) {
            throw new BusinessRuleViolation("Hãy hoàn tác lần sửa sau cùng trước.");
        }
        Hash before = jdbc.sql(
                        "select corrected_from from drafting.corrected_upload where document_id = :document and hash = :hash")
                .param("document", id.value())
                .param("hash", undo)
                .query((row, n) -> new Hash(row.getString(1)))
                .optional()
                .orElseThrow(() -> new BusinessRuleViolation(MOVED_ON));
        drafts.attach(id, Optional.of(new Draft.Upload(before, current.name())));
    }

    private List<Rewording> rewordings(String undo) {
        try {
            Rewording[] rewordings = json.readValue(undo, Rewording[].class);
            if (rewordings != null && Arrays.stream(rewordings).allMatch(Corrections::isPlace)) {
                return List.of(rewordings);
            }
        } catch (JacksonException | IllegalArgumentException e) {
            // It is no correction of ours either.
        }
        throw new BusinessRuleViolation(MOVED_ON);
    }

    private static boolean isPlace(Rewording one) {
        return one != null
                && one.paragraph() != null
                && one.words() != null
                && one.occurrence() >= 0
                && one.start() >= 0
                && one.start() <= one.end()
                && one.end() <= one.paragraph().length();
    }

    /** Saves what was typed, and leaves a warning as it is or asks for it again. Errors are not to be left. */
    @Transactional
    Outcome ignore(DocumentId id, DraftForm form, String key, boolean leave, Actor actor) {
        Document saved = drafting.save(id, form, actor);
        check(id, actor).rows().stream()
                .filter(row -> row.key().equals(key) && !row.error())
                .findFirst()
                .ifPresent(row -> ignored.set(id, row.words(), leave ? Optional.of(actor.id()) : Optional.empty()));
        return Outcome.nothing(saved);
    }

    private static IgnoredFindings.Words words(Finding finding) {
        return new IgnoredFindings.Words(finding.rule().id(), finding.found(), finding.expected());
    }
}
