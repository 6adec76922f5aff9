package vn.vanban.workflow;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import vn.vanban.shared.DueText;
import vn.vanban.shared.WorkingCalendar;

/** The moments that part an inbox: what is due before now is late, then comes today, soon, and the rest. */
record Horizon(ZonedDateTime now, ZonedDateTime tomorrow, ZonedDateTime later) {

    /** The groups of the list, in its order. */
    enum Part {
        LATE("Quá hạn", "alert-octagon", "late"),
        TODAY("Hôm nay", "alarm", "today"),
        SOON("Sắp đến hạn", "clock-hour-4", "soon"),
        LATER("Trong hạn", "calendar", "");

        private final String title;
        private final String icon;
        private final String kind;

        Part(String title, String icon, String kind) {
            this.title = title;
            this.icon = icon;
            this.kind = kind;
        }

        public String title() {
            return title;
        }

        public String icon() {
            return icon;
        }

        public String kind() {
            return kind;
        }
    }

    static Horizon of(ZonedDateTime now, WorkingCalendar calendar) {
        LocalDate today = now.withZoneSameInstant(WorkingCalendar.ZONE).toLocalDate();
        LocalDate lastSoon = calendar.plusWorkingDays(today, DueText.SOON_IN_WORKING_DAYS);
        return new Horizon(now, midnightBefore(today.plusDays(1)), midnightBefore(lastSoon.plusDays(1)));
    }

    Part partOf(OffsetDateTime due) {
        if (due.isBefore(now.toOffsetDateTime())) {
            return Part.LATE;
        }
        if (due.isBefore(tomorrow.toOffsetDateTime())) {
            return Part.TODAY;
        }
        return due.isBefore(later.toOffsetDateTime()) ? Part.SOON : Part.LATER;
    }

    OffsetDateTime from(Part part) {
        return switch (part) {
            case LATE -> OffsetDateTime.MIN;
            case TODAY -> utc(now);
            case SOON -> utc(tomorrow);
            case LATER -> utc(later);
        };
    }

    /** Its last moment: the database counts in microseconds. */
    OffsetDateTime until(Part part) {
        return part == Part.LATER
                ? OffsetDateTime.MAX
                : from(Part.values()[part.ordinal() + 1]).minusNanos(1000);
    }

    private static ZonedDateTime midnightBefore(LocalDate day) {
        return day.atTime(LocalTime.MIDNIGHT).atZone(WorkingCalendar.ZONE);
    }

    private static OffsetDateTime utc(ZonedDateTime moment) {
        return moment.toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }
}
