package vn.hocso.assessment.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.question.Bodies;

/** A question while it is being read, which gathers what goes wrong. */
final class Draft {

    final int line;

    @Nullable
    String externalId;

    @Nullable
    String topic;

    @Nullable
    String title;

    String stem = "";

    @Nullable
    String explanation;

    final List<String> tags = new ArrayList<>();

    /** Those the question is asked about. */
    final List<Picture> pictures = new ArrayList<>();

    /** What lies beside the question in its package, by the path it names. */
    Function<String, Optional<PackageFile>> files = path -> Optional.empty();

    private final Set<ImportProblem> problems = new LinkedHashSet<>();

    Draft(int line) {
        this.line = line;
    }

    /** Something of the question stays behind. */
    void lost(String code, Object what) {
        problems.add(ImportProblem.lost(line, code, what));
    }

    ReadQuestion as(String type, Object body) {
        return new ReadQuestion(
                line,
                externalId,
                topic,
                title,
                type,
                stem,
                Bodies.write(body),
                explanation,
                List.copyOf(tags),
                List.of(),
                List.copyOf(problems));
    }

    ReadQuestion unreadable(String code, Object what) {
        problems.add(ImportProblem.fatal(line, code, what));
        return new ReadQuestion(
                line,
                externalId,
                topic,
                title,
                null,
                stem,
                null,
                explanation,
                List.copyOf(tags),
                List.of(),
                List.copyOf(problems));
    }
}
