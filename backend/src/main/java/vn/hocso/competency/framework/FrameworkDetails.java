package vn.hocso.competency.framework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import vn.hocso.competency.Competencies.NewFramework;
import vn.hocso.shared.VietnameseText;

/**
 * What a framework is called and where it is from.
 *
 * @param code by which a later version is known to be one of the same framework
 */
public record FrameworkDetails(
        @NotBlank @Size(max = 40) String code,
        @NotBlank @Size(max = 40) String version,
        @NotBlank @Size(max = 300) String titleVi,
        @NotBlank @Size(max = 300) String titleEn,
        @NotBlank @Size(max = 500) String source) {

    public FrameworkDetails {
        code = line(code);
        version = line(version);
        titleVi = line(titleVi);
        titleEn = line(titleEn);
        source = line(source);
    }

    static FrameworkDetails of(NewFramework framework) {
        return new FrameworkDetails(
                framework.code(), framework.version(), framework.titleVi(), framework.titleEn(), framework.source());
    }

    /** What is left out is told by the rule for the field. */
    @SuppressWarnings({"NullAway", "ConstantValue"})
    private static String line(String text) {
        return text == null ? null : VietnameseText.line(text);
    }
}
