/** Owns the way out: issue, dispatch to every recipient, receipts. */
@ApplicationModule(allowedDependencies = {"shared", "organization", "document", "drafting", "signing", "register"})
package vn.vanban.distribution;

import org.springframework.modulith.ApplicationModule;
