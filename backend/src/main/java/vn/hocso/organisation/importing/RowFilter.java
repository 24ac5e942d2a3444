package vn.hocso.organisation.importing;

import java.util.HashMap;
import java.util.Map;

import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;

/** Which rows of an import are wanted: with one verdict, or with one kind of error, perhaps in one field. */
record RowFilter(
        @Nullable Verdict verdict,
        @Pattern(regexp = "[a-z-]{1,60}") @Nullable String problem,
        @Nullable ImportField field) {

    String where() {
        return (verdict == null ? "1 = 1" : "verdict = :verdict")
                + (problem == null ? "" : " and verdict = 'ERROR' and json_contains(problems, :problem)");
    }

    Map<String, Object> params() {
        Map<String, Object> params = new HashMap<>();
        if (verdict != null) {
            params.put("verdict", verdict.name());
        }
        if (problem != null) {
            String code = "\"code\":\"%s\"".formatted(problem);
            params.put("problem", field == null ? "{" + code + "}" : "{\"field\":\"%s\",%s}".formatted(field, code));
        }
        return params;
    }
}
