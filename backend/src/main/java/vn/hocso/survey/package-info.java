/**
 * What people say of a course once they have completed it. It stands beside the other activities: learning says who may answer, outcomes
 * ask who has. Answers are told in fives and lead back to nobody.
 */
@ApplicationModule(
        displayName = "Surveys",
        allowedDependencies = {"learning", "content", "identity", "organisation", "tabular", "audit", "shared"})
@NullMarked
package vn.hocso.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
