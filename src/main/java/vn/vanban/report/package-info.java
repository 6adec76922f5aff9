/** Owns views over everything: figures and standings, read only. */
@ApplicationModule(allowedDependencies = {"shared", "organization", "document", "followup", "distribution"})
package vn.vanban.report;

import org.springframework.modulith.ApplicationModule;
