/** Owns the registers of Điều 15-16: the next number, its entry, the book. */
@ApplicationModule(allowedDependencies = {"shared", "organization", "document", "signing"})
package vn.vanban.register;

import org.springframework.modulith.ApplicationModule;
