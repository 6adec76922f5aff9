package vn.vanban.followup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanban.document.Documents;
import vn.vanban.document.DoneBy;
import vn.vanban.organization.Directory;
import vn.vanban.organization.Unit;
import vn.vanban.organization.UnitId;

/**
 * Writes each change of what a document will assign into the document's history. Before the first submission nobody but
 * the drafter has seen the list, and nothing is written.
 */
@Component
class PlanHistory {

    private final Documents documents;
    private final Directory directory;

    PlanHistory(Documents documents, Directory directory) {
        this.documents = documents;
        this.directory = directory;
    }

    void added(Assignment assignment, DoneBy by) {
        write(assignment, by, "Thêm nhiệm vụ %d: %s".formatted(assignment.ordinal(), words(assignment)));
    }

    void dropped(Assignment assignment, DoneBy by) {
        write(assignment, by, "Bỏ nhiệm vụ %d: %s".formatted(assignment.ordinal(), words(assignment)));
    }

    /** Before it is described anew. */
    void changed(Assignment assignment, AssignmentPlan next, DoneBy by) {
        AssignmentPlan former = AssignmentPlan.again(assignment);
        String changes = Stream.of(
                        change("nội dung", former.content(), next.content()),
                        change(
                                "chủ trì",
                                names(former.lead().stream().toList()),
                                names(next.lead().stream().toList())),
                        change("phối hợp", names(former.cooperating()), names(next.cooperating())),
                        change("thời hạn", former.deadline(), next.deadline()),
                        change("sản phẩm", former.product(), next.product()),
                        change(
                                "nhắc trước",
                                former.reminders().toString(),
                                next.reminders().toString()),
                        change("chỗ trong văn bản", former.section(), next.section()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        if (!changes.isEmpty()) {
            write(assignment, by, "Sửa nhiệm vụ %d: %s".formatted(assignment.ordinal(), changes));
        }
    }

    private void write(Assignment assignment, DoneBy by, String remark) {
        if (documents.get(assignment.documentId()).versionNumber() > 0) {
            documents.record(new PlanChanged(assignment.documentId(), by, remark));
        }
    }

    private String words(Assignment assignment) {
        return "%s; chủ trì %s; thời hạn %s"
                .formatted(
                        assignment.content(),
                        names(List.of(assignment.leadUnit())),
                        assignment.deadlineWords().isEmpty() ? "không có" : assignment.deadlineWords());
    }

    private static Optional<String> change(String what, String former, String next) {
        return former.equals(next)
                ? Optional.empty()
                : Optional.of("%s %s thành %s".formatted(what, quoted(former), quoted(next)));
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "không có" : "“" + words + "”";
    }

    private String names(List<UnitId> units) {
        return directory.units(units).stream().map(Unit::name).sorted().collect(Collectors.joining(", "));
    }
}
