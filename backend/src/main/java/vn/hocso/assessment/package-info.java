/**
 * Questions, quizzes and the attempts people make at them. Attempts live on the server, which freezes the paper, keeps the time and
 * marks the answers; what comes of them is reported to learning, which sits below.
 */
@ApplicationModule(
        allowedDependencies = {
            "learning",
            "content",
            "content::spi",
            "competency",
            "identity",
            "organisation",
            "job",
            "media",
            "tabular",
            "audit",
            "shared"
        })
@NullMarked
package vn.hocso.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
