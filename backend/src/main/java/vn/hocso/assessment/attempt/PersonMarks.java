package vn.hocso.assessment.attempt;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.AttemptId;
import vn.hocso.identity.AccountId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** What persons gave for questions that no key can mark. */
@Component
class PersonMarks {

    private final JdbcClient jdbc;

    PersonMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A share from nought to one, with what the marker says about it. */
    record PersonMark(BigDecimal share, @Nullable String remark) {}

    private record Numbered(int no, PersonMark mark) {}

    Map<Integer, PersonMark> of(AttemptId attempt) {
        return jdbc
                .sql("select no, share, remark from assessment_person_mark where attempt_id = ?")
                .param(Ids.bytes(attempt.value()))
                .query((row, number) -> new Numbered(
                        row.getInt("no"), new PersonMark(row.getBigDecimal("share"), row.getString("remark"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Numbered::no, Numbered::mark));
    }

    void give(AttemptId attempt, int no, PersonMark mark, AccountId by, Instant at) {
        jdbc.sql("""
                insert into assessment_person_mark (attempt_id, no, share, remark, marked_at, marked_by)
                values (?, ?, ?, ?, ?, ?)
                on duplicate key update share = values(share), remark = values(remark), marked_at = values(marked_at),
                  marked_by = values(marked_by)
                """)
                .params(Arrays.<@Nullable Object>asList(
                        Ids.bytes(attempt.value()),
                        no,
                        mark.share(),
                        mark.remark(),
                        Columns.at(at),
                        Ids.bytes(by.value())))
                .update();
    }
}
