package vn.vanban.register;

import java.time.LocalDate;

/**
 * What the book says of a certified copy.
 *
 * @param notation "SY-SYT"
 * @param title "Sao y Thông báo 87/TB-SYT ngày 18/11/2026, Kết luận giao ban"
 * @param copyCount paper copies
 */
public record CopyLine(
        String notation, LocalDate madeOn, String title, String signerName, String recipients, int copyCount) {}
