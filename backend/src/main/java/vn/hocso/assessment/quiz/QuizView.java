package vn.hocso.assessment.quiz;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.Quizzes.Conduct;
import vn.hocso.assessment.Quizzes.QuizRules;
import vn.hocso.assessment.Quizzes.Review;
import vn.hocso.assessment.Quizzes.Scoring;
import vn.hocso.assessment.Quizzes.Section;
import vn.hocso.assessment.quiz.Supply.SectionSupply;
import vn.hocso.assessment.quiz.Supply.Stock;
import vn.hocso.content.CourseId;
import vn.hocso.organisation.UnitId;

/** A quiz as its authors see it, with the number of questions it may draw from and what stands in the way of publishing it. */
record QuizView(
        QuizId quizId,
        CourseId courseId,
        UnitId unitId,
        String title,
        @Nullable String instructions,
        List<String> topics,
        int questionCount,
        int passMarkPercent,
        @Nullable Integer timeLimitMinutes,
        @Nullable Integer attemptsAllowed,
        boolean shuffleOptions,
        Review review,
        Scoring scoring,
        List<Section> sections,
        List<SectionSupply> supplies,
        Conduct conduct,
        int availableQuestions,
        List<QuizProblem> problems,
        long revision,
        Instant updatedAt) {

    record QuizProblem(String code, String message) {}

    static QuizView of(Quiz quiz, QuizRules rules, Stock stock, List<QuizProblem> problems) {
        return new QuizView(
                quiz.id(),
                quiz.course(),
                quiz.unit(),
                rules.title(),
                rules.instructions(),
                rules.topics(),
                rules.questionCount(),
                rules.passMarkPercent(),
                rules.timeLimitMinutes(),
                rules.attemptsAllowed(),
                rules.shuffleOptions(),
                rules.review(),
                rules.scoring(),
                rules.allSections(),
                stock.sections(),
                rules.conduct() == null ? Conduct.usual() : rules.conduct(),
                stock.available(),
                problems,
                quiz.revision(),
                quiz.updatedAt());
    }
}
