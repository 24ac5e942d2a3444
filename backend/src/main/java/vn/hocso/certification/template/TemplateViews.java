package vn.hocso.certification.template;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.hocso.certification.document.Layout;
import vn.hocso.certification.document.Layout.Orientation;
import vn.hocso.certification.document.Sample;
import vn.hocso.certification.document.StandardLayout;
import vn.hocso.certification.template.TemplatePolicy.Ability;
import vn.hocso.content.CourseId;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitRef;

/** What is asked about templates and answered. */
final class TemplateViews {

    private TemplateViews() {}

    /** A template as lists show it. */
    record TemplateSummary(
            TemplateId templateId,
            String name,
            UnitRef unit,
            Orientation orientation,
            @Nullable Integer latestVersion,
            boolean changedSince,
            boolean retired,
            Instant updatedAt,
            Set<Ability> abilities) {}

    /** A template as its designers work on it. */
    record TemplateView(
            TemplateSummary template,
            int revision,
            Layout layout,
            List<TemplatePicture> pictures,
            List<TemplateProblem> problems,
            List<TemplateVersion> versions) {}

    record TemplatePicture(String image, String url, int width, int height) {}

    /** Something to mend before publishing, worded in the reader's language. */
    record TemplateProblem(
            String code, String message, @Nullable String layerId) {}

    record TemplateVersion(int version, Instant madeAt) {}

    /** A new template, from a standard layout or from another template. */
    record AddTemplate(
            @NotNull UnitId unitId,
            @NotBlank @Size(max = 200) String name,
            @Nullable StandardLayout standard,
            @Nullable TemplateId copyOf) {}

    record WriteTemplate(
            @NotNull Integer revision,
            @NotBlank @Size(max = 200) String name,
            @NotNull @Valid Layout layout) {}

    /** A layout to be seen as it would be printed, whether saved or not. */
    record PreviewLayout(
            @NotNull @Valid Layout layout, @NotNull Sample sample) {}

    /** Where a template is used: by a unit and those below that chose none, or by one course. */
    record TemplateUse(@Nullable UnitRef unit, @Nullable CourseRef course) {}

    record CourseRef(CourseId courseId, String title) {}
}
