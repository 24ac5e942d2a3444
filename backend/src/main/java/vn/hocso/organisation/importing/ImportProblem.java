package vn.hocso.organisation.importing;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What is wrong with a row: in which field, which rule, and what the rule's words have to name. */
record ImportProblem(@Nullable ImportField field, String code, Map<String, String> params) {

    static ImportProblem of(ImportField field, String code) {
        return new ImportProblem(field, code, Map.of());
    }

    String reason() {
        return "organisation.import.problem." + code;
    }

    String remedy() {
        return "organisation.import.remedy." + code;
    }
}
