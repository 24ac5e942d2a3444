package vn.hocso.survey;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hocso.content.CourseId;
import vn.hocso.learning.EnrolmentId;

/** Brings in answers that were given before or elsewhere, on their own days. Bringing the same people in again changes nothing. */
public interface PastAnswers {

    void bringIn(CourseId courseId, List<PastAnswer> answers);

    /** What somebody said; only that they answered on that day is kept with their enrolment. */
    record PastAnswer(
            EnrolmentId enrolmentId,
            LocalDate answeredOn,
            int content,
            @Nullable Integer trainer,
            int useAtWork,
            @Nullable String useful,
            @Nullable String improve) {}
}
