package vn.hocso.assessment.attempt;

import java.util.List;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.QuestionId;

/** The key to a paper, kept apart from it. */
record AnswerKey(List<Entry> entries) {

    record Entry(
            int no,
            QuestionId questionId,
            int revision,
            String topic,
            JsonNode key,
            @Nullable String explanation) {}
}
