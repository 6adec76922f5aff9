/** Owns the document itself: its facts, versions, files, status, who may do what with it, and its history. */
@ApplicationModule(allowedDependencies = {"shared", "organization", "rendition"})
package vn.vanban.document;

import org.springframework.modulith.ApplicationModule;
