package vn.vanban.signing;

import org.springframework.stereotype.Component;
import vn.vanban.organization.UnitId;

/** The organization's own signature on an electronic copy: a line at the top right, without image (Phụ lục I, Phần II, Mục I.3). */
@Component
public class CopySealing {

    private final KeyRing keys;
    private final CheckedSigner signer;

    CopySealing(KeyRing keys, CheckedSigner signer) {
        this.keys = keys;
        this.signer = signer;
    }

    /**
     * @param words what stands before the time: "Trích sao; Sở Y tế"
     * @throws SigningImpossible the organization has no good key
     */
    public byte[] seal(UnitId organization, byte[] pdf, String words) {
        return signer.signAsLast(pdf, keys.openSeal(organization).key(), new SignatureAppearance.Line(words))
                .pdf();
    }
}
