package vn.hocso.assessment.attempt;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.AttemptId;
import vn.hocso.identity.AccountId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** What counts for questions that no key can mark: what a person gave, or what was made of the marks of two. */
@Component
class PersonMarks {

    private final JdbcClient jdbc;
    private final JudgementColumns columns;

    PersonMarks(JdbcClient jdbc, JudgementColumns columns) {
        this.jdbc = jdbc;
        this.columns = columns;
    }

    /** A share from nought to one, with what the marker says about it. */
    record PersonMark(BigDecimal share, @Nullable String remark) {}

    /**
     * @param reason why it was decided so, where two markers differed or learners review
     * @param by whoever gave it; nobody where it was made of reviews
     */
    record Settled(
            int no,
            Judgement judgement,
            @Nullable String reason,
            @Nullable AccountId by,
            Instant at) {

        boolean isBy(AccountId somebody) {
            return somebody.equals(by);
        }

        PersonMark mark() {
            return new PersonMark(judgement.share(), judgement.remark());
        }
    }

    Map<Integer, PersonMark> of(AttemptId attempt) {
        return marks(settled(attempt).values());
    }

    static Map<Integer, PersonMark> marks(Collection<Settled> settled) {
        return settled.stream().collect(Collectors.toMap(Settled::no, Settled::mark));
    }

    /** The same with by whom, when and by which levels of a rubric. */
    Map<Integer, Settled> settled(AttemptId attempt) {
        return jdbc
                .sql("""
                        select no, share, levels, remark, annotations, reason, marked_by, marked_at from assessment_person_mark
                        where attempt_id = ?
                        """)
                .param(Ids.bytes(attempt.value()))
                .query((row, number) -> {
                    UUID by = Columns.idOrNull(row, "marked_by");
                    return new Settled(
                            row.getInt("no"),
                            columns.read(row),
                            row.getString("reason"),
                            by == null ? null : new AccountId(by),
                            Columns.instant(row, "marked_at"));
                })
                .list()
                .stream()
                .collect(Collectors.toMap(Settled::no, one -> one));
    }

    void give(AttemptId attempt, Settled mark) {
        jdbc.sql("""
                insert into assessment_person_mark (attempt_id, no, share, levels, remark, annotations, reason, marked_at, marked_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on duplicate key update share = values(share), levels = values(levels), remark = values(remark),
                  annotations = values(annotations), reason = values(reason), marked_at = values(marked_at), marked_by = values(marked_by)
                """)
                .params(Arrays.<@Nullable Object>asList(
                        Ids.bytes(attempt.value()),
                        mark.no(),
                        mark.judgement().share(),
                        columns.levels(mark.judgement()),
                        mark.judgement().remark(),
                        columns.annotations(mark.judgement()),
                        mark.reason(),
                        Columns.at(mark.at()),
                        Columns.idOrNull(mark.by() == null ? null : mark.by().value())))
                .update();
    }
}
