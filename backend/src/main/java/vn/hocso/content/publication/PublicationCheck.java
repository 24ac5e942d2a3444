package vn.hocso.content.publication;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.hocso.content.BlockId;
import vn.hocso.content.LessonId;
import vn.hocso.content.spi.BlockProblem.Severity;
import vn.hocso.shared.Words;

/** What the publishing dialogue shows: problems in the author's language, and changes. */
record PublicationCheck(List<CheckProblem> problems, List<DraftChange> changes) {

    record CheckProblem(
            Severity severity,
            String code,
            String message,
            @Nullable LessonId lessonId,
            @Nullable BlockId blockId) {}

    static PublicationCheck of(PublicationService.Findings findings, Words words, Locale locale) {
        return new PublicationCheck(
                findings.problems().stream()
                        .map(problem -> new CheckProblem(
                                problem.severity(),
                                problem.code(),
                                words.in(locale, problem.code(), problem.params()),
                                problem.lessonId(),
                                problem.blockId()))
                        .toList(),
                findings.changes());
    }
}
