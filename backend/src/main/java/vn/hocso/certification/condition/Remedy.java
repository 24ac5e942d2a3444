package vn.hocso.certification.condition;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.learning.ClassId;
import vn.hocso.learning.EnrolmentId;

/** Where a learner goes to mend what is missing. */
public sealed interface Remedy {

    /** To the lessons still to do. */
    record Lessons() implements Remedy {}

    /** To the activity, or to the marks of the class if only its gradebook has it. */
    record Item(UUID id, @Nullable ClassId in) implements Remedy {}

    /** To what was earned in the class so far. */
    record Marks(ClassId in) implements Remedy {}

    /** To the survey of the course. */
    record Survey(EnrolmentId id) implements Remedy {}

    /** Nowhere: somebody else has to do something. */
    record OfOthers() implements Remedy {}
}
