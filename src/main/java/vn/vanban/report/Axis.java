package vn.vanban.report;

/** By what the tasks are counted. */
public enum Axis {
    UNIT("Đơn vị chủ trì", "unit", "unit_id"),
    DOCUMENT("Văn bản", "document", "document_id"),
    /** Each field has a unit of the office in charge of it, which drafts its documents. */
    FIELD("Lĩnh vực (phòng tham mưu)", "field", "field_id"),
    /** Who signed directs the work. */
    LEADER("Lãnh đạo chỉ đạo", "leader", "leader_id");

    private final String words;
    private final String parameter;
    private final String column;

    Axis(String words, String parameter, String column) {
        this.words = words;
        this.parameter = parameter;
        this.column = column;
    }

    public String words() {
        return words;
    }

    /** Its name in addresses. */
    public String parameter() {
        return parameter;
    }

    String column() {
        return column;
    }
}
