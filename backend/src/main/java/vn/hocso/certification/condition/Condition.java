package vn.hocso.certification.condition;

import java.util.Optional;

/** Something that must hold before a certificate is issued. */
sealed interface Condition permits CourseDone {

    /** What the learner still lacks, or nothing when the condition holds. */
    Optional<Finding> missing(Standing standing);
}
