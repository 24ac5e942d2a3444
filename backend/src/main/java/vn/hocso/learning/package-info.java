/**
 * Taking part: who is enrolled in which published version, what they have done in it, and when that completes the course. Activities
 * such as quizzes sit above it and report their outcomes here, so learning need not know which kinds of activity exist.
 */
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "catalogue",
            "catalogue::spi",
            "content",
            "content::spi",
            "identity",
            "organisation",
            "tabular",
            "shared"
        })
@NullMarked
package vn.hocso.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
