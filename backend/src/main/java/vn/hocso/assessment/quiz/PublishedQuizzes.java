package vn.hocso.assessment.quiz;

import java.util.Optional;

import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.quiz.QuizRefusals.QuizUnknown;
import vn.hocso.content.BlockId;
import vn.hocso.content.LessonId;
import vn.hocso.content.PublishedContent;
import vn.hocso.content.PublishedCourse.Lesson;
import vn.hocso.content.VersionId;

/** Finds quizzes where they stand in published versions; answered from memory. */
@Component
public class PublishedQuizzes {

    private static final String BLOCK = "QUIZ";

    private final PublishedContent content;
    private final JsonMapper json;

    PublishedQuizzes(PublishedContent content, JsonMapper json) {
        this.content = content;
        this.json = json;
    }

    /** A quiz and the place it stands in. */
    public record PlacedQuiz(LessonId lessonId, BlockId blockId, FrozenQuiz quiz) {}

    public PlacedQuiz require(VersionId versionId, QuizId quizId) {
        return content.course(versionId).lessons().stream()
                .filter(lesson -> lesson.kinds().contains(BLOCK))
                .flatMap(lesson -> in(versionId, lesson, quizId).stream())
                .findFirst()
                .orElseThrow(QuizUnknown::new);
    }

    private Optional<PlacedQuiz> in(VersionId versionId, Lesson lesson, QuizId quizId) {
        return content.lesson(versionId, lesson.lessonId()).blocksOfType(BLOCK).stream()
                .filter(block -> names(block.data(), quizId))
                .findFirst()
                .map(block -> new PlacedQuiz(
                        lesson.lessonId(), block.blockId(), json.treeToValue(block.data(), FrozenQuiz.class)));
    }

    private static boolean names(JsonNode data, QuizId quizId) {
        return data.path("quizId").asString("").equals(quizId.toString());
    }
}
