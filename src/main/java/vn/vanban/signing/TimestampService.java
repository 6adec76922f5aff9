package vn.vanban.signing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.service.SecureRandomNonceSource;
import eu.europa.esig.dss.service.tsp.OnlineTSPSource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The office's time-stamp service, which says in words for the registry why it gave nothing. */
final class TimestampService implements TSPSource {

    private static final String CONTENT_TYPE = "application/timestamp-query";

    private final OnlineTSPSource service;
    private final String host;

    TimestampService(TimestampSettings settings, Clock clock) {
        host = URI.create(settings.url()).getAuthority();
        var loader = new PermittedHosts(List.of(host), settings.timeout(), Duration.ZERO, clock)
                .as(settings.username(), settings.password());
        loader.setContentType(CONTENT_TYPE);
        service = new OnlineTSPSource(settings.url(), loader);
        service.setNonceSource(new SecureRandomNonceSource());
        if (!settings.policy().isBlank()) {
            service.setPolicyOid(settings.policy());
        }
    }

    @Override
    public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
        try {
            return service.getTimeStampResponse(algorithm, digest);
        } catch (PermittedHosts.Silence silence) {
            throw new SigningImpossible("Dịch vụ dấu thời gian: " + silence.getMessage(), silence);
        } catch (DSSException refused) {
            throw new SigningImpossible("Dịch vụ dấu thời gian %s không cấp dấu thời gian.".formatted(host), refused);
        }
    }
}
