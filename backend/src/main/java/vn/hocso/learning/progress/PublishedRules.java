package vn.hocso.learning.progress;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import vn.hocso.content.LessonId;
import vn.hocso.content.PublishedContent;
import vn.hocso.content.PublishedCourse;
import vn.hocso.content.PublishedLesson;
import vn.hocso.content.PublishedLesson.PublishedBlock;
import vn.hocso.content.VersionId;
import vn.hocso.learning.enrolment.RequiredLessons;

/** The rules of published versions. They never change and are read from memory. */
@Component
class PublishedRules {

    private final PublishedContent content;

    PublishedRules(PublishedContent content) {
        this.content = content;
    }

    LessonRules of(VersionId versionId) {
        return new OfVersion(content, content.course(versionId), versionId);
    }

    /** Reads a lesson's page only when its rule asks about what is on it. */
    private record OfVersion(PublishedContent content, PublishedCourse course, VersionId versionId)
            implements LessonRules {

        @Override
        public Set<LessonId> required() {
            return RequiredLessons.of(course);
        }

        @Override
        public boolean has(LessonId lessonId) {
            return course.lesson(lessonId).isPresent();
        }

        @Override
        public boolean satisfiedBy(StudiedLesson lesson) {
            return course.lesson(lesson.lessonId())
                    .map(published -> switch (published.completionRule()) {
                        case VIEWED -> lesson.viewedToEnd();
                        case VIDEO_WATCHED -> watched(lesson);
                        case QUIZ_PASSED -> passed(lesson);
                    })
                    .orElse(false);
        }

        /** A lesson that lost its videos counts as done when it was read. */
        private boolean watched(StudiedLesson lesson) {
            List<PublishedBlock> videos = blocks(lesson, "VIDEO");
            return videos.isEmpty()
                    ? lesson.viewedToEnd()
                    : videos.stream()
                            .allMatch(video ->
                                    lesson.watched().of(video.blockId()).seenMostOf(lengthOf(video)));
        }

        private boolean passed(StudiedLesson lesson) {
            List<PublishedBlock> quizzes = blocks(lesson, "QUIZ");
            return quizzes.isEmpty()
                    ? lesson.viewedToEnd()
                    : quizzes.stream().allMatch(quiz -> lesson.hasPassed(quiz.blockId()));
        }

        private List<PublishedBlock> blocks(StudiedLesson lesson, String type) {
            PublishedLesson page = content.lesson(versionId, lesson.lessonId());
            return page.blocksOfType(type);
        }

        private static long lengthOf(PublishedBlock video) {
            JsonNode seconds = video.data().path("durationSeconds");
            return seconds.isNumber() ? Math.round(seconds.doubleValue() * 1000) : 0;
        }
    }
}
