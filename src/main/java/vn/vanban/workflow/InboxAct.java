package vn.vanban.workflow;

import java.util.Arrays;
import java.util.Optional;

/** What people can be asked to do, in the order of the road: the words, the icon and the time limit of each step. */
public enum InboxAct {
    DRAFT("Task_DraftDocument", "Soạn thảo", "pencil", Group.DRAFTING, TimeLimit.NONE, "/documents/%s/edit"),
    CHECK_CONTENT(
            "Task_CheckContent",
            "Duyệt nội dung",
            "eye-check",
            Group.APPROVAL,
            TimeLimit.TWO_WORKING_DAYS,
            "/documents/%s#content-approval"),
    GIVE_OPINION(
            "Task_GiveOpinion", "Cho ý kiến", "message-2", Group.APPROVAL, TimeLimit.TWO_WORKING_DAYS, "/documents/%s"),
    CHECK_FORMALITIES(
            "Task_CheckFormalities",
            "Kiểm tra thể thức",
            "list-check",
            Group.APPROVAL,
            TimeLimit.TWO_WORKING_DAYS,
            "/documents/%s#formality-approval"),
    SIGN(
            "Task_SignDocument",
            "Ký",
            "writing-sign",
            Group.SIGNATURE,
            TimeLimit.TWO_WORKING_DAYS,
            "/documents/%s#signature"),
    ASSIGN_NUMBER("Task_AssignNumber", "Cấp số", "number", Group.REGISTRY, TimeLimit.TODAY, "/registry?document=%s"),
    ISSUE("Task_IssueDocument", "Phát hành", "send", Group.REGISTRY, TimeLimit.TODAY, "/registry?document=%s"),
    /** Of a unit that a document was sent to; no task of the engine. */
    ACKNOWLEDGE("", "Xác nhận đã nhận", "mail-opened", Group.REGISTRY, TimeLimit.ONE_WORKING_DAY, "/documents/%s"),
    /** Of a unit that has a document its issuer took back (Điều 18.4); no task of the engine. */
    DESTROY("", "Hủy bản thu hồi", "file-x", Group.REGISTRY, TimeLimit.ONE_WORKING_DAY, "/documents/%s"),
    /** Its limit is the one after which the monitor is told. */
    ACCEPT_ASSIGNMENT(
            "Task_AcceptAssignment",
            "Tiếp nhận nhiệm vụ",
            "clipboard-check",
            Group.ASSIGNMENT,
            TimeLimit.NONE,
            "/assignments/%s"),
    DECIDE_REFUSAL(
            "Task_DecideRefusal",
            "Xem xét từ chối",
            "arrow-back-up",
            Group.ASSIGNMENT,
            TimeLimit.ONE_WORKING_DAY,
            "/assignments/%s"),
    /** Its limit is the assignment's own deadline. */
    REPORT_RESULT(
            "Task_ReportResult", "Báo cáo kết quả", "report", Group.ASSIGNMENT, TimeLimit.NONE, "/assignments/%s"),
    /** Of a cooperating unit; its limit too is the assignment's own deadline. */
    REPORT_PART("Task_ReportPart", "Gửi phần phối hợp", "report", Group.ASSIGNMENT, TimeLimit.NONE, "/assignments/%s"),
    DECIDE_EXTENSION(
            "Task_DecideExtension",
            "Quyết định gia hạn",
            "calendar-plus",
            Group.ASSIGNMENT,
            TimeLimit.TWO_WORKING_DAYS,
            "/assignments/%s"),
    CONFIRM_RESULT(
            "Task_ConfirmResult",
            "Xác nhận kết quả",
            "circle-check",
            Group.ASSIGNMENT,
            TimeLimit.TWO_WORKING_DAYS,
            "/assignments/%s");

    /** The filters above the list. */
    public enum Group {
        SIGNATURE("Ký"),
        APPROVAL("Duyệt"),
        ASSIGNMENT("Nhiệm vụ"),
        REGISTRY("Văn thư"),
        DRAFTING("Soạn thảo");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    private final String task;
    private final String verb;
    private final String icon;
    private final Group group;
    private final TimeLimit limit;
    private final String place;

    InboxAct(String task, String verb, String icon, Group group, TimeLimit limit, String place) {
        this.task = task;
        this.verb = verb;
        this.icon = icon;
        this.group = group;
        this.limit = limit;
        this.place = place;
    }

    static InboxAct ofTask(String task) {
        return Arrays.stream(values())
                .filter(act -> act.task.equals(task))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no page for " + task));
    }

    public String verb() {
        return verb;
    }

    public String icon() {
        return icon;
    }

    public Group group() {
        return group;
    }

    /** Where it is done: a page, or the dialog on it. */
    String place(Object id) {
        return place.formatted(id);
    }

    boolean isOfAssignment() {
        return group == Group.ASSIGNMENT;
    }

    /** Whether it comes from the lead unit and not from those who issued the document. */
    boolean isFromLeadUnit() {
        return this == CONFIRM_RESULT || this == DECIDE_REFUSAL || this == DECIDE_EXTENSION;
    }

    /** What is late where the step has a limit of its own beside the deadline of the work. */
    Optional<String> step() {
        return switch (this) {
            case ACCEPT_ASSIGNMENT -> Optional.of("tiếp nhận");
            case DECIDE_REFUSAL -> Optional.of("xem xét");
            case DECIDE_EXTENSION -> Optional.of("quyết định");
            case CONFIRM_RESULT -> Optional.of("xác nhận");
            default -> Optional.empty();
        };
    }

    /** Whether the document's page offers to send it back. */
    public boolean canReturn() {
        return this == CHECK_CONTENT || this == CHECK_FORMALITIES || this == SIGN || this == ASSIGN_NUMBER;
    }

    TimeLimit limit() {
        return limit;
    }
}
