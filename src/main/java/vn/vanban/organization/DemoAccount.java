package vn.vanban.organization;

/**
 * Somebody to try the demo office as.
 *
 * @param title their position, "Văn thư"
 * @param unit the unit of that position, "Văn phòng Sở"
 * @param part what they do on the road of a document, "cấp số, đóng dấu, phát hành"
 */
public record DemoAccount(String username, String fullName, String title, String unit, String part) {}
