/** A handful of value types that mean the same everywhere. */
@ApplicationModule(allowedDependencies = {})
package vn.vanban.shared;

import org.springframework.modulith.ApplicationModule;
