package vn.vanban;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import vn.vanban.shared.WorkingCalendar;

/** The office's clock in tests: the real time, until a test moves it; whoever moves it puts it back. */
@Component
@Primary
public class MovableClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    /** From this moment on; the clock goes on ticking. */
    public void moveTo(ZonedDateTime moment) {
        ahead = Duration.between(Instant.now(), moment.toInstant());
    }

    public void putBack() {
        ahead = Duration.ZERO;
    }

    @Override
    public ZoneId getZone() {
        return WorkingCalendar.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }
}
