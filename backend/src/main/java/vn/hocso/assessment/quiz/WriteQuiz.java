package vn.hocso.assessment.quiz;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.Quizzes.QuizRules;
import vn.hocso.assessment.Quizzes.Review;
import vn.hocso.assessment.Quizzes.Scoring;
import vn.hocso.assessment.bank.Topics;
import vn.hocso.content.CourseId;
import vn.hocso.shared.VietnameseText;

/** A quiz as an author defines it. The course matters for a new one only, the revision for a later change only. */
record WriteQuiz(
        @Nullable CourseId courseId,
        @Nullable Long revision,
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(max = 4000) String instructions,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 200) String> topics,
        @NotNull @Min(1) @Max(200) Integer questionCount,
        @NotNull @Min(1) @Max(100) Integer passMarkPercent,
        @Nullable @Min(1) @Max(600) Integer timeLimitMinutes,
        @Nullable @Min(1) @Max(100) Integer attemptsAllowed,
        @Nullable Boolean shuffleOptions,
        @NotNull Review review,
        @Nullable Scoring scoring) {

    QuizRules rules() {
        return new QuizRules(
                title,
                instructions,
                topics == null ? List.of() : topics,
                questionCount,
                passMarkPercent,
                timeLimitMinutes,
                attemptsAllowed,
                !Boolean.FALSE.equals(shuffleOptions),
                review,
                scoring == null ? Scoring.ALL_OR_NOTHING : scoring);
    }

    /** The rules as they are stored: composed letters, clean topics. */
    static QuizRules clean(QuizRules rules) {
        String instructions = rules.instructions();
        return new QuizRules(
                VietnameseText.nfc(rules.title()).strip(),
                instructions == null || instructions.isBlank()
                        ? null
                        : VietnameseText.nfc(instructions).strip(),
                rules.topics().stream()
                        .map(Topics::clean)
                        .filter(topic -> !topic.isEmpty())
                        .distinct()
                        .toList(),
                rules.questionCount(),
                rules.passMarkPercent(),
                rules.timeLimitMinutes(),
                rules.attemptsAllowed(),
                rules.shuffleOptions(),
                rules.review(),
                rules.scoring());
    }
}
