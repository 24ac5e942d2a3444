package vn.hocso.assessment.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.QuestionBank.Difficulty;
import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.Quizzes.Combining;
import vn.hocso.assessment.Quizzes.Conduct;
import vn.hocso.assessment.Quizzes.DoubleMarking;
import vn.hocso.assessment.Quizzes.Grading;
import vn.hocso.assessment.Quizzes.Navigation;
import vn.hocso.assessment.Quizzes.PeerReview;
import vn.hocso.assessment.Quizzes.QuizRules;
import vn.hocso.assessment.Quizzes.Review;
import vn.hocso.assessment.Quizzes.Scoring;
import vn.hocso.assessment.Quizzes.Section;
import vn.hocso.assessment.Quizzes.Shown;
import vn.hocso.assessment.Quizzes.ShownByMoment;
import vn.hocso.competency.CompetencyId;
import vn.hocso.content.CourseId;
import vn.hocso.organisation.UnitId;

/**
 * A quiz as an author defines it. The course matters for a new one only, the revision for a later change only. A quiz of one section may name
 * its topics and the number of questions alone.
 */
record WriteQuiz(
        @Nullable CourseId courseId,
        @Nullable Long revision,
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(max = 4000) String instructions,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 200) String> topics,
        @Nullable @Min(1) @Max(200) Integer questionCount,
        @NotNull @Min(1) @Max(100) Integer passMarkPercent,
        @Nullable @Min(1) @Max(600) Integer timeLimitMinutes,
        @Nullable @Min(1) @Max(100) Integer attemptsAllowed,
        @Nullable Boolean shuffleOptions,
        @NotNull Review review,
        @Nullable Scoring scoring,
        @Nullable @Size(max = 20) List<@NotNull @Valid WriteSection> sections,
        @Nullable @Valid WriteConduct conduct) {

    record WriteSection(
            @Nullable @Size(max = 200) String title,
            @Nullable @Size(max = 4000) String instructions,
            @Nullable @Size(max = 200) List<@NotNull QuestionId> fixed,
            @Nullable @Size(max = 50) List<@NotBlank @Size(max = 200) String> topics,
            @Nullable Set<@NotNull Difficulty> difficulties,
            @Nullable @Size(max = 30) List<@NotBlank String> types,
            @Nullable @Min(1) @Max(200) Integer count,
            @Nullable Boolean unseenFirst,
            @Nullable @Size(max = 20) List<@NotNull CompetencyId> competencies,
            @Nullable UnitId bank) {

        Section section() {
            List<QuestionId> chosen = orNone(fixed).stream().distinct().toList();
            return new Section(
                    title == null ? "" : title,
                    instructions,
                    chosen,
                    orNone(topics),
                    difficulties == null
                            ? List.of()
                            : difficulties.stream().sorted().toList(),
                    orNone(types),
                    count == null ? chosen.size() : count,
                    Boolean.TRUE.equals(unseenFirst),
                    orNone(competencies),
                    bank);
        }
    }

    record WriteConduct(
            @Nullable Instant opensAt,
            @Nullable Instant closesAt,
            @Nullable @Min(1) @Max(43_200) Integer pauseMinutes,
            @Nullable Grading grading,
            @Nullable Navigation navigation,
            @Nullable Boolean shuffleQuestions,
            @Nullable Boolean practice,
            @Nullable @Valid WriteShown shown,
            @Nullable @Valid WriteDoubleMarking doubleMarking,
            @Nullable @Valid WritePeerReview peerReview) {

        Conduct conduct() {
            return new Conduct(
                    opensAt,
                    closesAt,
                    pauseMinutes,
                    grading == null ? Grading.BEST : grading,
                    navigation == null ? Navigation.FREE : navigation,
                    !Boolean.FALSE.equals(shuffleQuestions),
                    Boolean.TRUE.equals(practice),
                    shown == null ? null : shown.shown(),
                    doubleMarking == null ? null : new DoubleMarking(doubleMarking.tolerancePercent()),
                    peerReview == null ? null : peerReview.peerReview());
        }
    }

    /** The tolerance is a share of the question's point, in percent. */
    record WriteDoubleMarking(@NotNull @Min(0) @Max(100) Integer tolerancePercent) {}

    record WritePeerReview(
            @NotNull @Min(1) @Max(10) Integer reviewsEach,
            @NotNull @Min(1) @Max(10) Integer reviewsNeeded,
            @NotNull @Min(1) @Max(60) Integer days,
            @NotNull Combining combining,
            @Nullable Boolean ownFirst) {

        PeerReview peerReview() {
            return new PeerReview(reviewsEach, reviewsNeeded, days, combining, !Boolean.FALSE.equals(ownFirst));
        }
    }

    record WriteShown(
            @Nullable Set<@NotNull Shown> duringPractice,
            @Nullable Set<@NotNull Shown> rightAfter,
            @Nullable Set<@NotNull Shown> whileOpen,
            @Nullable Set<@NotNull Shown> afterClosing) {

        ShownByMoment shown() {
            return new ShownByMoment(
                    orNothing(duringPractice), orNothing(rightAfter), orNothing(whileOpen), orNothing(afterClosing));
        }

        private static Set<Shown> orNothing(@Nullable Set<Shown> shown) {
            return shown == null ? Set.of() : shown;
        }
    }

    QuizRules rules() {
        List<Section> parts =
                orNone(sections).stream().map(WriteSection::section).toList();
        if (parts.isEmpty() && questionCount == null) {
            throw new QuizRefusals.FieldMissing("questionCount");
        }
        return new QuizRules(
                title,
                instructions,
                orNone(topics),
                questionCount == null ? 0 : questionCount,
                passMarkPercent,
                timeLimitMinutes,
                attemptsAllowed,
                !Boolean.FALSE.equals(shuffleOptions),
                review,
                scoring == null ? Scoring.ALL_OR_NOTHING : scoring,
                parts.isEmpty() ? null : parts,
                conduct == null ? null : conduct.conduct());
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
