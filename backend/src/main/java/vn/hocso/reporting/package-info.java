/**
 * Figures for managers: who was enrolled, completed and was certified, by unit, month and course. It is a leaf that keeps its own small
 * picture from events, so that counting never slows learning down.
 */
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "shared",
            "identity",
            "organisation",
            "content",
            "catalogue",
            "learning",
            "certification"
        })
@NullMarked
package vn.hocso.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
