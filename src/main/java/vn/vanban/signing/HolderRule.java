package vn.vanban.signing;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vanban.organization.Person;
import vn.vanban.shared.BusinessRuleViolation;

/** Whether a certificate may be registered as somebody's: theirs by name, in force, of an authority trusted here. */
@Component
class HolderRule {

    private final TrustedAuthorities authorities;
    private final Clock clock;

    HolderRule(TrustedAuthorities authorities, Clock clock) {
        this.authorities = authorities;
        this.clock = clock;
    }

    /** @param field of the form, which a refusal is about */
    void require(List<X509Certificate> chain, Person person, String field) {
        X509Certificate certificate = chain.get(0);
        String holder = Holder.of(certificate).name();
        if (!plain(holder).equals(plain(person.fullName()))) {
            throw BusinessRuleViolation.at(
                    field,
                    "Chứng thư số này cấp cho %s, không phải %s."
                            .formatted(holder.isEmpty() ? "người không rõ tên" : holder, person.fullName()));
        }
        Instant now = clock.instant();
        if (now.isBefore(certificate.getNotBefore().toInstant())
                || now.isAfter(certificate.getNotAfter().toInstant())) {
            throw BusinessRuleViolation.at(field, "Chứng thư số này đã hết hạn hoặc chưa đến ngày có hiệu lực.");
        }
        boolean[] usage = certificate.getKeyUsage();
        if (usage != null && !usage[0] && !usage[1]) {
            throw BusinessRuleViolation.at(field, "Chứng thư số này không dùng để ký.");
        }
        if (!isTrusted(chain)) {
            throw BusinessRuleViolation.at(
                    field,
                    "Chứng thư số này không do tổ chức chứng thực được hệ thống tin cậy cấp, hoặc tệp thiếu chứng thư số"
                            + " trung gian.");
        }
    }

    /** Revocation is asked about when the signature is judged. */
    private boolean isTrusted(List<X509Certificate> chain) {
        Set<TrustAnchor> anchors = authorities.all().stream()
                .map(authority -> new TrustAnchor(authority, null))
                .collect(Collectors.toSet());
        List<X509Certificate> path = chain.stream()
                .filter(one -> anchors.stream()
                        .noneMatch(anchor -> anchor.getTrustedCert().equals(one)))
                .toList();
        try {
            PKIXParameters parameters = new PKIXParameters(anchors);
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(clock.instant()));
            CertPathValidator.getInstance("PKIX")
                    .validate(CertificateFactory.getInstance("X.509").generateCertPath(path), parameters);
            return !path.isEmpty();
        } catch (GeneralSecurityException notTrusted) {
            return false;
        }
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase();
    }
}
