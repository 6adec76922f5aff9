package vn.vanban.signing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentNotices;
import vn.vanban.document.DocumentPanel;
import vn.vanban.document.Documents;
import vn.vanban.document.Version;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Directory;
import vn.vanban.organization.PersonId;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.Hash;
import vn.vanban.shared.NotFound;

/** Signing several documents in one act: the exact list before, each result after. */
@Controller
class BatchController {

    private final BatchSigning signing;
    private final BatchElsewhere elsewhere;
    private final BatchLog batches;
    private final SigningAuthorityRule authority;
    private final KeyRing keys;
    private final SigningWays ways;
    private final Documents documents;
    private final DocumentNotices notices;
    private final Directory directory;
    private final Clock clock;
    private final String agent;

    BatchController(
            BatchSigning signing,
            BatchElsewhere elsewhere,
            BatchLog batches,
            SigningAuthorityRule authority,
            KeyRing keys,
            SigningWays ways,
            Documents documents,
            DocumentNotices notices,
            Directory directory,
            Clock clock,
            @Value("${vanban.signing.agent}") String agent) {
        this.signing = signing;
        this.elsewhere = elsewhere;
        this.batches = batches;
        this.authority = authority;
        this.keys = keys;
        this.ways = ways;
        this.documents = documents;
        this.notices = notices;
        this.directory = directory;
        this.clock = clock;
        this.agent = agent;
    }

    /** @param objection why the reader cannot sign it as things stand, or null */
    record Offer(
            Document document, Version version, String unit, String objection, List<DocumentPanel.Content> notices) {

        /** Everything that was seen, so that nothing else is signed in its place. */
        public String choice() {
            return String.join(
                    ":",
                    document.id().toString(),
                    Integer.toString(document.lock()),
                    Integer.toString(version.number()),
                    version.hash().value());
        }
    }

    record Result(Document document, Batch.Item item, ZonedDateTime at) {}

    @GetMapping("/signing")
    String choose(Actor actor, Model model) {
        model.addAttribute("offers", offers(actor));
        model.addAttribute("id", UUID.randomUUID());
        model.addAttribute("way", ways.of(actor.id()));
        model.addAttribute("agent", agent);
        model.addAttribute("signer", actor);
        model.addAttribute("keyUntil", keyUntil(actor.id()));
        return "signing/batch-choice";
    }

    @PostMapping("/signing")
    String begin(
            Actor actor,
            @RequestParam UUID id,
            @RequestParam(defaultValue = "") List<String> choice,
            @RequestParam(defaultValue = "") String pin) {
        signing.begin(id, chosen(choice), pin, actor);
        return "redirect:/signing/" + id;
    }

    @PostMapping("/signing/request")
    @ResponseBody
    ForTheDevice prepare(Actor actor, @RequestParam(defaultValue = "") List<String> choice) {
        // Of its own: who declined on the device and tries again signs another batch.
        UUID id = UUID.randomUUID();
        List<SigningElsewhere.Request> requests = elsewhere.prepareForDevice(id, chosen(choice), actor);
        return ForTheDevice.of(
                id,
                requests,
                requests.stream()
                        .map(request -> documents.get(request.document()))
                        .toList());
    }

    @PostMapping("/signing/value")
    String complete(Actor actor, @RequestParam UUID id, @RequestParam(defaultValue = "") List<String> signed) {
        elsewhere.complete(
                own(actor, id), signed.stream().map(ForTheDevice::value).toList(), actor);
        return "redirect:/signing/" + id;
    }

    @PostMapping("/signing/remote")
    String beginRemotely(
            Actor actor,
            @RequestParam UUID id,
            @RequestParam(defaultValue = "") List<String> choice,
            @RequestParam(defaultValue = "") String pin,
            @RequestParam(defaultValue = "") String otp) {
        elsewhere.beginRemotely(id, chosen(choice), pin, otp, actor);
        return "redirect:/signing/" + id;
    }

    @GetMapping("/signing/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        Batch batch = own(actor, id);
        model.addAttribute("batch", batch);
        model.addAttribute("running", batch.isRunning(clock.instant()));
        model.addAttribute(
                "results",
                batch.items().stream()
                        .map(item -> new Result(
                                documents.get(item.choice().document()),
                                item,
                                item.at().map(SigningActions::inVietnam).orElse(null)))
                        .toList());
        model.addAttribute("openedAt", SigningActions.inVietnam(batch.openedAt()));
        model.addAttribute("signer", actor);
        model.addAttribute("keyUntil", keyUntil(actor.id()));
        return "signing/batch";
    }

    @PostMapping("/signing/{id}/stop")
    String stop(Actor actor, @PathVariable UUID id) {
        batches.stop(own(actor, id).id());
        return "redirect:/signing/" + id;
    }

    private Batch own(Actor actor, UUID id) {
        return batches.find(id)
                .filter(batch -> batch.signer().equals(actor.id()))
                .orElseThrow(() -> new NotFound("Không có đợt ký này, hoặc đợt ký của người khác."));
    }

    private List<Offer> offers(Actor actor) {
        return batches.awaiting(actor.id()).stream()
                .map(id -> documents.visibleTo(actor, id))
                .map(document -> new Offer(
                        document,
                        documents.currentVersion(document).orElseThrow(),
                        directory.unit(document.unit()).name(),
                        authority.objection(document, actor).orElse(null),
                        notices.of(document, actor)))
                .toList();
    }

    private ZonedDateTime keyUntil(PersonId person) {
        Optional<Instant> until = keys.of(person).map(KeyRing.KeyFacts::validUntil);
        return until.map(SigningActions::inVietnam).orElse(null);
    }

    private static List<Batch.Choice> chosen(List<String> choices) {
        return choices.stream().map(BatchController::chosen).toList();
    }

    private static Batch.Choice chosen(String choice) {
        String[] parts = choice.split(":");
        try {
            return new Batch.Choice(
                    DocumentId.of(parts[0]),
                    Integer.parseInt(parts[1]),
                    Integer.parseInt(parts[2]),
                    new Hash(parts[3]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new BusinessRuleViolation("Danh sách ký không trọn vẹn. Hãy tải lại trang rồi chọn lại.");
        }
    }
}
