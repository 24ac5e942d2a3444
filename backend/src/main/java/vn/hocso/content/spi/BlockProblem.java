package vn.hocso.content.spi;

import java.util.Map;

/** Something to mend before publishing, or to consider; the code is the key of its words in the messages of the module that found it. */
public record BlockProblem(Severity severity, String code, Map<String, Object> params) {

    public enum Severity {
        /** Publishing is refused. */
        ERROR,
        /** The author is told and may publish all the same. */
        WARNING
    }

    public static BlockProblem error(String code) {
        return new BlockProblem(Severity.ERROR, code, Map.of());
    }

    public static BlockProblem error(String code, Map<String, Object> params) {
        return new BlockProblem(Severity.ERROR, code, params);
    }

    public static BlockProblem warning(String code) {
        return new BlockProblem(Severity.WARNING, code, Map.of());
    }
}
