package vn.hocso.learning.classes;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.hocso.content.CourseId;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.Classes.NewClass;
import vn.hocso.learning.classes.ClassRefusals.ClassEndsBeforeItStarts;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.VietnameseText;

/** A class as somebody defines it; the revision matters for a later change only. */
record WriteClass(
        @NotBlank @Size(max = 40) String code,
        @NotBlank @Size(max = 200) String title,
        @NotNull CourseId courseId,
        @NotNull UnitId unitId,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @Nullable @Size(max = 20) List<@NotNull AccountId> trainers,
        @Nullable Integer revision) {

    NewClass details() {
        if (endsOn.isBefore(startsOn)) {
            throw new ClassEndsBeforeItStarts();
        }
        return new NewClass(
                VietnameseText.line(code),
                VietnameseText.line(title),
                courseId,
                unitId,
                startsOn,
                endsOn,
                trainers == null ? List.of() : trainers.stream().distinct().toList());
    }
}
