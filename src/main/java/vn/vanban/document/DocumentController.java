package vn.vanban.document;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Directory;
import vn.vanban.shared.Hash;
import vn.vanban.shared.NotFound;

/** The list of documents, the page of one, and its files. */
@Controller
class DocumentController {

    private final Documents documents;
    private final Files files;
    private final Directory directory;
    private final List<DocumentPanel> panels;

    DocumentController(Documents documents, Files files, Directory directory, List<DocumentPanel> panels) {
        this.documents = documents;
        this.files = files;
        this.directory = directory;
        this.panels = panels;
    }

    @GetMapping("/documents")
    String list(
            Actor actor,
            Model model,
            @RequestParam(defaultValue = "ALL") DocumentListing.Stage stage,
            @RequestParam(required = false) Instant before,
            @RequestParam(required = false) UUID beforeId) {
        Optional<DocumentListing.Cursor> cursor = before == null || beforeId == null
                ? Optional.empty()
                : Optional.of(new DocumentListing.Cursor(before, beforeId));
        List<DocumentListing.Row> rows = documents.listFor(actor, new DocumentListing.Query(stage, cursor));
        model.addAttribute("rows", rows);
        model.addAttribute("stage", stage);
        model.addAttribute(
                "next",
                rows.size() < DocumentListing.PAGE
                        ? null
                        : rows.get(rows.size() - 1).cursor());
        return "document/list";
    }

    @GetMapping("/documents/{id}")
    String show(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "facts") String tab, Model model) {
        Document document = documents.visibleTo(actor, new DocumentId(id));
        List<HistoryEntry> history = documents.historyOf(document.id());
        String holders = document.holder()
                .map(key -> directory.officersFor(key).stream()
                        .map(officer -> officer.person().fullName())
                        .distinct()
                        .collect(Collectors.joining(", ")))
                .orElse("");
        List<DocumentPanel.Content> contents = panels.stream()
                .flatMap(panel -> panel.of(document, actor).stream())
                .toList();
        model.addAttribute("document", document);
        model.addAttribute("version", documents.currentVersion(document).orElse(null));
        model.addAttribute("versions", documents.versionsOf(document.id()));
        model.addAttribute("history", history);
        model.addAttribute("legs", Road.of(document, history, holders).legs());
        model.addAttribute("tab", isTab(tab, contents) ? tab : "facts");
        model.addAttribute("signatureLines", signatureLines(document));
        model.addAttribute("drafter", directory.person(document.drafter()));
        model.addAttribute("unit", directory.unit(document.unit()));
        model.addAttribute(
                "council",
                document.council().isPresent()
                        ? directory
                                .issuer(document.organization(), document.council())
                                .name()
                        : null);
        model.addAttribute(
                "panels",
                Arrays.stream(DocumentPanel.Place.values())
                        .collect(Collectors.toMap(Enum::name, place -> contents.stream()
                                .filter(content -> content.place() == place)
                                .toList())));
        return "document/show";
    }

    /** Others are of an old link, or of a panel that this reader does not see now. */
    private static boolean isTab(String key, List<DocumentPanel.Content> contents) {
        return key.equals("history")
                || contents.stream()
                        .anyMatch(content -> content.place() == DocumentPanel.Place.TAB
                                && content.key().equals(key));
    }

    private List<String> signatureLines(Document document) {
        return document.signerPosition()
                .flatMap(position -> directory.holdersOf(position).stream()
                        .filter(officer -> document.signer()
                                .filter(officer.person().id()::equals)
                                .isPresent())
                        .findFirst())
                .map(officer -> SignatureBlock.of(
                        officer,
                        document.capacity().orElseThrow(),
                        directory.issuer(document.organization(), document.council())))
                .map(block -> Stream.concat(block.capacityLines().stream(), block.nameLines().stream())
                        .toList())
                .orElse(List.of());
    }

    @GetMapping("/documents/{id}/versions/{number}.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable UUID id, @PathVariable int number) {
        Version version = version(actor, id, number);
        return file(version.rendition().pdf(), "van-ban-ban-" + number + ".pdf", ContentDisposition.inline());
    }

    @GetMapping("/documents/{id}/versions/{number}.docx")
    ResponseEntity<byte[]> docx(Actor actor, @PathVariable UUID id, @PathVariable int number) {
        Version version = version(actor, id, number);
        return file(version.docx(), "van-ban-ban-" + number + ".docx", ContentDisposition.attachment());
    }

    private Version version(Actor actor, UUID id, int number) {
        Document document = documents.visibleTo(actor, new DocumentId(id));
        return documents.versionsOf(document.id()).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("Không có bản này của văn bản."));
    }

    /** A page may ask again and again for the same PDF; its hash tells whether it has changed. */
    private ResponseEntity<byte[]> file(Hash hash, String name, ContentDisposition.Builder disposition) {
        StoredFile file = files.get(hash);
        return FileAnswer.of(hash, file.mediaType(), disposition.filename(name).build(), file.content());
    }
}
