/** Owns certified copies of issued documents and of what came from outside (Điều 25-27): their pages, their numbers, who made them. */
@ApplicationModule(
        allowedDependencies = {"shared", "organization", "document", "authority", "rendition", "signing", "register"})
package vn.vanban.copying;

import org.springframework.modulith.ApplicationModule;
