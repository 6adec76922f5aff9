/** Owns what others say of a draft: content check, formality check, opinions, return for revision. */
@ApplicationModule(allowedDependencies = {"shared", "organization", "document"})
package vn.vanban.review;

import org.springframework.modulith.ApplicationModule;
