/** Conducts the processes of bpmn/ and owns the inbox; the only package that imports the engine. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organization",
            "document",
            "drafting",
            "review",
            "signing",
            "register",
            "distribution",
            "followup"
        })
package vn.vanban.workflow;

import org.springframework.modulith.ApplicationModule;
