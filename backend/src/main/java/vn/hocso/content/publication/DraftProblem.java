package vn.hocso.content.publication;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.hocso.content.BlockId;
import vn.hocso.content.LessonId;
import vn.hocso.content.spi.BlockProblem;
import vn.hocso.content.spi.BlockProblem.Severity;

/** Something found in a draft before publishing, and where. */
record DraftProblem(
        Severity severity,
        String code,
        Map<String, Object> params,
        @Nullable LessonId lessonId,
        @Nullable BlockId blockId) {

    static DraftProblem ofCourse(Severity severity, String code) {
        return new DraftProblem(severity, code, Map.of(), null, null);
    }

    static DraftProblem ofSection(Severity severity, String code, String title) {
        return new DraftProblem(severity, code, Map.of("title", title), null, null);
    }

    static DraftProblem ofLesson(Severity severity, String code, LessonId lesson, String title) {
        return new DraftProblem(severity, code, Map.of("title", title), lesson, null);
    }

    static DraftProblem ofBlock(BlockProblem problem, LessonId lesson, String title, BlockId block) {
        Map<String, Object> params = new HashMap<>(problem.params());
        params.putIfAbsent("title", title);
        return new DraftProblem(problem.severity(), problem.code(), Map.copyOf(params), lesson, block);
    }

    boolean hinders() {
        return severity == Severity.ERROR;
    }
}
