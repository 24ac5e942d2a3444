package vn.hocso.certification.template;

import java.util.List;
import java.util.Map;

import vn.hocso.shared.Refusal;

/** Why something cannot be done with a template. */
final class TemplateRefusals {

    private TemplateRefusals() {}

    /** There is no such template, or none the actor may see. */
    static class TemplateNotFound extends Refusal {
        TemplateNotFound() {
            super(Kind.NOT_FOUND, "certification.template-not-found");
        }
    }

    /** Somebody else changed the template meanwhile. */
    static class TemplateChanged extends Refusal {
        TemplateChanged(int revision) {
            super(Kind.CONFLICT, "certification.template-changed", Map.of("revision", revision));
        }
    }

    /** What has to be mended before the template can be published. */
    static class TemplateIncomplete extends Refusal {

        private final List<FieldFault> faults;

        TemplateIncomplete(List<LayoutProblem> problems) {
            super(Kind.INVALID, "certification.template-incomplete", Map.of("count", problems.size()));
            this.faults = problems.stream()
                    .map(problem -> new FieldFault(
                            problem.layerId() == null ? "layout" : "layout." + problem.layerId(),
                            problem.code(),
                            problem.params()))
                    .toList();
        }

        @Override
        public List<FieldFault> faults() {
            return faults;
        }
    }

    /** The template has no version yet, or is retired. */
    static class TemplateNotInUse extends Refusal {
        TemplateNotInUse() {
            super(Kind.CONFLICT, "certification.template-not-in-use");
        }
    }

    /** The template has been published, and certificates may follow it. */
    static class TemplateKept extends Refusal {
        TemplateKept() {
            super(Kind.CONFLICT, "certification.template-kept");
        }
    }

    /** The unit, or the course's, is not within the unit that owns the template. */
    static class UseElsewhere extends Refusal {
        UseElsewhere() {
            super(Kind.INVALID, "certification.template-elsewhere");
        }
    }

    /** The file is no picture a certificate can carry. */
    static class PictureUnusable extends Refusal {
        PictureUnusable(String code, Map<String, ?> params) {
            super(Kind.INVALID, code, params, "file");
        }
    }
}
