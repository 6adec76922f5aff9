package vn.vanban.document;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.vanban.shared.WorkingCalendar;

/**
 * The document's road as people see it: what is behind, who has it now, what comes next. Worked out from the status and
 * the history, never stored.
 */
public record Road(List<Leg> legs) {

    /**
     * @param state "past", "now", "next", or "returned"
     * @param who who did it, or who has it now; empty when not yet known
     */
    public record Leg(String name, String state, String who, Optional<Instant> at) {

        public String time() {
            return at.map(moment -> moment.atZone(WorkingCalendar.ZONE).format(TIME))
                    .orElse("");
        }
    }

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM HH:mm");

    private enum Stage {
        DRAFTING("Soạn thảo", DocumentStatus.DRAFT),
        CONTENT("Duyệt nội dung", DocumentStatus.CONTENT_CHECK),
        CONSULTATION("Xin ý kiến", DocumentStatus.CONSULTATION),
        FORMALITIES("Kiểm tra thể thức", DocumentStatus.FORMALITY_CHECK),
        SIGNING("Ký", DocumentStatus.AWAITING_SIGNATURE),
        NUMBERING("Cấp số, đóng dấu", DocumentStatus.SIGNED, DocumentStatus.NUMBERED),
        ISSUING("Phát hành", DocumentStatus.SEALED);

        private final String title;
        private final Set<DocumentStatus> statuses;

        Stage(String title, DocumentStatus... statuses) {
            this.title = title;
            this.statuses = Set.of(statuses);
        }
    }

    /** @param holders who has it now, in words; empty when nobody in particular */
    static Road of(Document document, List<HistoryEntry> history, String holders) {
        int reached = reached(document.status());
        List<Leg> legs = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            Optional<HistoryEntry> left = lastLeaving(stage, history);
            boolean consulted = history.stream().anyMatch(entry -> entry.status() == DocumentStatus.CONSULTATION);
            if (stage == Stage.CONSULTATION && !consulted) {
                continue;
            }
            if (stage.statuses.contains(document.status())) {
                boolean returned = stage == Stage.DRAFTING && document.versionNumber() > 0;
                legs.add(new Leg(stage.title, returned ? "returned" : "now", holders, since(history)));
            } else if (stage.ordinal() < reached && left.isPresent()) {
                legs.add(new Leg(stage.title, "past", left.get().by().name(), left.map(HistoryEntry::at)));
            } else {
                legs.add(new Leg(stage.title, "next", "", Optional.empty()));
            }
        }
        return new Road(List.copyOf(legs));
    }

    private static int reached(DocumentStatus status) {
        for (Stage stage : Stage.values()) {
            if (stage.statuses.contains(status)) {
                return stage.ordinal();
            }
        }
        return switch (status) {
            case ISSUED, RECALLED, REPLACED, CANCELLED -> Stage.values().length;
            case VOIDED -> Stage.ISSUING.ordinal();
            default -> 0;
        };
    }

    /** The last act that took the document out of a stage. */
    private static Optional<HistoryEntry> lastLeaving(Stage stage, List<HistoryEntry> history) {
        for (int i = history.size() - 1; i > 0; i--) {
            if (stage.statuses.contains(history.get(i - 1).status())
                    && !stage.statuses.contains(history.get(i).status())) {
                return Optional.of(history.get(i));
            }
        }
        return Optional.empty();
    }

    /** Since when it has stood where it stands. */
    private static Optional<Instant> since(List<HistoryEntry> history) {
        Optional<Instant> since = Optional.empty();
        for (int i = history.size() - 1; i >= 0; i--) {
            since = Optional.of(history.get(i).at());
            if (i > 0 && history.get(i - 1).status() != history.get(i).status()) {
                break;
            }
        }
        return since;
    }
}
