package vn.vanban.authority;

import java.util.Optional;
import vn.vanban.document.DocumentType;
import vn.vanban.document.SignatureBlock;
import vn.vanban.document.SigningCapacity;
import vn.vanban.organization.Officer;

/**
 * One capacity in which an officer may sign today for an organization.
 *
 * @param grant absent when it comes with the position
 */
public record SigningRight(
        Officer officer, SigningCapacity capacity, SignatureBlock block, Optional<SigningGrant> grant) {

    public boolean covers(DocumentType type) {
        return grant.map(given -> given.covers(type)).orElse(true);
    }

    /** By what act they sign, for the history: "TUQ. theo 15/GUQ-SYT ngày 02/11/2026"; empty when by position. */
    public String basis() {
        return grant.map(given -> capacity.prefix() + "theo " + given.act()).orElse("");
    }
}
