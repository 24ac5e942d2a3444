package vn.hocso.certification.template;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Something to mend before a layout can be published: on one layer, or, where none is named, on the whole. */
record LayoutProblem(String code, @Nullable String layerId, Map<String, ?> params) {

    static LayoutProblem of(String code) {
        return new LayoutProblem(code, null, Map.of());
    }
}
