package vn.vanban.signing;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may be asked about certificates, {@code vanban.revocation} in application.yml.
 *
 * @param hosts hosts of the authorities' lists, OCSP and certificates; none asks nobody
 * @param timeout how long one answer may take; somebody waits for it
 */
@ConfigurationProperties("vanban.revocation")
record RevocationSettings(@DefaultValue List<String> hosts, @DefaultValue("10s") Duration timeout) {}
