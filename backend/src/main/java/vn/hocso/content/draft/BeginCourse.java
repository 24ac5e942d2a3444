package vn.hocso.content.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

import vn.hocso.content.CourseId;
import vn.hocso.content.Courses.NewCourse;
import vn.hocso.organisation.UnitId;

/** Begins a course; an {@code id} made by the client lets it ask again without beginning a second one. */
record BeginCourse(
        @Nullable CourseId id,
        @NotBlank @Size(max = 200) String title,
        @NotNull UnitId unitId,
        @Nullable @Size(max = 40) String code,

        @Schema(allowableValues = {"vi", "en"}) @Nullable @Pattern(regexp = "vi|en")
        String language) {

    NewCourse course() {
        return new NewCourse(title, unitId, code, language == null ? "vi" : language);
    }
}
