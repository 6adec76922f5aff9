package vn.vanban.organization;

/** What somebody does for an office beyond heading or serving a unit. */
public enum Role {
    /** Soạn thảo văn bản. */
    DRAFTER,
    /** Kiểm tra thể thức cho cả cơ quan (Điều 12). */
    FORMALITY_CHECKER,
    /** Văn thư: cấp số, đóng dấu, phát hành, tiếp nhận. */
    REGISTRY_CLERK,
    /** Theo dõi, đôn đốc nhiệm vụ. */
    MONITOR,
    /** Quản trị. */
    ADMINISTRATOR
}
