package vn.hocso.survey.result;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonFormat;

import io.swagger.v3.oas.annotations.media.Schema;

import vn.hocso.learning.ClassId;
import vn.hocso.survey.Aspect;

/**
 * What the survey of a course, or of one class of it, has come to. Every figure is of answers that were released together, so no two of them
 * differ by fewer than {@code minimum}.
 *
 * @param completed how many could have answered by now, whatever months are asked for
 * @param answered how many have, likewise
 * @param waiting answers that wait until there are enough of them, likewise
 * @param shown answers behind the figures of the months asked for
 * @param months the last of them, two years at most, from the first with answers to the last; the months in which answers were released
 * @param classes those with answers, those that were opened last first; last of all those who were in no class
 */
record SurveyResults(
        int minimum,
        int completed,
        int answered,
        int shown,
        int waiting,
        List<AspectFigures> aspects,
        List<Month> months,
        List<ClassFigures> classes) {

    /**
     * How one thing was rated.
     *
     * @param mean with two decimals; absent while there is nothing to show
     * @param counts how many gave one, two, three, four and five; absent likewise
     */
    @Schema(name = "SurveyAspect")
    record AspectFigures(
            Aspect aspect,
            int answers,
            @Nullable BigDecimal mean,
            @Nullable List<Integer> counts) {}

    @Schema(name = "SurveyMean")
    record Mean(Aspect aspect, @Nullable BigDecimal mean) {}

    @Schema(name = "SurveyMonth")
    record Month(@JsonFormat(pattern = "yyyy-MM") YearMonth month, int answers, List<Mean> means) {}

    /** Of a class; without one, of everybody else. */
    @Schema(name = "SurveyClass")
    record ClassFigures(
            @Nullable ClassId classId,
            @Nullable String code,
            @Nullable String title,
            int answered,
            int shown,
            List<Mean> means) {}
}
