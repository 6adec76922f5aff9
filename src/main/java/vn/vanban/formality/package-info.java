/** Owns the form (thể thức) that Nghị định 30/2020/NĐ-CP demands of a document, and what a DOCX breaks of it: pure functions over a file's bytes. */
@ApplicationModule(allowedDependencies = {"shared"})
package vn.vanban.formality;

import org.springframework.modulith.ApplicationModule;
