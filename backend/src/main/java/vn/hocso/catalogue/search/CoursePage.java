package vn.hocso.catalogue.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;

import vn.hocso.catalogue.search.CourseCard.CourseProvider;
import vn.hocso.catalogue.spi.Participation.OwnEnrolment;
import vn.hocso.content.CourseId;
import vn.hocso.content.CourseLevel;
import vn.hocso.content.PublishedCourse;

/** Everything one may want to know of a course before taking it. */
record CoursePage(
        CourseId courseId,
        String slug,
        String code,
        String title,
        String summary,
        @Nullable String coverUrl,
        CourseProvider provider,
        CourseLevel level,
        int estimatedMinutes,
        int lessonCount,
        List<String> topics,
        Instant publishedAt,
        @Nullable CardEnrolment enrolment,
        List<String> outcomes,
        List<String> audience,
        @Schema(allowableValues = {"vi", "en"}) String language,
        int versionNumber,
        List<SyllabusSection> sections,
        List<CourseTrainer> trainers,
        int enrolledCount,
        boolean certificate,
        List<CourseAbility> abilities) {

    record CardEnrolment(
            UUID enrolmentId,

            @Schema(ref = "#/components/schemas/EnrolmentState")
            String state,

            int percent) {

        static @Nullable CardEnrolment of(@Nullable OwnEnrolment own) {
            return own == null ? null : new CardEnrolment(own.enrolmentId(), own.state(), own.percent());
        }
    }

    record SyllabusSection(String title, List<SyllabusLesson> lessons) {

        static SyllabusSection of(PublishedCourse.Section section) {
            return new SyllabusSection(
                    section.title(),
                    section.lessons().stream()
                            .map(lesson -> new SyllabusLesson(
                                    lesson.title(), lesson.estimatedMinutes(), lesson.required(), lesson.kinds()))
                            .toList());
        }
    }

    record SyllabusLesson(
            String title,
            int estimatedMinutes,
            boolean required,

            @ArraySchema(schema = @Schema(ref = "#/components/schemas/BlockType"))
            List<String> kinds) {}

    record CourseTrainer(String fullName) {}

    enum CourseAbility {
        ENROL,
        CONTINUE,
        SIGN_IN
    }
}
