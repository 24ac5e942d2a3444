package vn.hocso.assessment.attempt;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.attempt.TwiceMarked.MarkerMark;
import vn.hocso.identity.AccountId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** What each of two markers gave. It counts for nothing by itself, and no learner is ever told. */
@Component
class MarkerMarks {

    private final JdbcClient jdbc;
    private final JudgementColumns columns;

    MarkerMarks(JdbcClient jdbc, JudgementColumns columns) {
        this.jdbc = jdbc;
        this.columns = columns;
    }

    private record Numbered(int no, MarkerMark mark) {}

    /** By the numbers of the questions, the first first. */
    Map<Integer, List<MarkerMark>> of(AttemptId attempt) {
        return jdbc
                .sql("""
                        select no, turn, share, levels, remark, annotations, marked_by, marked_at from assessment_marker_mark
                        where attempt_id = ? order by no, turn
                        """)
                .param(Ids.bytes(attempt.value()))
                .query((row, number) -> new Numbered(
                        row.getInt("no"),
                        new MarkerMark(
                                row.getInt("turn"),
                                columns.read(row),
                                new AccountId(Columns.id(row, "marked_by")),
                                Columns.instant(row, "marked_at"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Numbered::no, Collectors.mapping(Numbered::mark, Collectors.toList())));
    }

    /** Gives a mark in its turn, in place of what the same marker gave before. */
    void give(AttemptId attempt, int no, MarkerMark mark) {
        jdbc.sql("""
                insert into assessment_marker_mark (attempt_id, no, turn, share, levels, remark, annotations, marked_at, marked_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on duplicate key update share = values(share), levels = values(levels), remark = values(remark),
                  annotations = values(annotations), marked_at = values(marked_at)
                """)
                .params(Arrays.<@Nullable Object>asList(
                        Ids.bytes(attempt.value()),
                        no,
                        mark.turn(),
                        mark.judgement().share(),
                        columns.levels(mark.judgement()),
                        mark.judgement().remark(),
                        columns.annotations(mark.judgement()),
                        Columns.at(mark.at()),
                        Ids.bytes(mark.by().value())))
                .update();
    }
}
