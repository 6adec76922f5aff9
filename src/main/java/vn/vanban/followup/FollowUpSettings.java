package vn.vanban.followup;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How an office judges and presses, {@code vanban.followup} in application.yml.
 *
 * @param lateness which day decides whether work was in time
 * @param acceptWithin working days in which a unit accepts or refuses
 * @param headAfter working days overdue before the head of the lead unit is told
 * @param monitorAfter working days overdue before those who monitor are told
 */
@ConfigurationProperties("vanban.followup")
public record FollowUpSettings(
        @DefaultValue("submitted") Lateness lateness,
        @DefaultValue("2") int acceptWithin,
        @DefaultValue("3") int headAfter,
        @DefaultValue("5") int monitorAfter) {

    public enum Lateness {
        /** The day the lead unit submitted the result that stands. */
        SUBMITTED,
        /** The day the issuing side confirmed it. */
        CLOSED
    }
}
