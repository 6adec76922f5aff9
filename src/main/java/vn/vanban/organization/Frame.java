package vn.vanban.organization;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import vn.vanban.shared.WorkingCalendar;

/** What stands around every page: who is signed in, which sections they have, the figures beside them. */
public record Frame(
        String username,
        String personName,
        String initials,
        String positionTitle,
        String organizationName,
        Set<String> sections,
        Map<String, Long> badges,
        String nextHoliday,
        LocalDate today) {

    /** The figure beside a section; none where no module keeps one. */
    public long count(String section) {
        return badges.getOrDefault(section, 0L);
    }

    static String nextHoliday(WorkingCalendar calendar, LocalDate today) {
        return calendar.exceptions().entrySet().stream()
                .filter(entry -> entry.getKey().isAfter(today) && !calendar.isWorkingDay(entry.getKey()))
                .min(Map.Entry.comparingByKey())
                .map(entry -> "%s, %td/%<tm. %s"
                        .formatted(
                                weekday(entry.getKey()),
                                entry.getKey(),
                                entry.getValue().name()))
                .orElse(null);
    }

    private static String weekday(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case MONDAY -> "Thứ Hai";
            case TUESDAY -> "Thứ Ba";
            case WEDNESDAY -> "Thứ Tư";
            case THURSDAY -> "Thứ Năm";
            case FRIDAY -> "Thứ Sáu";
            case SATURDAY -> "Thứ Bảy";
            case SUNDAY -> "Chủ nhật";
        };
    }
}
