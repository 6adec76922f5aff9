/** Owns the work a document assigns: lead and cooperating units, deadlines, results, closing. */
@ApplicationModule(allowedDependencies = {"shared", "organization", "reading", "document", "drafting", "distribution"})
package vn.vanban.followup;

import org.springframework.modulith.ApplicationModule;
