package vn.vanban.signing;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.vanban.organization.Actors;
import vn.vanban.organization.Person;

/** Gives people of the demo office keys that are not on the server, by an authority that the office trusts. */
@Component
class KeysElsewhere {

    static final String ADMINISTRATOR = "phuc.cao";

    private final SigningWays ways;
    private final Actors actors;
    private final TrustedAuthorities authorities;
    private final Clock clock;
    private DemoCertificateAuthority authority;

    KeysElsewhere(SigningWays ways, TrustedAuthorities authorities, Actors actors, Clock clock) {
        this.ways = ways;
        this.authorities = authorities;
        this.actors = actors;
        this.clock = clock;
    }

    private DemoCertificateAuthority authority() {
        if (authority == null) {
            authority = DemoCertificateAuthority.create(clock);
            authorities.trust(authority.certificate());
        }
        return authority;
    }

    SigningKey giveToken(String username) {
        SigningKey key = issue(username);
        setAgent(username, key.certificateChain());
        return key;
    }

    void setAgent(String username, List<X509Certificate> chain) {
        Person person = actors.named(username).person();
        set(username, SigningWay.byAgent(chain, SignatureImage.draw(person.fullName())));
    }

    void set(String username, SigningWay way) {
        ways.set(actors.named(username).id(), way, actors.named(ADMINISTRATOR).id());
    }

    SigningKey issue(String username) {
        return Pkcs12SigningKey.open(pkcs12(username), DemoKeys.PIN.toCharArray());
    }

    /** Opens with {@link DemoKeys#PIN}. */
    byte[] pkcs12(String username) {
        return authority()
                .issueToPerson(
                        actors.named(username).person().fullName(),
                        actors.named(username).positionTitle(),
                        actors.named(username).organization().name(),
                        DemoKeys.PIN.toCharArray())
                .pkcs12();
    }

    void takeBack(String username) {
        set(username, SigningWay.BY_SERVER);
    }
}
