package vn.hocso.assessment.exchange;

import java.util.List;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.question.Bodies;

/**
 * A question as a file tells it.
 *
 * @param line where it begins, from 1
 * @param externalId by which the other system knows it
 * @param topic the category it was kept in
 * @param type none when the question cannot be taken over, for which there is then a problem that says why
 */
record ReadQuestion(
        int line,
        @Nullable String externalId,
        @Nullable String topic,
        @Nullable String title,
        @Nullable String type,
        String stem,
        @Nullable JsonNode body,
        @Nullable String explanation,
        List<String> tags,
        List<ImportProblem> problems) {

    boolean isReadable() {
        return type != null;
    }

    /** The same with one thing more that stays behind. */
    ReadQuestion losing(String code, Object what) {
        List<ImportProblem> all = new java.util.ArrayList<>(problems);
        all.add(ImportProblem.lost(line, code, what));
        return with(all);
    }

    ReadQuestion with(List<ImportProblem> all) {
        return new ReadQuestion(line, externalId, topic, title, type, stem, body, explanation, tags, List.copyOf(all));
    }

    /** The body in the form of its type. */
    <T> T body(Class<T> form) {
        return Bodies.read(java.util.Objects.requireNonNull(body), form);
    }
}
