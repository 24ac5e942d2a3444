package vn.hocso.assessment.quiz;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.Quizzes.Conduct;
import vn.hocso.assessment.Quizzes.DoubleMarking;
import vn.hocso.assessment.Quizzes.PeerReview;
import vn.hocso.assessment.Quizzes.QuizRules;
import vn.hocso.assessment.Quizzes.Review;
import vn.hocso.assessment.Quizzes.Scoring;
import vn.hocso.assessment.Quizzes.Section;
import vn.hocso.organisation.UnitId;

/** A quiz as a published lesson holds it: all that taking it needs, and which bank and topics its questions are drawn from. */
@Schema(name = "PublishedQuiz")
public record FrozenQuiz(
        QuizId quizId,
        String title,
        @Nullable String instructions,
        int questionCount,
        int passMarkPercent,
        @Nullable Integer timeLimitMinutes,
        @Nullable Integer attemptsAllowed,
        boolean shuffleOptions,
        Review review,
        Scoring scoring,
        UnitId bank,
        List<String> topics,
        @Nullable List<Section> sections,
        @Nullable Conduct conduct) {

    /** Those of a version published before there were sections are one. */
    public List<Section> allSections() {
        return Section.orOne(sections, topics, questionCount);
    }

    public Conduct conductOrUsual() {
        return conduct == null ? Conduct.usual() : conduct;
    }

    /** How two persons mark, if they do. Practice counts for nothing, so one suffices there. */
    public @Nullable DoubleMarking doubleMarking() {
        return conductOrUsual().practice() ? null : conductOrUsual().doubleMarking();
    }

    /** How learners mark each other's work, if they do. */
    public @Nullable PeerReview peerReview() {
        return conductOrUsual().practice() ? null : conductOrUsual().peerReview();
    }

    static FrozenQuiz of(QuizId quizId, UnitId bank, QuizRules rules) {
        return new FrozenQuiz(
                quizId,
                rules.title(),
                rules.instructions(),
                rules.questionCount(),
                rules.passMarkPercent(),
                rules.timeLimitMinutes(),
                rules.attemptsAllowed(),
                rules.shuffleOptions(),
                rules.review(),
                rules.scoring(),
                bank,
                rules.topics(),
                rules.sections(),
                rules.conduct());
    }
}
