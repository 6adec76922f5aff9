package vn.vanban.followup;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentNotice;
import vn.vanban.organization.Actor;

/** Warns above the pages that the document orders what nobody has taken over as a task. */
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
        int count = undecided.of(document, actor).size();
        if (count == 0) {
            return Optional.empty();
        }
        String line = document.status().isIssued()
                ? count + " nhiệm vụ văn bản nêu chưa được giao"
                : count + " nhiệm vụ văn bản nêu chưa được nhận";
        return Optional.of(new Content(
                Place.NOTICE,
                "proposals",
                "",
                "followup/proposal-notice :: notice",
                new Notice(document, List.of(line))));
    }
}
