package vn.vanban.workflow;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.vanban.document.DocumentType;

/** Which part of an inbox to list. */
record InboxFilter(Show show, Optional<DocumentType> type) {

    static final InboxFilter ALL = new InboxFilter(Show.ALL, Optional.empty());

    enum Show {
        ALL("Tất cả"),
        SIGNATURE("Ký", InboxAct.Group.SIGNATURE),
        APPROVAL("Duyệt", InboxAct.Group.APPROVAL),
        ASSIGNMENT("Nhiệm vụ", InboxAct.Group.ASSIGNMENT),
        LATE("Quá hạn", Horizon.Part.LATE),
        SOON("Sắp đến hạn", Horizon.Part.TODAY, Horizon.Part.SOON),
        /** What waits for those whom the reader stands in for. */
        STANDING_IN("Thay người vắng");

        private final String title;
        private final Set<InboxAct.Group> groups;
        private final List<Horizon.Part> parts;

        Show(String title, InboxAct.Group group) {
            this(title, Set.of(group), List.of(Horizon.Part.values()));
        }

        Show(String title, Horizon.Part... parts) {
            this(
                    title,
                    Set.of(InboxAct.Group.values()),
                    parts.length == 0 ? List.of(Horizon.Part.values()) : Arrays.asList(parts));
        }

        Show(String title, Set<InboxAct.Group> groups, List<Horizon.Part> parts) {
            this.title = title;
            this.groups = groups;
            this.parts = parts;
        }

        public String title() {
            return title;
        }

        Set<InboxAct.Group> groups() {
            return groups;
        }

        /** The parts of the list it shows, which lie side by side. */
        List<Horizon.Part> parts() {
            return parts;
        }
    }
}
