/**
 * Frameworks of competencies, such as DigComp, as data: areas and competencies that material, questions and people can be described by. It
 * stands with the foundations and knows nobody who uses it, so that courses and quizzes can name the same competencies.
 */
@ApplicationModule(
        displayName = "Competencies",
        allowedDependencies = {"organisation", "tabular", "audit", "shared"})
@NullMarked
package vn.hocso.competency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
