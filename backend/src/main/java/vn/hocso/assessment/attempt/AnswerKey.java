package vn.hocso.assessment.attempt;

import java.util.List;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.QuestionId;

/** The key to a paper, kept apart from it. */
record AnswerKey(List<Entry> entries) {

    /** @param amended what marks the answer in place of the key, since the question was regraded */
    record Entry(
            int no,
            QuestionId questionId,
            int revision,
            String topic,
            JsonNode key,
            @Nullable String explanation,
            @Nullable Amendment amended) {

        Entry(int no, QuestionId questionId, int revision, String topic, JsonNode key, @Nullable String explanation) {
            this(no, questionId, revision, topic, key, explanation, null);
        }

        /** Those of which the best counts. */
        List<JsonNode> keys() {
            return amended == null ? List.of(key) : amended.keys();
        }

        /** The one that tells what is right now. */
        JsonNode latestKey() {
            return keys().getLast();
        }

        boolean earnsAll() {
            return amended != null && amended.earnsAll();
        }

        @Nullable
        String latestExplanation() {
            return amended == null ? explanation : amended.explanation();
        }

        Entry amended(Amendment amendment) {
            return new Entry(no, questionId, revision, topic, key, explanation, amendment);
        }
    }

    /**
     * How an answer is marked since the question was regraded. What was asked stays as it was.
     *
     * @param revision of the question, from which the last of the keys comes
     * @param keys an answer earns what the best of them gives
     * @param earnsAll whether everybody earns the whole point, whatever they answered
     */
    record Amendment(
            int revision,
            List<JsonNode> keys,
            boolean earnsAll,
            @Nullable String explanation) {}

    Entry entry(QuestionId question) {
        return entries.stream()
                .filter(one -> one.questionId().equals(question))
                .findFirst()
                .orElseThrow();
    }

    AnswerKey with(Entry changed) {
        return new AnswerKey(entries.stream()
                .map(one -> one.no() == changed.no() ? changed : one)
                .toList());
    }
}
