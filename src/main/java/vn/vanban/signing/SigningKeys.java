package vn.vanban.signing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;
import vn.vanban.document.SignatureBlock;
import vn.vanban.organization.Actor;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Directory;
import vn.vanban.organization.IssuingOrganization;
import vn.vanban.organization.Officer;
import vn.vanban.organization.PersonId;
import vn.vanban.organization.Role;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.Forbidden;
import vn.vanban.shared.NotFound;

/** How the signers of an organization sign, as its administrator sets it. */
@Component
class SigningKeys {

    private static final int LARGEST_IMAGE = 1_000_000;

    private final Directory directory;
    private final SigningWays ways;
    private final KeyRing keys;
    private final HolderRule holders;
    private final RemoteSigning remote;

    SigningKeys(Directory directory, SigningWays ways, KeyRing keys, HolderRule holders, RemoteSigning remote) {
        this.directory = directory;
        this.ways = ways;
        this.keys = keys;
        this.holders = holders;
        this.remote = remote;
    }

    /**
     * @param facts of the certificate they sign with now, if any
     * @param serverKey whether this server keeps a key for them
     */
    record Signer(Officer officer, SigningWay way, Optional<KeyRing.KeyFacts> facts, boolean serverKey) {}

    /** What an administrator filled in; empty files leave what stands. */
    record Choice(SigningWay.Kind kind, byte[] certificate, String credential, byte[] image) {}

    List<Signer> signersFor(Actor administrator) {
        IssuingOrganization organization = organizationOf(administrator);
        Map<PersonId, Officer> signers = new LinkedHashMap<>();
        directory.officers().stream()
                .filter(officer ->
                        directory.organizationOf(officer.unit().id()).id().equals(organization.id()))
                .filter(officer ->
                        SignatureBlock.capacityOf(officer, organization).isPresent())
                .forEach(officer -> signers.putIfAbsent(officer.person().id(), officer));
        return signers.values().stream().map(this::signer).toList();
    }

    Signer signer(PersonId person, Actor administrator) {
        return signersFor(administrator).stream()
                .filter(signer -> signer.officer().person().id().equals(person))
                .findFirst()
                .orElseThrow(() -> new NotFound("Người này không ký văn bản của cơ quan."));
    }

    /** @throws BusinessRuleViolation at "certificate", "credential" or "image" */
    void set(PersonId person, Choice choice, Actor administrator) {
        Signer signer = signer(person, administrator);
        SigningWay way =
                switch (choice.kind()) {
                    case SERVER -> byServer(signer);
                    case AGENT -> byAgent(signer, choice);
                    case REMOTE -> byService(signer, choice);
                };
        ways.set(person, way, administrator.id());
    }

    private static SigningWay byServer(Signer signer) {
        if (!signer.serverKey()) {
            throw BusinessRuleViolation.at("kind", "Máy chủ không giữ khóa nào của người này.");
        }
        return SigningWay.BY_SERVER;
    }

    private SigningWay byAgent(Signer signer, Choice choice) {
        SigningWay now = signer.way();
        if (choice.certificate().length == 0 && now.kind() != SigningWay.Kind.AGENT) {
            throw BusinessRuleViolation.at("certificate", "Hãy chọn tệp chứng thư số của người ký.");
        }
        try {
            var chain = choice.certificate().length == 0 ? now.chain() : CertificateChains.read(choice.certificate());
            holders.require(chain, signer.officer().person(), "certificate");
            return SigningWay.byAgent(chain, image(signer, choice));
        } catch (SigningImpossible unreadable) {
            throw BusinessRuleViolation.at("certificate", unreadable.getMessage());
        }
    }

    private SigningWay byService(Signer signer, Choice choice) {
        if (choice.credential().isBlank()) {
            throw BusinessRuleViolation.at("credential", "Hãy nhập mã khóa của người ký ở dịch vụ.");
        }
        try {
            String credential = choice.credential().strip();
            RemoteService.Credential found = remote.service().describe(credential);
            holders.require(found.chain(), signer.officer().person(), "credential");
            return SigningWay.byService(credential, found, image(signer, choice));
        } catch (SigningImpossible refused) {
            throw BusinessRuleViolation.at("credential", refused.getMessage());
        }
    }

    /** Điều 8 Phụ lục I: the image of the handwriting, PNG with a transparent ground. */
    private byte[] image(Signer signer, Choice choice) {
        if (choice.image().length == 0) {
            byte[] now = signer.way().image();
            return now.length > 0
                    ? now
                    : keys.imageOf(signer.officer().person().id())
                            .orElseThrow(() -> BusinessRuleViolation.at("image", "Hãy chọn hình chữ ký của người ký."));
        }
        if (!isTransparentPng(choice.image())) {
            throw BusinessRuleViolation.at("image", "Hình chữ ký phải là tệp PNG nền trong suốt, không quá 1 MB.");
        }
        return choice.image();
    }

    private static boolean isTransparentPng(byte[] file) {
        boolean png =
                file.length > 8 && file.length <= LARGEST_IMAGE && file[1] == 'P' && file[2] == 'N' && file[3] == 'G';
        try {
            BufferedImage image = png ? ImageIO.read(new ByteArrayInputStream(file)) : null;
            return image != null && image.getColorModel().hasAlpha();
        } catch (IOException broken) {
            return false;
        }
    }

    private Signer signer(Officer officer) {
        PersonId person = officer.person().id();
        return new Signer(
                officer, ways.of(person), keys.of(person), keys.imageOf(person).isPresent());
    }

    private IssuingOrganization organizationOf(Actor actor) {
        return directory.issuingOrganizations().stream()
                .filter(organization -> actor.holds(AssigneeKey.of(organization.id(), Role.ADMINISTRATOR)))
                .findFirst()
                .orElseThrow(() -> new Forbidden("Cách ký số do người quản trị của cơ quan ban hành đặt."));
    }
}
