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
        return today.plusDays(1)
                .datesUntil(today.plusYears(1))
                .filter(day -> !calendar.isWorkingDay(day))
                .flatMap(day -> calendar.exception(day).stream()
                        .map(exception -> "%s, %td/%<tm. %s".formatted(weekday(day), day, exception.name())))
                .findFirst()
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
