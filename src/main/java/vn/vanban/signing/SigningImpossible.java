package vn.vanban.signing;

import vn.vanban.shared.BusinessRuleViolation;

/** Says why a file, a key or a certificate cannot be used for signing. */
class SigningImpossible extends BusinessRuleViolation {

    SigningImpossible(String reason) {
        super(reason);
    }

    SigningImpossible(String reason, Exception cause) {
        super(reason);
        initCause(cause);
    }
}
