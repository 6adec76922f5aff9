package vn.vanban.signing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The time-stamp service (RFC 3161) of an office, {@code vanban.timestamp} in application.yml.
 *
 * @param url its address; blank makes no time-stamps
 * @param username blank where it asks for none
 * @param policy the number of the policy it has to stamp under; blank leaves it the choice
 * @param timeout how long one answer may take; nobody waits for it
 * @param level how far the proof goes
 * @param renewBefore how long before the last time-stamp's certificate ends the next one is put over it
 */
@ConfigurationProperties("vanban.timestamp")
record TimestampSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("") String policy,
        @DefaultValue("SHA256") DigestAlgorithm digest,
        @DefaultValue("180s") Duration timeout,
        @DefaultValue("LTA") Level level,
        @DefaultValue("90d") Duration renewBefore) {

    enum Level {
        /** The moment alone: enough while the certificates last. */
        T,
        /** The moment, what became of the certificates, and a seal of time over both, renewed for as long as needed. */
        LTA
    }

    boolean isOn() {
        return !url.isBlank();
    }
}
