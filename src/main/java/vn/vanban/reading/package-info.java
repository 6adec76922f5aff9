/** Owns what the words of an administrative document say: pure functions over text, without Spring or database. */
@ApplicationModule(allowedDependencies = {"shared"})
package vn.vanban.reading;

import org.springframework.modulith.ApplicationModule;
