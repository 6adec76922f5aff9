package vn.vanban.workflow;

import java.time.Duration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** In a process that is told how many seconds its office is ahead, the engine's own clock is as far ahead. */
@Component
class EngineClock {

    EngineClock() {
        Long ahead = Long.getLong("office.ahead");
        if (ahead != null) {
            ClockUtil.offset(Duration.ofSeconds(ahead).toMillis());
        }
    }
}
