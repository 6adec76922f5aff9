/** Owns signatures and the organization's seal: authority, keys, PAdES, validation. */
@ApplicationModule(allowedDependencies = {"shared", "organization", "document", "authority", "review"})
package vn.vanban.signing;

import org.springframework.modulith.ApplicationModule;
