/** Owns views over everything: figures and standings, kept in the transaction that changes them; it changes nothing else. */
@ApplicationModule(allowedDependencies = {"shared", "organization", "document", "followup", "distribution"})
package vn.vanban.report;

import org.springframework.modulith.ApplicationModule;
