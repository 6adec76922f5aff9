package vn.vanban.document;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Directory;
import vn.vanban.shared.NotFound;

/** Two versions of a document beside or within each other. */
@Controller
class ComparisonController {

    /** How many unchanged lines stay in sight around a change. */
    private static final int SURROUNDINGS = 1;

    private final Documents documents;
    private final Directory directory;

    ComparisonController(Documents documents, Directory directory) {
        this.documents = documents;
        this.directory = directory;
    }

    /**
     * Lines that stand together: changes with what surrounds them, or a stretch that stayed as it was.
     *
     * @param folded whether it is out of sight until asked for
     */
    record Passage(boolean folded, List<VersionComparison.Line> lines) {}

    @GetMapping("/documents/{id}/comparison")
    String compare(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int from,
            @RequestParam int to,
            @RequestParam(defaultValue = "false") boolean inline,
            Model model) {
        Document document = documents.visibleTo(actor, new DocumentId(id));
        List<Version> versions = documents.versionsOf(document.id());
        Version older = numbered(versions, from);
        Version newer = numbered(versions, to);
        List<VersionComparison.Line> lines = VersionComparison.of(
                DocxText.of(documents.docx(older.docx())), DocxText.of(documents.docx(newer.docx())));
        model.addAttribute("document", document);
        model.addAttribute("versions", versions);
        model.addAttribute("older", older);
        model.addAttribute("newer", newer);
        model.addAttribute("author", directory.person(newer.createdBy()).fullName());
        model.addAttribute("inline", inline);
        model.addAttribute("passages", passages(lines));
        model.addAttribute(
                "changeCount",
                lines.stream()
                        .filter(line -> line.fate() != VersionComparison.Fate.KEPT)
                        .count());
        model.addAttribute("occasions", occasions(document, from, to));
        return "document/comparison";
    }

    private static Version numbered(List<Version> versions, int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("Không có bản này của văn bản."));
    }

    /** What people said of the older version and those after it: why there is a newer one. */
    private List<HistoryEntry> occasions(Document document, int from, int to) {
        return documents.historyOf(document.id()).stream()
                .filter(entry -> entry.versionNumber() >= from && entry.versionNumber() < to)
                .filter(entry -> !entry.remark().isBlank())
                .toList();
    }

    private static List<Passage> passages(List<VersionComparison.Line> lines) {
        boolean[] seen = new boolean[lines.size()];
        IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).fate() != VersionComparison.Fate.KEPT)
                .flatMap(i -> IntStream.rangeClosed(i - SURROUNDINGS, i + SURROUNDINGS))
                .filter(i -> i >= 0 && i < seen.length)
                .forEach(i -> seen[i] = true);
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= seen.length; i++) {
            if (i == seen.length || seen[i] != seen[start]) {
                passages.add(new Passage(!seen[start], lines.subList(start, i)));
                start = i;
            }
        }
        return passages;
    }
}
