package vn.hocso.assessment.bank;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.Flag;
import vn.hocso.assessment.QuestionId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** How questions did, as the analysis last found it. */
@Component
class QuestionFigures {

    private final JdbcClient jdbc;

    QuestionFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The figures of one question.
     *
     * @param asked how often it was asked in attempts that are marked, whatever it said then
     * @param facility of its present wording, from nought to one; null as long as too few were asked
     * @param flags what a person should look at
     */
    record FiguresView(
            long asked, @Nullable Double facility, @Nullable Double discrimination, Set<Flag> flags) {

        static final FiguresView NONE = new FiguresView(0, null, null, Set.of());
    }

    Map<QuestionId, FiguresView> of(Collection<QuestionId> questions) {
        if (questions.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select q.id, f.asked, f.facility, f.discrimination, f.flags, f.revision = q.revision as present
                        from assessment_question_figure f join assessment_question q on q.id = f.question_id
                        where q.id in (%s)
                        """.formatted(String.join(",", Collections.nCopies(questions.size(), "?"))))
                .params(questions.stream()
                        .map(id -> (Object) Ids.bytes(id.value()))
                        .toList())
                .query((row, number) -> {
                    boolean present = row.getBoolean("present");
                    return Map.entry(
                            new QuestionId(Columns.id(row, "id")),
                            new FiguresView(
                                    row.getLong("asked"),
                                    present ? row.getObject("facility", Double.class) : null,
                                    present ? row.getObject("discrimination", Double.class) : null,
                                    present ? flags(row.getString("flags")) : Set.of()));
                })
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Set<Flag> flags(String kept) {
        return kept.isEmpty()
                ? Set.of()
                : Arrays.stream(kept.split(","))
                        .map(Flag::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Flag.class)));
    }
}
