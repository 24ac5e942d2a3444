package vn.hocso.content.draft;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

import vn.hocso.content.CourseLevel;
import vn.hocso.content.Courses.CourseSettings;

/** New settings of a course, and the revision of the course they were made from. */
record ArrangeCourse(
        @NotNull Long revision,
        @NotBlank @Size(max = 200) String title,
        @NotNull @Size(max = 2000) String summary,
        @NotNull @Size(max = 30) List<@NotNull @Size(max = 300) String> outcomes,
        @NotNull @Size(max = 30) List<@NotNull @Size(max = 300) String> audience,
        @NotNull CourseLevel level,
        @NotNull @Size(max = 20) List<@NotNull @Size(max = 60) String> topics,

        @Schema(allowableValues = {"vi", "en"}) @NotNull @Pattern(regexp = "vi|en")
        String language,

        @Nullable UUID coverMediaId) {

    CourseSettings settings() {
        return new CourseSettings(title, summary, outcomes, audience, level, topics, language, coverMediaId);
    }
}
