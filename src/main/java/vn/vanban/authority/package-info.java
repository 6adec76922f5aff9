/** Owns in whose name somebody may sign: the capacities of Điều 13, from positions and from written grants. */
@ApplicationModule(allowedDependencies = {"shared", "organization", "document"})
package vn.vanban.authority;

import org.springframework.modulith.ApplicationModule;
