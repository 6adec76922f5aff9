/** Owns units, positions, people, substitution, the working calendar's days and sign-in: who somebody is and for whom they act. */
@ApplicationModule(allowedDependencies = {"shared"})
package vn.vanban.organization;

import org.springframework.modulith.ApplicationModule;
