package vn.hocso.survey.result;

import java.time.YearMonth;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonFormat;

import vn.hocso.survey.OpenQuestion;

/**
 * What somebody wrote, without a day.
 *
 * @param month in which it was released together with others
 * @param classCode of the class it was said in, if it was one
 * @param mayRemove whether the reader may take it away
 */
record SurveyComment(
        UUID commentId,
        OpenQuestion question,
        String text,
        @JsonFormat(pattern = "yyyy-MM") YearMonth month,
        @Nullable String classCode,
        boolean mayRemove) {}
