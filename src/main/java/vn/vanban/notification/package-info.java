/** Owns what people are told: notices after a fact is committed. */
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
package vn.vanban.notification;

import org.springframework.modulith.ApplicationModule;
