package vn.vanban.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentNotice;
import vn.vanban.organization.Actor;

/** Warns above the pages where the tasks are not what the document orders. */
@Component
@Order(30)
class ProposalNotice implements DocumentNotice {

    private final UndecidedProposals undecided;

    ProposalNotice(UndecidedProposals undecided) {
        this.undecided = undecided;
    }

    record Notice(Document document, List<String> lines) {}

    @Override
    public Optional<Content> of(Document document, Actor actor) {
        List<String> lines = new ArrayList<>();
        int count = undecided.of(document, actor).size();
        if (count > 0) {
            lines.add("%d nhiệm vụ văn bản nêu chưa được %s"
                    .formatted(count, document.status().isIssued() ? "giao" : "nhận"));
        }
        List<Proposal> doubtful = undecided.doubtful(document);
        long lost =
                doubtful.stream().filter(proposal -> proposal.place().isEmpty()).count();
        if (doubtful.size() > lost) {
            lines.add("%d nhiệm vụ đã nhận từ câu nay ghi khác".formatted(doubtful.size() - lost));
        }
        if (lost > 0) {
            lines.add("%d nhiệm vụ đã nhận từ câu không còn trong văn bản".formatted(lost));
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content(
                        Place.NOTICE,
                        "proposals",
                        "",
                        "followup/proposal-notice :: notice",
                        new Notice(document, lines)));
    }
}
