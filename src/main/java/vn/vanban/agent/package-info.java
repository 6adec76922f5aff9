/** Owns the program on the signer's own machine that signs with their file or device: no server, database or Spring. */
@ApplicationModule(allowedDependencies = {"shared"})
package vn.vanban.agent;

import org.springframework.modulith.ApplicationModule;
