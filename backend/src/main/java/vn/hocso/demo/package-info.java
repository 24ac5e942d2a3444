/**
 * Demonstration data: people of a real organisation tree, one complete course and six months of learning. It stands above everything,
 * works only through the modules' APIs, and is absent unless {@code hocso.demo} is set.
 */
@ApplicationModule(
        allowedDependencies = {
            "assessment",
            "catalogue",
            "certification",
            "competency",
            "content",
            "identity",
            "learning",
            "media",
            "organisation",
            "shared",
            "survey"
        })
@NullMarked
package vn.hocso.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
