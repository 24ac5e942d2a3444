package vn.hocso.assessment.exchange;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.bank.WrittenPicture;
import vn.hocso.assessment.question.Bodies;
import vn.hocso.competency.CompetencyId;

/**
 * A question as a file tells it.
 *
 * @param line where it begins, from 1
 * @param externalId by which the other system knows it
 * @param topic the category it was kept in
 * @param picture the one it shows below the stem; until it is kept in the library, by the identifier of its content
 * @param competencies those that its tags name here
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
        @Nullable WrittenPicture picture,
        List<String> tags,
        List<CompetencyId> competencies,
        List<ImportProblem> problems) {

    /** Rows that were kept before questions brought competencies know none. */
    ReadQuestion {
        competencies = Stream.ofNullable(competencies).flatMap(List::stream).toList();
    }

    boolean isReadable() {
        return type != null;
    }

    /** The same with one thing more that stays behind. */
    ReadQuestion losing(String code, Object what) {
        List<ImportProblem> all = new java.util.ArrayList<>(problems);
        all.add(ImportProblem.lost(line, code, what));
        return with(all);
    }

    ReadQuestion adding(List<ImportProblem> more) {
        return with(Stream.concat(problems.stream(), more.stream()).toList());
    }

    ReadQuestion with(List<ImportProblem> all) {
        return with(competencies, all);
    }

    ReadQuestion with(List<CompetencyId> about, List<ImportProblem> all) {
        return new ReadQuestion(
                line, externalId, topic, title, type, stem, body, explanation, picture, tags, about, List.copyOf(all));
    }

    ReadQuestion tagged(List<String> more) {
        List<String> all =
                Stream.concat(tags.stream(), more.stream()).distinct().toList();
        return new ReadQuestion(
                line, externalId, topic, title, type, stem, body, explanation, picture, all, competencies, problems);
    }

    /** The same, with a text to read before it. */
    ReadQuestion after(String text) {
        return with(text + "\n\n" + stem, picture);
    }

    /** The same with another picture. */
    ReadQuestion showing(WrittenPicture other) {
        return with(stem, other);
    }

    /** The same with what describes the picture in the place of the picture. */
    ReadQuestion withoutPicture() {
        String said = picture == null ? null : picture.description();
        return with(said == null || stem.contains(said) ? stem : stem + "\n\n" + said, null);
    }

    private ReadQuestion with(String otherStem, @Nullable WrittenPicture other) {
        return new ReadQuestion(
                line,
                externalId,
                topic,
                title,
                type,
                otherStem,
                body,
                explanation,
                other,
                tags,
                competencies,
                problems);
    }

    /** The same in other words. */
    ReadQuestion saying(JsonNode otherBody) {
        return asking(String.valueOf(type), stem, otherBody);
    }

    /** Another question of the same kind and place. */
    ReadQuestion asking(String otherType, String otherStem, JsonNode otherBody) {
        return new ReadQuestion(
                line,
                externalId,
                topic,
                title,
                otherType,
                otherStem,
                otherBody,
                explanation,
                picture,
                tags,
                competencies,
                problems);
    }

    /** The body in the form of its type. */
    <T> T body(Class<T> form) {
        return Bodies.read(java.util.Objects.requireNonNull(body), form);
    }
}
