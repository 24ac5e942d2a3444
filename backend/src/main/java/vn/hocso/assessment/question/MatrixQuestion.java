package vn.hocso.assessment.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.hocso.assessment.Quizzes.Scoring;
import vn.hocso.assessment.question.MatrixBody.Row;

/** In each row of a table the columns that hold are chosen. A row counts when exactly the right ones are. */
@Component
class MatrixQuestion
        extends RecordQuestion<MatrixBody, MatrixQuestion.Shown, MatrixQuestion.Ticked, MatrixQuestion.Ticked> {

    MatrixQuestion() {
        super("MATRIX", MatrixBody.class, Shown.class, Ticked.class, Ticked.class);
    }

    record Shown(List<String> columns, List<String> rows, boolean several) {}

    /** The columns chosen in each row, by numbers from 0; a row left out has none. */
    record Ticked(Map<Integer, Set<Integer>> rows) {

        Ticked {
            rows = Bodies.map(rows);
        }

        Set<Integer> in(int row) {
            return rows.getOrDefault(row, Set.of());
        }
    }

    @Override
    void check(MatrixBody body, Problems problems) {
        problems.between(body.columns().size(), 2, 10, "columns");
        problems.between(body.rows().size(), 1, 20, "rows");
        problems.texts(body.columns(), 500, "columns");
        problems.different(body.columns(), "columns");
        for (int i = 0; i < body.rows().size(); i++) {
            Row row = body.rows().get(i);
            problems.text(row.text(), 1_000, "rows[" + i + "].text");
            problems.between(
                    row.right().size(), body.several() ? 0 : 1, body.several() ? 10 : 1, "rows[" + i + "].right");
            problems.require(
                    row.right().stream()
                            .allMatch(column ->
                                    Shares.within(column, body.columns().size())),
                    "assessment.unknown-column",
                    "rows[" + i + "].right");
        }
    }

    @Override
    Split<Shown, Ticked> split(MatrixBody body, boolean shuffle, RandomGenerator random) {
        return new Split<>(
                new Shown(body.columns(), body.rows().stream().map(Row::text).toList(), body.several()),
                new Ticked(IntStream.range(0, body.rows().size())
                        .boxed()
                        .collect(Collectors.toMap(
                                no -> no, no -> body.rows().get(no).right()))));
    }

    @Override
    boolean fits(Shown shown, Ticked answer) {
        return answer.rows().entrySet().stream()
                .allMatch(row -> Shares.within(row.getKey(), shown.rows().size())
                        && (shown.several() || row.getValue().size() <= 1)
                        && row.getValue().stream()
                                .allMatch(column ->
                                        Shares.within(column, shown.columns().size())));
    }

    @Override
    BigDecimal share(Ticked key, Ticked answer, Scoring scoring) {
        if (answer.rows().values().stream().allMatch(Set::isEmpty)) {
            return BigDecimal.ZERO;
        }
        long hits = key.rows().keySet().stream()
                .filter(row -> key.in(row).equals(answer.in(row)))
                .count();
        return Shares.of(hits, key.rows().size(), scoring);
    }

    @Override
    Optional<Ticked> solved(Ticked key) {
        return Optional.of(key);
    }

    @Override
    List<String> words(MatrixBody body) {
        return Stream.concat(body.columns().stream(), body.rows().stream().map(Row::text))
                .toList();
    }
}
