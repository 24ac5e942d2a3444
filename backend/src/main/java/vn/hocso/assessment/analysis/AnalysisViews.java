package vn.hocso.assessment.analysis;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.Flag;
import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.question.QuestionType;
import vn.hocso.content.CourseId;
import vn.hocso.shared.NameOf;

/** What the pages show of an analysis. Shares go from nought to one; what too few sittings cannot tell is null. */
final class AnalysisViews {

    private AnalysisViews() {}

    /**
     * A quiz.
     *
     * @param sittings first attempts that are marked, at most the latest {@code most}
     * @param enough whether there are at least {@code least} of them; nothing is shown of fewer
     * @param judgedFrom how many it takes before anything is said of single questions
     */
    record QuizAnalysisView(
            QuizId quizId,
            CourseId courseId,
            String title,
            int sittings,
            int least,
            int judgedFrom,
            int most,
            boolean enough,
            @Nullable ScoreView scores,
            List<CompetencyFigures> competencies,
            List<ItemView> items) {}

    /**
     * What the questions earned that are about a competency.
     *
     * @param sittings those that had one of the questions at least
     * @param share of the points that could be earned; null of too few sittings
     */
    record CompetencyFigures(
            String code,
            String title,
            int questions,
            int sittings,
            @Nullable Double share) {}

    /** Scores in percent; {@code counts} tells how many lie in each tenth. */
    record ScoreView(
            double mean,
            double median,
            @Nullable Double deviation,
            @Nullable Double skewness,
            double lowest,
            double highest,
            List<Integer> counts,
            @Nullable Double alpha,
            @Nullable Double error,
            boolean estimated) {}

    record ItemView(
            QuestionId questionId,
            int revision,
            boolean latest,
            @NameOf(QuestionType.class) String type,
            String topic,
            String stem,
            int sittings,
            boolean enough,
            @Nullable Double facility,
            @Nullable Double discrimination,
            @Nullable Double correlation,
            List<OptionView> options,
            Set<Flag> flags) {}

    /** How often an option was chosen: by everybody, by the upper and by the lower group. */
    record OptionView(String text, boolean correct, int chosen, double share, double upper, double lower) {}

    record QuestionAnalysisView(QuestionId questionId, int least, int judgedFrom, int most, List<ItemView> revisions) {}
}
