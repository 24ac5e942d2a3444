/**
 * Tells people what happened to them, behind the bell and by mail. It is a leaf: it listens to the modules below and nobody depends on
 * it.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "job",
            "identity",
            "organisation",
            "content",
            "catalogue",
            "learning",
            "assessment",
            "certification"
        })
@NullMarked
package vn.hocso.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
