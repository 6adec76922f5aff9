/** Owns the pages: turns a Word file into the PDF people read and sign. */
@ApplicationModule(allowedDependencies = {"shared"})
package vn.vanban.rendition;

import org.springframework.modulith.ApplicationModule;
