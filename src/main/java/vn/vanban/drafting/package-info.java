/** Owns writing: from the form and the DOCX template to a version in the form of Nghị định 30/2020. */
@ApplicationModule(
        allowedDependencies = {"shared", "organization", "reading", "formality", "document", "authority", "rendition"})
package vn.vanban.drafting;

import org.springframework.modulith.ApplicationModule;
