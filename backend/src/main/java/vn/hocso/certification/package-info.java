/**
 * What completing a course leads to: a numbered, signed certificate that anyone can verify and that is revoked, never deleted. It sits
 * above learning, whose completions it turns into certificates, and only leaves listen to it.
 */
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "job",
            "shared",
            "tabular",
            "identity",
            "organisation",
            "media",
            "content",
            "catalogue",
            "learning",
            "survey"
        })
@NullMarked
package vn.hocso.certification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
