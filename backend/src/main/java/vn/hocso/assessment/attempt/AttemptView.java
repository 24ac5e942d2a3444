package vn.hocso.assessment.attempt;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;
import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.Quizzes.Navigation;
import vn.hocso.assessment.bank.PictureView;
import vn.hocso.assessment.question.Choices;
import vn.hocso.assessment.question.QuestionType;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.shared.NameOf;

/** An attempt as the learner works on it. Nothing in it tells which options are right. */
record AttemptView(
        AttemptId attemptId,
        EnrolmentId enrolmentId,
        QuizId quizId,
        String title,
        int number,
        Instant startedAt,
        @Nullable Instant deadlineAt,
        Instant serverNow,
        AttemptState state,
        int lease,
        Navigation navigation,
        boolean practice,
        List<PaperSection> sections,
        List<PaperQuestion> questions) {

    /** A part of the paper; its questions name it by its place in the list. */
    record PaperSection(String title, @Nullable String instructions) {}

    record PaperQuestion(
            int no,
            @NameOf(QuestionType.class) String type,
            String stem,
            @Nullable PictureView picture,
            List<Choices.Shown> options,
            @Schema(implementation = Object.class) JsonNode shown,
            @Nullable GivenAnswer answer,
            boolean flagged,
            int section) {}

    record GivenAnswer(
            Set<UUID> optionIds,
            @Schema(implementation = Object.class) JsonNode answer,
            int lease,
            long seq,
            Instant savedAt) {

        static GivenAnswer of(Answer answer) {
            return new GivenAnswer(
                    Choices.chosenIfAny(answer.answer()),
                    answer.answer(),
                    answer.lease(),
                    answer.seq(),
                    answer.savedAt());
        }
    }

    static AttemptView of(Attempt attempt, Paper paper, Collection<Answer> answers, Instant now) {
        Map<Integer, Answer> given = answers.stream().collect(Collectors.toMap(Answer::no, answer -> answer));
        return new AttemptView(
                attempt.id(),
                attempt.enrolmentId(),
                attempt.quizId(),
                paper.quiz().title(),
                attempt.number(),
                attempt.startedAt(),
                attempt.deadlineAt(),
                now,
                attempt.state(),
                attempt.lease(),
                paper.quiz().conductOrUsual().navigation(),
                paper.quiz().conductOrUsual().practice(),
                paper.quiz().allSections().stream()
                        .map(section -> new PaperSection(section.title(), section.instructions()))
                        .toList(),
                paper.items().stream()
                        .map(item -> question(item, given.get(item.no())))
                        .toList());
    }

    private static PaperQuestion question(Paper.Item item, @Nullable Answer answer) {
        return new PaperQuestion(
                item.no(),
                item.type(),
                item.stem(),
                item.picture(),
                Choices.shownIfAny(item.shown()),
                item.shown(),
                answer == null ? null : GivenAnswer.of(answer),
                answer != null && answer.flagged(),
                item.section() == null ? 0 : item.section());
    }
}
