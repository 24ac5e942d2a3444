package vn.hocso.certification.register;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.content.LessonId;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.EnrolmentId;

/** Where an enrolment stands with its certificate and, while there is none, exactly what is missing. */
record CertificateStatus(
        State state, @Nullable CertificateView certificate, List<ConditionTold> conditions, List<Missing> missing) {

    /**
     * A condition in words.
     *
     * @param missing what is missing for it; null when it is fulfilled
     * @param next where it is fulfilled; null where only others can do something
     */
    record ConditionTold(
            String text, @Nullable String missing, @Nullable NextStep next) {}

    /**
     * Where a learner goes to fulfil a condition.
     *
     * @param id of the lesson, of the class whose marks count, or of the enrolment whose survey is to be answered
     * @param title of the lesson
     */
    record NextStep(Place place, UUID id, @Nullable String title) {

        static NextStep to(LessonId lesson, String title) {
            return new NextStep(Place.LESSON, lesson.value(), title);
        }

        static NextStep to(ClassId in) {
            return new NextStep(Place.CLASS, in.value(), null);
        }

        static NextStep to(EnrolmentId surveyed) {
            return new NextStep(Place.SURVEY, surveyed.value(), null);
        }
    }

    enum Place {
        LESSON,
        CLASS,
        SURVEY
    }

    enum State {
        ISSUED,
        PREPARING,
        /** Everything is done; the class gives its certificates together, upon a decision. */
        WAITS_FOR_RUN,
        NOT_YET
    }

    /** A condition not met yet, in words. */
    record Missing(String code, String text) {}
}
