package vn.hocso.assessment;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import vn.hocso.learning.EnrolmentId;

/** Brings in attempts that were made before or elsewhere, with their own dates. They are marked as all others are. */
public interface PastAttempts {

    /** How many were brought in: none for enrolments that have an attempt at the quiz already. */
    int bringIn(QuizId quizId, List<PastAttempt> attempts, Answering answering);

    /** One attempt; several of one enrolment are numbered in the order of the list. */
    record PastAttempt(EnrolmentId enrolmentId, Instant startedAt, Instant submittedAt) {}

    /** What was answered; null for a question that was left open. */
    @FunctionalInterface
    interface Answering {
        @Nullable
        JsonNode answer(PastAttempt attempt, AskedQuestion question);
    }

    /** @param solution an answer that earns everything, if one can be named */
    record AskedQuestion(
            QuestionId questionId, JsonNode shown, @Nullable JsonNode solution) {}
}
