package vn.vanban.drafting;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Council;
import vn.vanban.organization.CouncilId;
import vn.vanban.organization.Directory;
import vn.vanban.shared.BusinessRuleViolation;

/** "Nhân danh": in whose name somebody writes, their organization's or that of a council they are a member of. */
@Component
class Issuers {

    private final Directory directory;

    Issuers(Directory directory) {
        this.directory = directory;
    }

    /** The councils still in force in whose name they may write. */
    List<Council> councilsOf(Actor drafter) {
        return directory.councilsOf(drafter.organization().id()).stream()
                .filter(council -> council.hasMember(drafter.id(), directory.today()))
                .toList();
    }

    /** @throws BusinessRuleViolation the council is over, or they are none of its members (field "council") */
    void requireMember(CouncilId council, Actor drafter) {
        if (councilsOf(drafter).stream().noneMatch(one -> one.id().equals(council))) {
            throw BusinessRuleViolation.at(
                    "council", "Chỉ thành viên soạn văn bản nhân danh hội đồng, ban, tổ, và chỉ khi còn hoạt động.");
        }
    }

    /** The council in whose name they go on from a document; absent once that is over. */
    Optional<CouncilId> after(Document source, Actor drafter) {
        return councilsOf(drafter).stream()
                .map(Council::id)
                .filter(council -> source.council().filter(council::equals).isPresent())
                .findFirst();
    }

    /** Whether a document is of a council still in force that they are no member of. */
    boolean isOfOthers(Document source, Actor drafter) {
        return after(source, drafter).isEmpty()
                && directory
                        .issuer(source.organization(), source.council())
                        .council()
                        .filter(council -> council.isInForceOn(directory.today()))
                        .isPresent();
    }
}
