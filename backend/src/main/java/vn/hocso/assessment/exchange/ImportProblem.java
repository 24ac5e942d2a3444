package vn.hocso.assessment.exchange;

import java.util.Map;

/**
 * What is wrong with a question or cannot be taken over. The code is a key of a sentence that also says what to do.
 *
 * @param fatal whether the question cannot be imported because of it
 */
record ImportProblem(int line, String code, Map<String, Object> params, boolean fatal) {

    static ImportProblem lost(int line, String code, Object what) {
        return new ImportProblem(line, "assessment.import." + code, Map.of("what", what), false);
    }

    static ImportProblem tooLong(int line, int length, int most) {
        return new ImportProblem(line, "assessment.import.text-too-long", Map.of("what", length, "most", most), true);
    }

    static ImportProblem fatal(int line, String code, Object what) {
        return new ImportProblem(line, "assessment.import." + code, Map.of("what", what), true);
    }
}
